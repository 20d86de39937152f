/** One bit a document: set where it was replaced or forgotten. */
export type DeadBits = Uint8Array<ArrayBuffer>;

export const isDeadIn = (bits: DeadBits | undefined, document: number): boolean =>
  bits !== undefined && ((bits[document >> 3] ?? 0) & (1 << (document & 7))) !== 0;

/** Sets bits; returns how many were not set before. */
export const markDead = (bits: DeadBits, documents: readonly number[]): number => {
  let marked = 0;
  for (const document of documents) {
    if (isDeadIn(bits, document)) continue;
    bits[document >> 3] = (bits[document >> 3] ?? 0) | (1 << (document & 7));
    marked += 1;
  }
  return marked;
};
