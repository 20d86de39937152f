import { exactOf, foldedOf, spellingsEnd } from './fold-word';
import type { QueryWord } from './parse-query';
import type { SegmentReader } from './segment-reader';
import type { ReadStore } from './segment-store';
import type { TermEntry } from './term-block';

/** A term of one segment that a query's word stands for, and how well it fits: 1 where it is just that word. */
export interface FoundTerm {
  readonly entry: TermEntry;
  readonly fit: number;
}

/** Typed with accents, a word prefers them; typed without, it means any of its spellings. */
const otherSpelling = 0.35;
const anySpelling = 0.97;
/** A word that only begins with what was typed. */
const longerWord = 0.6;

/**
 * A beginning such as `t` fits thousands of words: the most frequent of them stand for all, looked for in the blocks with the most
 * frequent ones. By how many letters were typed: the fewer, the less each word that fits is meant.
 */
const mostBlocks = [2, 2, 4, 8] as const;
const blocksFor = (typed: string): number => mostBlocks[typed.length] ?? 12;
const mostTerms = [4, 4, 8, 24] as const;
const termsFor = (typed: string): number => mostTerms[typed.length] ?? 48;

/** The block in which a term stands, or would stand. */
const blockOf = (firstTerms: readonly string[], term: string): number => {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstTerms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** What stands in for a word that is nowhere. */
const nearWord = 0.5;

/** Everything in a segment's dictionary that a word stands for. */
export const findTerms = async (
  store: ReadStore,
  segment: SegmentReader,
  { near = [], ...word }: QueryWord,
): Promise<readonly FoundTerm[]> => {
  const itself = await findSpellings(store, segment, word);
  if (near.length === 0) return itself;
  const others = await Promise.all(
    near.map((folded) => findSpellings(store, segment, { exact: folded, folded, prefix: false })),
  );
  return [...itself, ...others.flat().map(({ entry, fit }) => ({ entry, fit: fit * nearWord }))];
};

const findSpellings = async (
  store: ReadStore,
  segment: SegmentReader,
  word: QueryWord,
): Promise<readonly FoundTerm[]> => {
  const { firstTerms } = segment.head;
  if (firstTerms.length === 0) return [];
  const end = word.prefix ? `${word.folded}\uffff` : spellingsEnd(word.folded);
  const first = blockOf(firstTerms, word.folded);
  const last = blockOf(firstTerms, end);
  const entries = await readBlocks(store, segment, { first, last, most: blocksFor(word.folded) });
  const found: FoundTerm[] = [];
  for (const entry of entries) {
    const { term } = entry;
    if (term < word.folded || term >= end) continue;
    const fit = fitOf(word, term);
    if (fit > 0) found.push({ entry, fit });
  }
  const most = termsFor(word.folded);
  if (!word.prefix || found.length <= most) return found;
  return found
    .sort((a, b) => b.fit - a.fit || b.entry.documents - a.entry.documents)
    .slice(0, most);
};

const readBlocks = async (
  store: ReadStore,
  segment: SegmentReader,
  { first, last, most }: { readonly first: number; readonly last: number; readonly most: number },
): Promise<readonly TermEntry[]> => {
  if (last - first < most) return segment.blocks(store, first, last);
  const { mostDocuments } = segment.head;
  const wanted = Array.from({ length: last - first }, (_, n) => first + 1 + n)
    .sort((a, b) => (mostDocuments[b] ?? 0) - (mostDocuments[a] ?? 0))
    .slice(0, most);
  const blocks = await Promise.all(
    [first, ...wanted].map((block) => segment.blocks(store, block, block)),
  );
  return blocks.flat();
};

const fitOf = ({ exact, folded, prefix }: QueryWord, term: string): number => {
  const foldedTerm = foldedOf(term);
  const whole = foldedTerm === folded;
  if (!whole && !prefix) return 0;
  const exactTerm = exactOf(term);
  const spelled =
    exact === folded
      ? exactTerm === foldedTerm
        ? 1
        : anySpelling
      : exactTerm.startsWith(exact)
        ? 1
        : otherSpelling;
  return whole ? spelled : spelled * longerWord;
};
