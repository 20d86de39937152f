import { isDeadIn, type DeadBits } from './dead-bits';
import type { SegmentHead } from './segment';

/** The mark of a document that no query may find any more. */
export const ruledOut = 255;

/** By document: 0 where it may be found, `ruledOut` where it is dead or its number is not used. */
export const livingMarks = ({ lengths }: SegmentHead, dead: DeadBits | undefined): Uint8Array =>
  Uint8Array.from(lengths, (length, document) =>
    length === 0 || isDeadIn(dead, document) ? ruledOut : 0,
  );
