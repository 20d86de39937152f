import type { ArticleId } from '../../model/ids';
import type { Candidate } from './gather-candidates';
import type { SegmentReader } from './segment-reader';
import type { ReadStore } from './segment-store';

/** The articles of candidates; none where one is no more. */
export const idsOf = async (
  parts: ReadStore,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<Candidate, ArticleId>> => {
  const bySegment = new Map<SegmentReader, Candidate[]>();
  for (const candidate of candidates) {
    const own = bySegment.get(candidate.segment);
    if (own) own.push(candidate);
    else bySegment.set(candidate.segment, [candidate]);
  }
  const ids = new Map<Candidate, ArticleId>();
  await Promise.all(
    [...bySegment].map(async ([segment, own]) => {
      const documents = own.map(({ document }) => document);
      // A merge that came between has taken the segment away: what is missing now is found by the next key press.
      for (const [at, id] of (await segment.articleIds(parts, documents)).entries()) {
        const candidate = own[at];
        if (candidate && id !== '') ids.set(candidate, id);
      }
    }),
  );
  return ids;
};
