import type { ArticleId } from '../../model/ids';
import type { Library } from '../open-library';
import { eachLiving } from './locate-documents';
import { noteForSearch } from './search-queue';
import { readState } from './segment-store';

/** Throws the index away and notes every article, in one transaction: what was noted before is among them. */
export const rebuildIndex = async (library: Library): Promise<void> => {
  const tx = library.db.transaction(
    ['articles', 'searchQueue', 'searchDocuments', 'searchSegments'],
    'readwrite',
  );
  void tx.objectStore('searchQueue').clear();
  void tx.objectStore('searchDocuments').clear();
  void tx.objectStore('searchSegments').clear();
  noteForSearch(tx, await tx.objectStore('articles').getAllKeys(), 'all');
  await tx.done;
};

/** Notes what the index lacks, or holds though it is gone: nothing should, but what is not found is as good as lost. */
export const noteWhatIsMissing = async (library: Library): Promise<number> => {
  const tx = library.db.transaction(['articles', 'searchQueue', 'searchSegments'], 'readwrite');
  const parts = tx.objectStore('searchSegments');
  const [articles, state, queued] = await Promise.all([
    tx.objectStore('articles').getAllKeys(),
    readState(parts),
    tx.objectStore('searchQueue').count(),
  ]);
  const stored = new Set<ArticleId>(articles);
  const known = new Set<ArticleId>();
  for (const segment of state?.segments ?? []) {
    await eachLiving(parts, segment, (id) => known.add(id));
  }
  const lacking = articles.filter((id) => !known.has(id));
  const extra = [...known].filter((id) => !stored.has(id));
  // While notes wait, the difference is theirs.
  if (queued === 0) noteForSearch(tx, [...lacking, ...extra]);
  await tx.done;
  return queued === 0 ? lacking.length + extra.length : 0;
};
