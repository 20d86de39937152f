import { keepDaysChoices, keepPerFeedChoices } from '../../model/settings';
import type { Desk } from '../../ui/models/desk';
import { t, tn } from '../../ui/text/t';
import styles from '../pages.module.css';
import { NumberChoice } from './number-choice';

/** For how long, and how many, read articles are kept. */
export const KeepingSection = ({ desk: { settings } }: { readonly desk: Desk }) => {
  const { keepReadDays, keepReadPerFeed } = settings.settings.value;
  return (
    <section class={styles['section']}>
      <h2>{t('keeping')}</h2>
      <NumberChoice
        id="keep-days"
        label={t('keepReadDays')}
        choices={keepDaysChoices}
        value={keepReadDays}
        nameOf={(days) => (days === 0 ? t('keepForever') : tn('days', days))}
        onChoose={(days) => void settings.change({ keepReadDays: days })}
      />
      <NumberChoice
        id="keep-per-feed"
        label={t('keepReadPerFeed')}
        choices={keepPerFeedChoices}
        value={keepReadPerFeed}
        nameOf={(count) => (count === 0 ? t('keepAll') : tn('itemCount', count))}
        onChoose={(count) => void settings.change({ keepReadPerFeed: count })}
      />
      <p class={styles['hint']}>{t('keepingHint')}</p>
    </section>
  );
};
