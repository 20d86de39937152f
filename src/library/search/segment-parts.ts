/**
 * The keys of `searchSegments`: a segment's number, which part of it, and which piece of the part. Segment 0 is the
 * index's own state.
 */
export type SegmentKey = [segment: number, part: number, piece: number];

export const headPart = 0;
export const blockPart = 1;
export const postingPart = 2;
export const positionPart = 3;
export const idPart = 4;
/** One bit a document, set where it is dead: the only part that changes. */
export const deadPart = 5;

/** Streams of bytes are kept in pieces of this size, so that a rare word costs a small read. */
export const pieceBytes = 16 * 1024;
/** So many article ids stand in a piece. */
export const pieceIds = 256;
