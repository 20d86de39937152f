import { followFeed } from '../library/follow-feed';
import { storeIcon } from '../library/icons';
import { dropPreview, takePreview } from '../library/previews';
import { readSettings } from '../library/settings';
import type { Failure } from '../model/failure';
import type { FeedId, FolderId } from '../model/ids';
import { err, ok, type Result } from '../model/result';
import { nextCheckAfterSuccess } from '../polling/next-check';
import type { Background } from './context';
import { openAddress } from './open-address';

/** Follows a previewed feed with what the preview fetched; only a preview an hour old is fetched again. */
export const follow = async (
  background: Background,
  url: string,
  folderId: FolderId | null,
): Promise<Result<{ readonly feedId: FeedId }, Failure>> => {
  const { library, net } = background;
  let preview = await takePreview(library, url);
  if (preview === null) {
    const answer = await openAddress(background, url);
    if (answer.kind === 'failed') return err(answer.failure);
    preview = await takePreview(library, url);
  }
  if (preview === null) return err({ kind: 'notAFeed', reason: 'html' });
  const { icon, ...order } = preview;
  const settings = await readSettings(library);
  const now = library.now();
  const next = nextCheckAfterSuccess(
    { ...order.facts, intervalChoice: 'adaptive', followedAt: now, failureCount: 0 },
    {
      now,
      leastIntervalMs: settings.pollIntervalMinutes * 60_000,
      freshForMs: 0,
      saving: settings.batteryFriendly || net.isSaving(),
      random: net.random(),
    },
  );
  const { feedId } = await followFeed(library, {
    ...order,
    folderId,
    nextCheckAt: next.at,
    nextCheckReason: next.reason,
  });
  if (icon !== null) await storeIcon(library, feedId, icon);
  await dropPreview(library);
  return ok({ feedId });
};
