import type { ArticleId } from '../../model/ids';
import type { Library } from '../open-library';
import { indexVersion } from './index-state';
import { eachLiving } from './locate-documents';
import { noteForSearch } from './search-queue';
import { readState, writeState } from './segment-store';

/**
 * Has every article taken in anew, in one transaction. An older index that can still be read stays and answers meanwhile: each
 * article's old words go as its new ones come. Another is thrown away.
 */
export const rebuildIndex = async (library: Library): Promise<void> => {
  const tx = library.db.transaction(
    ['articles', 'searchQueue', 'searchDocuments', 'searchSegments'],
    'readwrite',
  );
  const parts = tx.objectStore('searchSegments');
  const [state, ids] = await Promise.all([
    readState(parts),
    tx.objectStore('articles').getAllKeys(),
  ]);
  // What was held of each article is not compared any more.
  void tx.objectStore('searchDocuments').clear();
  if (state !== null && state.segments.length > 0 && state.version < indexVersion) {
    writeState(parts, { ...state, version: indexVersion });
    noteForSearch(tx, ids);
  } else {
    // What was noted before is among all that is noted now.
    void tx.objectStore('searchQueue').clear();
    void parts.clear();
    noteForSearch(tx, ids, 'all');
  }
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
