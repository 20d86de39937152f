import type { Settings } from '../../model/settings';
import { feedLimitChoices, feedTimeoutChoices, pollIntervalChoices } from '../../model/settings';
import type { Desk } from '../../ui/models/desk';
import { intervalText } from '../../ui/text/feed-text';
import { t, tn } from '../../ui/text/t';
import styles from '../pages.module.css';
import { NumberChoice } from './number-choice';

/** How all feeds are checked: how often at most, how patiently, and how sparingly. */
export const PollingSection = ({ desk: { settings } }: { readonly desk: Desk }) => {
  const chosen: Settings = settings.settings.value;
  return (
    <section class={styles['section']}>
      <h2>{t('checking')}</h2>
      <NumberChoice
        id="poll-interval"
        label={t('pollInterval')}
        choices={pollIntervalChoices}
        value={chosen.pollIntervalMinutes}
        nameOf={intervalText}
        onChoose={(pollIntervalMinutes) => void settings.change({ pollIntervalMinutes })}
      />
      <p class={styles['hint']}>{t('pollIntervalHint')}</p>
      <label class={styles['field']}>
        <span>{t('battery')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={chosen.batteryFriendly}
          onChange={(event) =>
            void settings.change({ batteryFriendly: event.currentTarget.checked })
          }
        />
      </label>
      <p class={styles['hint']}>{t('batteryHint')}</p>
      <NumberChoice
        id="feed-timeout"
        label={t('feedTimeout')}
        choices={feedTimeoutChoices}
        value={chosen.feedTimeoutSeconds}
        nameOf={(seconds) => tn('seconds', seconds)}
        onChoose={(feedTimeoutSeconds) => void settings.change({ feedTimeoutSeconds })}
      />
      <NumberChoice
        id="feed-limit"
        label={t('feedLimit')}
        choices={feedLimitChoices}
        value={chosen.feedLimitMegabytes}
        nameOf={(megabytes) => t('megabytes', megabytes)}
        onChoose={(feedLimitMegabytes) => void settings.change({ feedLimitMegabytes })}
      />
    </section>
  );
};
