import type { IDBPTransaction } from 'idb';
import type { ArticleId } from '../model/ids';
import type { Playback } from '../model/playback';
import { write, type Library } from './open-library';
import type { Schema } from './schema';

/** How far a file was played; undefined where it was not begun. */
export const readPlayback = (library: Library, url: string): Promise<Playback | undefined> =>
  library.db.get('playbacks', url);

type Change = Partial<Pick<Playback, 'positionS' | 'durationS' | 'rate' | 'endedAt'>>;

/** Keeps how far a file was played. Nobody is told: only the player needs to know. */
export const changePlayback = async (
  library: Library,
  { url, articleId }: Pick<Playback, 'url' | 'articleId'>,
  change: Change,
): Promise<void> => {
  const tx = library.db.transaction('playbacks', 'readwrite');
  const old = await tx.store.get(url);
  await tx.store.put({ ...unplayed(url, articleId), ...old, ...change, changedAt: library.now() });
  await tx.done;
};

const unplayed = (url: string, articleId: ArticleId): Omit<Playback, 'changedAt'> => ({
  url,
  articleId,
  positionS: 0,
  durationS: null,
  rate: 1,
  endedAt: null,
  keptBytes: null,
});

/** The file as it is kept for playing offline; undefined where it is not. */
export const readRecording = async (library: Library, url: string): Promise<Blob | undefined> =>
  (await library.db.get('recordings', url))?.file;

/**
 * Keeps a file for playing offline, within a budget: what was played to its end goes first, then what was kept longest.
 * Returns whether there was room.
 */
export const storeRecording = async (
  library: Library,
  { url, articleId, file }: Pick<Playback, 'url' | 'articleId'> & { readonly file: Blob },
  budgetBytes: number,
): Promise<boolean> => {
  if (file.size > budgetBytes) return false;
  const tx = write(library, ['playbacks', 'recordings']);
  const all = await tx.objectStore('playbacks').getAll();
  letGo(tx, all, { url, budgetBytes: budgetBytes - file.size });
  const old = all.find((one) => one.url === url);
  const record = { ...unplayed(url, articleId), ...old, keptBytes: file.size };
  void tx.objectStore('playbacks').put({ ...record, changedAt: library.now() });
  void tx.objectStore('recordings').put({ url, file });
  await tx.done;
  return true;
};

/** Lets go of kept files until the others fit, in the same order as when one is kept. */
export const keepRecordingsWithin = async (
  library: Library,
  budgetBytes: number,
): Promise<void> => {
  const tx = write(library, ['playbacks', 'recordings']);
  letGo(tx, await tx.objectStore('playbacks').getAll(), { url: null, budgetBytes });
  await tx.done;
};

/** How many bytes the kept files take. */
export const weighRecordings = async ({ db }: Library): Promise<number> =>
  (await db.getAll('playbacks')).reduce((sum, { keptBytes }) => sum + (keptBytes ?? 0), 0);

/** Lets go of files until all but that of `url` fit. */
const letGo = (
  tx: IDBPTransaction<Schema, ('playbacks' | 'recordings')[], 'readwrite'>,
  all: readonly Playback[],
  { url, budgetBytes }: { readonly url: string | null; readonly budgetBytes: number },
): void => {
  const kept = all.filter((one) => one.keptBytes !== null && one.url !== url);
  kept.sort((a, b) => leavesAt(a) - leavesAt(b));
  let total = kept.reduce((sum, one) => sum + (one.keptBytes ?? 0), 0);
  for (const one of kept) {
    if (total <= budgetBytes) break;
    total -= one.keptBytes ?? 0;
    void tx.objectStore('recordings').delete(one.url);
    void tx.objectStore('playbacks').put({ ...one, keptBytes: null });
  }
};

const leavesAt = ({ endedAt, changedAt }: Playback): number =>
  endedAt === null ? changedAt : endedAt - Number.MAX_SAFE_INTEGER / 2;

/** Lets go of a file that was kept for playing offline; how far it was played stays. */
export const removeRecording = async (library: Library, url: string): Promise<void> => {
  const tx = write(library, ['playbacks', 'recordings']);
  const old = await tx.objectStore('playbacks').get(url);
  if (old) await tx.objectStore('playbacks').put({ ...old, keptBytes: null });
  await tx.objectStore('recordings').delete(url);
  await tx.done;
};

/** Lets go of what belongs to articles that are gone. */
export const forgetLostRecordings = async (library: Library): Promise<void> => {
  const tx = write(library, ['articles', 'playbacks', 'recordings']);
  for (const { url, articleId } of await tx.objectStore('playbacks').getAll()) {
    if ((await tx.objectStore('articles').getKey(articleId)) !== undefined) continue;
    void tx.objectStore('playbacks').delete(url);
    void tx.objectStore('recordings').delete(url);
  }
  await tx.done;
};
