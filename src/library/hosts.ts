import type { EpochMs } from '../model/epoch-ms';
import type { Library } from './open-library';

/** The hosts (with their ports) that asked to be left alone, and until when. */
export const readHeldHosts = async (
  library: Library,
  now: EpochMs,
): Promise<ReadonlyMap<string, EpochMs>> =>
  new Map(
    (await library.db.getAll('hosts'))
      .filter(({ heldUntilAt }) => heldUntilAt > now)
      .map(({ host, heldUntilAt }) => [host, heldUntilAt]),
  );

/** Forgets the hosts whose time is over. */
export const forgetReleasedHosts = async (library: Library): Promise<void> => {
  const tx = library.db.transaction('hosts', 'readwrite');
  const now = library.now();
  for (const { host, heldUntilAt } of await tx.store.getAll()) {
    if (heldUntilAt <= now) void tx.store.delete(host);
  }
  await tx.done;
};
