import type { FoundTerm } from './find-terms';

/**
 * What a word is worth by how few documents hold it, in any spelling (BM25's inverse document frequency).
 * @param found By segment, then by word.
 */
export const rarityOf = (
  found: readonly (readonly (readonly FoundTerm[])[])[],
  word: number,
  documents: number,
): number => {
  let holding = 0;
  for (const segment of found) {
    for (const { entry } of segment[word] ?? []) holding += entry.documents;
  }
  const most = Math.min(holding, documents);
  return Math.log(1 + (documents - most + 0.5) / (most + 0.5));
};
