import { changeFeed } from '../../library/change-feed';
import type { Feed, IntervalChoice } from '../../model/feed';
import { pollIntervalChoices } from '../../model/settings';
import { checkAfterChoice } from '../../polling/check-after-choice';
import type { Desk } from '../../ui/models/desk';
import { intervalText } from '../../ui/text/feed-text';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';
import { Select } from '../settings/setting-controls';

const usual: readonly IntervalChoice[] = ['adaptive', 'often', ...pollIntervalChoices, 'never'];

/** How often one feed is checked. */
export const CheckingSection = ({ feed, desk }: { readonly feed: Feed; readonly desk: Desk }) => {
  const { face, settings } = desk;
  const choose = (intervalChoice: IntervalChoice): void => {
    const leastIntervalMs = settings.settings.value.pollIntervalMinutes * 60_000;
    const due = checkAfterChoice(feed, intervalChoice, { now: face.now(), leastIntervalMs });
    void changeFeed(face.library, feed.id, { intervalChoice, ...due });
  };
  const offered = usual.includes(feed.intervalChoice) ? usual : [...usual, feed.intervalChoice];
  return (
    <section class={styles['section']}>
      <h2>{t('checking')}</h2>
      <label class={styles['field']} for="feed-interval">
        <span>{t('feedInterval')}</span>
        <Select
          id="feed-interval"
          value={feed.intervalChoice}
          choices={offered.map((choice) => ({ value: choice, name: intervalText(choice) }))}
          onChange={choose}
        />
      </label>
      <p class={styles['hint']}>{t('feedIntervalHint')}</p>
    </section>
  );
};
