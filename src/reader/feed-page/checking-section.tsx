import { changeFeed } from '../../library/feeds';
import type { Feed, IntervalChoice } from '../../model/feed';
import { pollIntervalChoices } from '../../model/settings';
import { checkAfterChoice } from '../../polling/check-after-choice';
import type { Desk } from '../../ui/models/desk';
import { intervalText } from '../../ui/text/feed-text';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';

const choices: readonly IntervalChoice[] = ['adaptive', 'often', ...pollIntervalChoices, 'never'];

/** How often one feed is checked. */
export const CheckingSection = ({ feed, desk }: { readonly feed: Feed; readonly desk: Desk }) => {
  const { face, settings } = desk;
  const choose = (intervalChoice: IntervalChoice): void => {
    const leastIntervalMs = settings.settings.value.pollIntervalMinutes * 60_000;
    const due = checkAfterChoice(feed, intervalChoice, { now: face.now(), leastIntervalMs });
    void changeFeed(face.library, feed.id, { intervalChoice, ...due });
  };
  return (
    <section class={styles['section']}>
      <h2>{t('checking')}</h2>
      <label class={styles['field']}>
        <span>{t('feedInterval')}</span>
        <select
          value={String(feed.intervalChoice)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = choices.find((choice) => String(choice) === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {intervalText(choice)}
            </option>
          ))}
        </select>
      </label>
      <p class={styles['hint']}>{t('feedIntervalHint')}</p>
    </section>
  );
};
