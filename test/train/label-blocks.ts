import { wordsOf } from '../../src/article/blocks/words-of';
import type { CorpusPage } from './article-corpus';
import { TextRuns } from './text-runs';

/** What a block should be (1 kept, 0 not), and how much it matters. */
export interface Label {
  readonly keep: number;
  readonly weight: number;
}

/** Where one text stands on the page more often than in the truth, those nearest the middle of what is true are meant. */
const settleRepeats = (
  blocks: readonly (readonly string[])[],
  shares: number[],
  truth: TextRuns,
): void => {
  let weight = 0;
  let sum = 0;
  shares.forEach((share, index) => {
    if (share < 0.5 || (blocks[index]?.length ?? 0) < 8) return;
    const words = blocks[index]?.length ?? 0;
    weight += words;
    sum += words * index;
  });
  const middle = weight === 0 ? blocks.length / 2 : sum / weight;
  const places = new Map<string, number[]>();
  blocks.forEach((words, index) => {
    if ((shares[index] ?? 0) < 0.5) return;
    const key = words.join(' ');
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  for (const [key, indices] of places) {
    const times = truth.times(key.split(' '));
    if (indices.length <= times) continue;
    const byNearness = indices.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const index of byNearness.slice(times)) shares[index] = 0;
  }
};

const labelByText = (
  blocks: readonly (readonly string[])[],
  text: string,
  trust: number,
): Label[] => {
  const truth = new TextRuns(text);
  const shares = blocks.map((words) => truth.share(words));
  settleRepeats(blocks, shares, truth);
  const size = truth.words.length + 60;
  const raw = blocks.map((words) => Math.min(1, (words.length + 3) / size));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const scale = trust * Math.min(1, 4 / Math.max(1e-9, total));
  return shares.map((share, index) => ({
    keep: share >= 0.5 ? 1 : 0,
    weight: (raw[index] ?? 0) * scale,
  }));
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of a page with a few telling strings only: the blocks that hold one are known, the others are not. */
const labelByStrings = (texts: readonly string[], page: CorpusPage): Label[] => {
  const wanted = (page.with ?? []).map(plain);
  const unwanted = (page.without ?? []).map(plain);
  return texts.map((text) => {
    if (wanted.some((part) => text.includes(part))) return { keep: 1, weight: 0.12 };
    if (unwanted.some((part) => text.includes(part))) return { keep: 0, weight: 0.12 };
    return { keep: -1, weight: 0.04 };
  });
};

/** Labels a page's blocks from its true text; `keep` is -1 where nothing is known. Null where the page has no truth. */
export const labelBlocks = (
  page: CorpusPage,
  texts: readonly string[],
): readonly Label[] | null => {
  const blocks = texts.map(wordsOf);
  const trust = page.suspectTruth === undefined ? 1 : 0.15;
  if (page.benchmark === 'traf') return labelByStrings(texts, page);
  return page.articleBody === undefined ? null : labelByText(blocks, page.articleBody, trust);
};
