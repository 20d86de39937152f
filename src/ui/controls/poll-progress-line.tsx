import type { Desk } from '../models/desk';
import { t } from '../text/t';
import { Button } from './button';
import styles from './controls.module.css';

/** How far a running check of the feeds has come, and the way to stop it; nothing where none runs. */
export const PollProgressLine = ({ desk: { poll } }: { desk: Desk }) => {
  const progress = poll.progress.value;
  if (progress === null) return null;
  const label = t('checkingFeeds', progress.done, progress.total);
  return (
    <div class={styles['progressLine']} role="status">
      <progress max={Math.max(1, progress.total)} value={progress.done} aria-label={label} />
      <span>{label}</span>
      <Button look="quiet" onClick={() => void poll.cancel()}>
        {t('cancel')}
      </Button>
    </div>
  );
};
