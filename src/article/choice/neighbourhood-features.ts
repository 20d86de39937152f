import type { Outline } from '../blocks/outline-page';
import { outlinedBoxes } from '../blocks/outline-page';
import { FeatureRow, clamp, log } from '../blocks/feature-row';

const steps = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5] as const;
const windows = [2, 5, 10] as const;
const boxNumbers = Array.from({ length: outlinedBoxes }, (_, number) => number);

/** What each column of `describeNeighbourhood` means; all are made of a first opinion on each block, 0 to 1. */
export const neighbourhoodNames = (): readonly string[] => [
  'score',
  ...steps.map((step) => `score${step}`),
  ...windows.map((window) => `around${window}`),
  ...boxNumbers.flatMap((box) => [`box${box}:score`, `box${box}:kept`, `box${box}:share`]),
  'kin:score',
  'kin:kept',
  'page:share',
  'page:doubt',
  'page:kept',
  'page:keptChars',
  'sinceFirst',
  'tillLast',
  'keptBefore',
  'keptAfter',
  'gapBefore',
  'gapAfter',
  'section:score',
  'section:heading',
];

/** A row of `width` numbers for each block, one after the other; from the column `from` on they are free. */
export interface Rows {
  readonly rows: Float32Array;
  readonly width: number;
  readonly from: number;
}

/** Sums over blocks that belong together. */
class Sums {
  readonly #chars = new Map<number, number>();
  readonly #score = new Map<number, number>();
  readonly #kept = new Map<number, number>();
  readonly #count = new Map<number, number>();

  add(key: number, score: number, chars: number): void {
    const grow = (sums: Map<number, number>, by: number): void => {
      sums.set(key, (sums.get(key) ?? 0) + by);
    };
    grow(this.#chars, chars);
    grow(this.#score, score * chars);
    grow(this.#kept, score >= 0.5 ? 1 : 0);
    grow(this.#count, 1);
  }

  scoreChars(key: number): number {
    return this.#score.get(key) ?? 0;
  }

  /** Mean score by characters and share of kept blocks, of all but one block; -1 where there is no other. */
  others(key: number, score: number, chars: number): readonly [number, number] {
    const count = (this.#count.get(key) ?? 1) - 1;
    if (count === 0) return [-1, -1];
    const rest = Math.max(1, (this.#chars.get(key) ?? 0) - chars);
    const kept = (this.#kept.get(key) ?? 0) - (score >= 0.5 ? 1 : 0);
    return [Math.max(0, this.scoreChars(key) - score * chars) / rest, kept / count];
  }
}

/** A page's first opinions, summed up in every way that a block's second look needs. */
class Opinions {
  readonly outline: Outline;
  readonly scores: Float32Array;
  readonly boxes = boxNumbers.map(() => new Sums());
  readonly kin = new Sums();
  readonly sections = new Sums();
  /** Of each block, the index of the heading that opens its section; -1 before the first. */
  readonly section: Int32Array;
  chars = 0;
  keptChars = 0;
  doubt = 0;
  kept = 0;
  first = -1;
  last = -1;

  constructor(outline: Outline, scores: Float32Array) {
    this.outline = outline;
    this.scores = scores;
    this.section = new Int32Array(scores.length).fill(-1);
    let heading = -1;
    scores.forEach((score, index) => {
      if (outline.headings[index] === 1) heading = index;
      this.section[index] = heading;
      this.#add(index, score);
    });
  }

  charsOf(index: number): number {
    return this.outline.chars[index] ?? 1;
  }

  boxOf(index: number, number: number): number {
    return this.outline.boxes[index * outlinedBoxes + number] ?? -1;
  }

  #add(index: number, score: number): void {
    const chars = this.charsOf(index);
    for (const number of boxNumbers) {
      this.boxes[number]?.add(this.boxOf(index, number), score, chars);
    }
    this.kin.add(this.outline.kin[index] ?? -1, score, chars);
    if (this.outline.headings[index] === 0)
      this.sections.add(this.section[index] ?? -1, score, chars);
    this.chars += chars;
    this.keptChars += score * chars;
    this.doubt += score * (1 - score) * chars;
    if (score < 0.5) return;
    this.kept += 1;
    if (chars <= 40) return;
    if (this.first < 0) this.first = index;
    this.last = index;
  }
}

const addWindows = (
  row: FeatureRow,
  index: number,
  { scores, charsOf }: Pick<Opinions, 'scores'> & { charsOf: (index: number) => number },
): void => {
  let chars = 0;
  let score = 0;
  let distance = 1;
  for (const window of windows) {
    for (; distance <= window; distance += 1) {
      for (const at of [index - distance, index + distance]) {
        const other = scores[at];
        if (other === undefined) continue;
        chars += charsOf(at);
        score += other * charsOf(at);
      }
    }
    row.add(score / Math.max(1, chars));
  }
};

const gap = (index: number, step: 1 | -1, opinions: Opinions): number => {
  for (let distance = 1; distance <= 20; distance += 1) {
    const at = index + step * distance;
    if ((opinions.scores[at] ?? 0) >= 0.7 && opinions.charsOf(at) > 60) return distance;
  }
  return 21;
};

const addPage = (row: FeatureRow, index: number, opinions: Opinions, before: number): void => {
  const { chars, keptChars, doubt, kept, first, last } = opinions;
  const all = Math.max(1, keptChars);
  const own = (opinions.scores[index] ?? 0) * opinions.charsOf(index);
  row.add(
    keptChars / Math.max(1, chars),
    doubt / all,
    log(kept),
    log(keptChars),
    first < 0 ? -31 : clamp(index - first, 30),
    first < 0 ? -31 : clamp(last - index, 30),
    before / all,
    (keptChars - before - own) / all,
    gap(index, -1, opinions),
    gap(index, 1, opinions),
  );
};

/**
 * Adds to each block's row of numbers, `width` long, from the column `from` on, what the scores around it are;
 * `neighbourhoodNames` names these columns.
 */
export const describeNeighbourhood = (
  outline: Outline,
  scores: Float32Array,
  { rows, width, from }: Rows,
): void => {
  const row = new FeatureRow(rows);
  const opinions = new Opinions(outline, scores);
  const view = { scores, charsOf: (index: number) => opinions.charsOf(index) };
  let before = 0;
  scores.forEach((score, index) => {
    const chars = opinions.charsOf(index);
    row.start(index * width + from);
    row.add(score);
    for (const step of steps) row.add(scores[index + step] ?? -1);
    addWindows(row, index, view);
    for (const number of boxNumbers) {
      const key = opinions.boxOf(index, number);
      const sums = opinions.boxes[number];
      row.add(
        ...(sums?.others(key, score, chars) ?? [-1, -1]),
        (sums?.scoreChars(key) ?? 0) / Math.max(1, opinions.keptChars),
      );
    }
    row.add(...opinions.kin.others(outline.kin[index] ?? -1, score, chars));
    addPage(row, index, opinions, before);
    const section = opinions.section[index] ?? -1;
    const isHeading = outline.headings[index] === 1;
    const inSection = isHeading
      ? opinions.sections.others(section, 0, 0)
      : opinions.sections.others(section, score, chars);
    row.add(inSection[0], section < 0 ? -1 : (scores[section] ?? -1));
    before += score * chars;
  });
};
