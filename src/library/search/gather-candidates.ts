import type { BestList } from './best-list';
import type { DocumentGate } from './document-gate';
import type { SegmentScorer } from './score-segment';
import type { SegmentReader } from './segment-reader';

/** How results are ordered. */
export type SearchOrder = 'best' | 'newest';

/** A document that fits. */
export interface Candidate {
  readonly segment: SegmentReader;
  readonly document: number;
}

interface Wanted {
  readonly order: SearchOrder;
  readonly gate: DocumentGate;
  readonly now: number;
  readonly from?: number;
}

/** Of two that fit alike the newer goes first: what is new is worth this much more, halved every so often. */
const freshness = 0.1;
const halfLifeMs = 90 * 24 * 60 * 60 * 1000;

/** Adds the documents of a segment that had every word and may pass; returns how many there were. */
export const gatherCandidates = (
  { segment, scorer }: { readonly segment: SegmentReader; readonly scorer: SegmentScorer },
  { order, gate, now, from = 0 }: Wanted,
  best: BestList<Candidate>,
): number => {
  const { head } = segment;
  const feeds = head.feeds.map((feedId) => gate.feed(feedId));
  const languages = head.languages.map((language) => gate.language(language));
  let total = 0;
  for (let document = Math.max(0, from - head.from); document < head.lengths.length; document++) {
    if (!scorer.isIn(document)) continue;
    const sortAt = head.sortAt[document] ?? 0;
    if (sortAt < gate.after || sortAt >= gate.before) continue;
    if (feeds[head.feedOf[document] ?? 0] !== true) continue;
    if (languages[head.languageOf[document] ?? 0] !== true) continue;
    total += 1;
    const age = Math.max(0, now - sortAt);
    const score =
      order === 'newest'
        ? sortAt
        : (scorer.scores[document] ?? 0) * (1 + freshness * 2 ** (-age / halfLifeMs)) +
          // Without words, or with equal ones, the newest go first.
          sortAt * 1e-16;
    if (best.takes(score)) best.add(score, { segment, document });
  }
  return total;
};
