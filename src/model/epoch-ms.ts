declare const brand: unique symbol;

/** A moment: milliseconds since 1970-01-01T00:00Z. Fields that hold one are named `…At`; durations end in `Ms`. */
export type EpochMs = number & { readonly [brand]: 'EpochMs' };

/** Names a number of milliseconds since 1970 as a moment. */
export const epochMs = (value: number): EpochMs => value as EpochMs;
