import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment } from '../../../src/library/search/build-segment';
import { mergeSegments, type MergeInput } from '../../../src/library/search/merge-segments';
import type { SearchDocument, Segment } from '../../../src/library/search/segment';
import { Vocabulary } from '../../../src/library/search/vocabulary';
import { epochMs } from '../../../src/model/epoch-ms';
import type { ArticleId, FeedId } from '../../../src/model/ids';
import { collectSegment } from './collect-segment';

const words = fc
  .array(fc.constantFrom('rain', 'town', 'địa', 'phương', 'dia', '新聞', 'x'), { maxLength: 300 })
  .map((all) => all.join(' '));

const document = (title: string, text: string, n: number): SearchDocument => ({
  id: `id-${String(n).padStart(4, '0')}` as ArticleId,
  feedId: `feed-${n % 3}` as FeedId,
  sortAt: epochMs(1000 * n),
  language: n % 2 === 0 ? 'vi' : null,
  title,
  text,
});

const build = (documents: readonly SearchDocument[], from: number): Segment =>
  collectSegment((sink) => buildSegment(documents, from, new Vocabulary(), sink));

const merge = (inputs: readonly MergeInput[]): Segment =>
  collectSegment((sink) => mergeSegments(inputs, sink));

/** Each group as a segment that goes on numbering where the one before ended. */
const segmentsOf = (groups: readonly (readonly SearchDocument[])[]): readonly Segment[] => {
  let from = 7;
  return groups.map((group) => {
    const segment = build(group, from);
    from += group.length;
    return segment;
  });
};

test('segments that are merged are the one that all their documents make', () => {
  const groups = fc.array(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(groups, fc.boolean(), (grouped, hasBits) => {
      let n = 0;
      const documents = grouped.map((group) =>
        group.map(([title, text]) => document(title, text, (n += 1))),
      );
      const whole = build(documents.flat(), 7);
      // Bits of which none is set take the long way, which writes document by document.
      const dead = hasBits ? new Uint8Array(8) : undefined;
      expect(merge(segmentsOf(documents).map((segment) => ({ segment, dead })))).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});

test('what is dead is in no byte of the merged segment', () => {
  const [one, two] = segmentsOf([
    [document('rain', 'over the town', 1), document('umbrella', 'umbrella town', 2)],
    [document('sun', 'town', 3)],
  ]);
  const merged = merge([
    { segment: one!, dead: Uint8Array.of(0b10) },
    { segment: two!, dead: undefined },
  ]);
  expect(merged.ids).toEqual(['id-0001', '', 'id-0003']);
  expect(JSON.stringify(merged.blocks.map((block) => String.fromCharCode(...block)))).not.toContain(
    'mbrella',
  );
});
