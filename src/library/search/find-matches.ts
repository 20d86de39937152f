import { eachWord } from './each-word';
import { foldWord } from './fold-word';
import type { ParsedQuery } from './parse-query';

/** Where a word of a query stands in a text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A part of a text: a match, or what stands between two. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Whether a folded word is one of a query's. */
type Fits = (folded: string) => boolean;

/** What a query marks: its words in any spelling, beginnings too; `instead` are words looked for in place of others. */
export const fitsOf = (query: ParsedQuery, instead: Iterable<string> = []): Fits => {
  const whole = new Set<string>(instead);
  const beginnings: string[] = [];
  for (const { words, negative } of query.terms) {
    if (negative) continue;
    for (const { folded, prefix } of words) {
      if (prefix) beginnings.push(folded);
      else whole.add(folded);
    }
  }
  return (folded) => whole.has(folded) || beginnings.some((start) => folded.startsWith(start));
};

/** Where a text holds what fits, in order, neighbours that touch as one. */
export const findMatches = (text: string, fits: Fits): readonly Match[] => {
  const found: { start: number; end: number }[] = [];
  eachWord(text, (start, end) => {
    if (!fits(foldWord(text.slice(start, end)))) return;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  });
  return found;
};

/** A text in pieces, to be shown with its matches marked. */
export const markPieces = (text: string, fits: Fits): readonly MarkedPiece[] => {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of findMatches(text, fits)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
};

const snippetLength = 180;
const leadIn = 40;

/** The passage of a text in which most matches stand; its beginning where there are none. */
export const snippetOf = (text: string, fits: Fits): string => {
  const matches = findMatches(text, fits);
  let best = 0;
  let most = 0;
  for (const [at, { start }] of matches.entries()) {
    const inReach = matches.slice(at).filter(({ end }) => end <= start + snippetLength - leadIn);
    const kinds = new Set(inReach.map((match) => foldWord(text.slice(match.start, match.end))));
    const worth = kinds.size * 100 + inReach.length;
    if (worth > most) [best, most] = [start, worth];
    if (at > 200) break;
  }
  const from = best <= leadIn ? 0 : text.indexOf(' ', best - leadIn) + 1;
  const start = from > best ? best : from;
  const cut = text.lastIndexOf(' ', start + snippetLength);
  const isRest = text.length <= start + snippetLength;
  const end = isRest ? text.length : cut > start + leadIn ? cut : start + snippetLength;
  return (start > 0 ? '… ' : '') + text.slice(start, end) + (isRest ? '' : ' …');
};
