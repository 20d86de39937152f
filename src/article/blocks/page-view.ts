import type { Block, Box, Segments } from './block';
import { findCentre } from './find-centre';
import type { PageFacts } from './page-facts';
import { WordRuns } from './word-runs';
import { wordsOf } from './words-of';

/** What blocks of one signature add up to. */
export interface Kin {
  count: number;
  chars: number;
  linkChars: number;
  paragraphs: number;
}

/** A page as all its blocks see it. */
export interface PageView {
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
  readonly chars: number;
  readonly charsBefore: Float64Array;
  readonly kin: ReadonlyMap<string, Kin>;
  /** How often each text stands on the page. */
  readonly repeats: ReadonlyMap<string, number>;
  readonly centre: Box | null;
  readonly trunk: Box | null;
  /** Of each block, the index of the nearest heading before it, -1 where there is none. */
  readonly headingBefore: Int32Array;
  /** The first heading that is the title, else -1. */
  readonly titleAt: number;
  readonly titleWords: readonly string[];
  readonly host: string;
  readonly path: string;
  readonly description: WordRuns;
  readonly body: WordRuns;
  readonly bylineWords: ReadonlySet<string>;
}

export const isHeading = (block: Block): boolean => /^H[1-6]$/.test(block.box.tag);

const gatherKin = (blocks: readonly Block[]): ReadonlyMap<string, Kin> => {
  const kin = new Map<string, Kin>();
  for (const { signature, chars, linkChars } of blocks) {
    let own = kin.get(signature);
    if (own === undefined)
      kin.set(signature, (own = { count: 0, chars: 0, linkChars: 0, paragraphs: 0 }));
    own.count += 1;
    own.chars += chars;
    own.linkChars += linkChars;
    if (chars > 80 && linkChars / chars < 0.4) own.paragraphs += 1;
  }
  return kin;
};

const lastHeadings = (blocks: readonly Block[]): Int32Array => {
  let last = -1;
  return Int32Array.from(blocks, (block, index) => {
    const before = last;
    if (isHeading(block)) last = index;
    return before;
  });
};

/** Of two word lists, the share that both have. */
export const overlap = (one: readonly string[], other: readonly string[]): number => {
  if (one.length === 0 || other.length === 0) return 0;
  const own = new Set(one);
  const others = new Set(other);
  let both = 0;
  for (const word of own) if (others.has(word)) both += 1;
  return both / (own.size + others.size - both);
};

const findTitle = (blocks: readonly Block[], title: readonly string[]): number => {
  let best = -1;
  let bestShare = 0.5;
  blocks.forEach((block, index) => {
    if (block.words.length > title.length * 2 + 4) return;
    const share =
      overlap(block.words, title) +
      (isHeading(block) ? 0.3 : 0) +
      (block.box.tag === 'H1' ? 0.2 : 0);
    if (share > bestShare) [best, bestShare] = [index, share];
  });
  return best;
};

/** Anything the reader knows of the article besides its page. */
export interface Anchors {
  readonly url: string;
  readonly title: string | null;
  readonly summary: string | null;
}

/** Gathers what describing the blocks of a page needs to know of all of them. */
export const viewPage = ({ blocks }: Segments, facts: PageFacts, anchors: Anchors): PageView => {
  const charsBefore = new Float64Array(blocks.length);
  const repeats = new Map<string, number>();
  let chars = 0;
  blocks.forEach((block, index) => {
    charsBefore[index] = chars;
    chars += block.chars;
    const key = block.words.join(' ');
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  });
  const titleWords = wordsOf(anchors.title ?? facts.title);
  const address = /^https?:\/\/(?:www\.)?([^/?#]*)([^?#]*)/i.exec(anchors.url);
  return {
    blocks,
    facts,
    chars: Math.max(1, chars),
    charsBefore,
    kin: gatherKin(blocks),
    repeats,
    ...findCentre(blocks),
    headingBefore: lastHeadings(blocks),
    titleAt: findTitle(blocks, titleWords),
    titleWords,
    host: address?.[1]?.toLowerCase() ?? '',
    path: (address?.[2] ?? '').toLowerCase(),
    description: new WordRuns(
      [facts.description, anchors.summary ?? ''].filter(Boolean).join('\n'),
    ),
    body: new WordRuns(facts.articleBody),
    bylineWords: new Set(wordsOf(facts.byline)),
  };
};
