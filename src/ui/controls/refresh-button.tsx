import type { Desk } from '../models/desk';
import { t } from '../text/t';
import { IconButton } from './icon-button';
import { ProgressRing } from './progress-ring';

/** Checks all feeds now; while that runs, shows how far it is and stops it. */
export const RefreshButton = ({ desk: { poll } }: { desk: Desk }) => {
  const progress = poll.progress.value;
  if (progress === null) {
    return <IconButton icon="refresh" label={t('refresh')} onClick={() => void poll.start()} />;
  }
  const label = t('refreshStop', progress.done, progress.total);
  return (
    <IconButton icon="refresh" label={label} onClick={() => void poll.cancel()}>
      <ProgressRing progress={progress} />
    </IconButton>
  );
};
