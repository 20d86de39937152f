import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { useNow } from '../models/use-now';
import { formatAgo } from '../text/dates';
import { SelectionPlace } from '../selection/selection-place';
import { t, tn } from '../text/t';
import styles from './list.module.css';

/** What can be done with a selection, when the feeds were last checked, and whether any fails. */
export const ListFooter = ({ desk, navigation }: { desk: Desk; navigation: Navigation }) => {
  const now = useNow();
  const { feeds, poll } = desk;
  const checkedAt = feeds.checkedAt.value;
  const failing = feeds.failing.value.length;
  const progress = poll.progress.value;
  const paused = desk.settings.settings.value.pollingPaused;
  return (
    <>
      <SelectionPlace desk={desk} />
      <footer class={styles['footer']}>
        <span role="status">
          {progress
            ? t('checkingFeeds', progress.done, progress.total)
            : paused
              ? t('pollingPaused')
              : checkedAt !== null && updatedText(checkedAt, now)}
        </span>
        {paused && !progress && (
          <button
            type="button"
            class={styles['failing']}
            onClick={() => void desk.settings.change({ pollingPaused: false })}
          >
            {t('resumePolling')}
          </button>
        )}
        {failing > 0 && (
          <button type="button" class={styles['failing']} onClick={navigation.openFeeds}>
            {tn('feedsFailing', failing)}
          </button>
        )}
      </footer>
    </>
  );
};

const updatedText = (checkedAt: number, now: number): string =>
  now - checkedAt < 60_000 ? t('updatedNow') : t('updated', formatAgo(checkedAt, now));
