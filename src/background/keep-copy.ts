import { readCopyHead, readCopyText, writeCopy } from '../browser/copy-store';
import { bornOf } from '../library/backup/born';
import { takeCopy } from '../library/backup/take-backup';
import type { Library } from '../library/open-library';
import type { CopyHead } from '../model/backup';

/**
 * Keeps a copy of feeds and marked articles outside the database. The copy of a library that was lost is not touched while
 * the one in its place is empty; once something is followed there, it moves aside.
 */
export const keepCopy = async (library: Library): Promise<void> => {
  const [born, old, backup] = await Promise.all([
    bornOf(library),
    readCopyHead('now'),
    takeCopy(library.db, library.now(), false),
  ]);
  const lost = old !== null && old.born !== born && old.feeds > 0;
  if (lost && backup.feeds.length === 0) return;
  const before = await readCopyText('now');
  if (lost && before !== null) await writeCopy('previous', old, before);
  const head: CopyHead = {
    born,
    madeAt: backup.madeAt,
    feeds: backup.feeds.length,
    articles: backup.articles.length,
  };
  const text = JSON.stringify(backup);
  if (old?.born === born && sameBut(before, text)) return;
  await writeCopy('now', head, text);
};

/** Whether two copies say the same, but for when they were made. */
const sameBut = (one: string | null, other: string): boolean => {
  const timeless = (text: string): string => text.replace(/"madeAt":\d+/, '');
  return one !== null && timeless(one) === timeless(other);
};
