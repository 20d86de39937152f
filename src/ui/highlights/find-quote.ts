import type { TextQuote } from '../../model/highlight';

/** How much of what stands around a passage is kept with it. */
const around = 40;

/** A passage of a text by its words and those around it. */
export const quoteAt = (text: string, start: number, end: number): TextQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - around), start),
  suffix: text.slice(end, end + around),
  start,
});

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands in a text that may have changed since; null where it is gone. */
export const findQuote = (text: string, quote: TextQuote): Stretch | null =>
  findExact(text, quote) ?? findAround(text, quote);

/** Of several places with the same words, the one with the same neighbours, then the nearest. */
const findExact = (text: string, { exact, prefix, suffix, start }: TextQuote): Stretch | null => {
  if (exact === '') return null;
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const alike =
      commonEnd(text.slice(Math.max(0, at - around), at), prefix) +
      commonStart(text.slice(end, end + around), suffix);
    const score = alike - Math.abs(at - start) / (text.length + 1);
    if (best === null || score > best.score) best = { at, score };
  }
  return best && { start: best.at, end: best.at + exact.length };
};

/** Fewer characters of a neighbour could stand anywhere. */
const surest = 12;

/** The words themselves were edited: what stands between the same neighbours, if it is about as long. */
const findAround = (text: string, { exact, prefix, suffix }: TextQuote): Stretch | null => {
  const before = prefix.slice(-surest * 2);
  const after = suffix.slice(0, surest * 2);
  if (before.trim().length < surest || after.trim().length < surest) return null;
  const found = text.indexOf(before);
  if (found === -1) return null;
  const start = found + before.length;
  const end = text.indexOf(after, start);
  const length = end - start;
  const fits = length > 0 && length <= exact.length * 2 && length * 2 >= exact.length;
  return end !== -1 && fits ? { start, end } : null;
};

const commonStart = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
};

const commonEnd = (one: string, other: string): number => {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  ) {
    length += 1;
  }
  return length;
};
