import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { Library } from './open-library';
import type { MissedBeat } from './records';

const beatKey = 'lastBeat';

/**
 * Notes that the poll alarm rang. A beat that came late by more than two periods goes into the journal: polling had
 * stopped in between, be it that the machine slept or that the browser forgot the alarm.
 * @returns How late it came, in milliseconds; 0 where it came in time.
 */
export const noteBeat = async (library: Library, periodMs: number): Promise<number> => {
  const now = library.now();
  const tx = library.db.transaction(['meta', 'journal'], 'readwrite');
  const last = (await tx.objectStore('meta').get(beatKey)) as EpochMs | undefined;
  void tx.objectStore('meta').put(now, beatKey);
  const lateMs = last === undefined ? 0 : Math.max(0, now - last - periodMs);
  const missed = last !== undefined && lateMs > 2 * periodMs;
  if (missed) {
    void tx.objectStore('journal').add({ at: now, missedSinceAt: epochMs(last + periodMs) });
  }
  await tx.done;
  return missed ? lateMs : 0;
};

/** The times in which polling stood still, newest first. */
export const readMissedBeats = async (
  library: Library,
  most: number,
): Promise<readonly MissedBeat[]> => {
  const all = await library.db.getAllFromIndex('journal', 'missedBeats');
  return (all as MissedBeat[]).slice(-most).reverse();
};
