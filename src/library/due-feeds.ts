import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';
import { readChecks } from './check-pages';
import { joinFeed } from './join-feeds';
import type { Library } from './open-library';
import { readProfiles } from './profiles';

/** Feeds whose next check has come, the longest overdue first. */
export const listDueFeeds = async (library: Library, now: EpochMs): Promise<readonly Feed[]> => {
  const tx = library.db.transaction(['feeds', 'checks', 'revisions']);
  const due = [...(await readChecks(tx)).values()]
    .filter(({ nextCheckAt }) => nextCheckAt <= now)
    .sort((one, other) => one.nextCheckAt - other.nextCheckAt);
  if (due.length === 0) return [];
  // All at once: mostly none or many of them are due.
  const profiles = await readProfiles(tx);
  return due.flatMap((check) => {
    const profile = profiles.get(check.feedId);
    const asked = profile?.removedAt === null && profile.kind === 'polled';
    return asked ? [joinFeed(profile, check)] : [];
  });
};
