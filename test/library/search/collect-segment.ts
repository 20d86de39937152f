import { expect } from 'vitest';
import type { Segment } from '../../../src/library/search/segment';
import { blockPart, positionPart, postingPart } from '../../../src/library/search/segment-parts';
import type { SegmentSink, WrittenSegment } from '../../../src/library/search/segment-writer';

/** A segment put together from the pieces in which it was handed on. */
export const collectSegment = (write: (sink: SegmentSink) => WrittenSegment): Segment => {
  const parts = new Map<number, Uint8Array<ArrayBuffer>[]>();
  const { head, ids } = write((value, part, piece) => {
    if (!(value instanceof Uint8Array)) return;
    const pieces = parts.get(part) ?? [];
    parts.set(part, pieces);
    expect(pieces).toHaveLength(piece);
    pieces.push(value as Uint8Array<ArrayBuffer>);
  });
  const stream = (part: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from((parts.get(part) ?? []).flatMap((piece) => [...piece]));
  return {
    head,
    ids,
    blocks: parts.get(blockPart) ?? [],
    postings: stream(postingPart),
    positions: stream(positionPart),
  };
};
