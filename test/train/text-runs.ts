import { wordsOf } from '../../src/article/blocks/words-of';

const runsOf = (words: readonly string[], length: number): string[] => {
  const runs: string[] = [];
  for (let at = 0; at + length <= words.length; at += 1)
    runs.push(words.slice(at, at + length).join(' '));
  return runs;
};

/** A text's words in order: what of another text stands in it. */
export class TextRuns {
  readonly #threes: ReadonlySet<string>;
  readonly #twos: ReadonlySet<string>;
  readonly #lines = new Map<string, number>();
  readonly words: readonly string[];

  constructor(text: string) {
    this.words = wordsOf(text);
    this.#threes = new Set(runsOf(this.words, 3));
    this.#twos = new Set(runsOf(this.words, 2));
    for (const line of text.split('\n')) {
      const key = wordsOf(line).join(' ');
      this.#lines.set(key, (this.#lines.get(key) ?? 0) + 1);
    }
  }

  /** The share of a block's words that stand in the text, in order. */
  share(words: readonly string[]): number {
    if (words.length === 0) return 0;
    if (words.length < 3) {
      if (this.#lines.has(words.join(' '))) return 1;
      return words.length === 2 && this.#twos.has(words.join(' ')) ? 0.45 : 0;
    }
    const runs = runsOf(words, 3);
    return runs.filter((run) => this.#threes.has(run)).length / runs.length;
  }

  /** How often a text stands in it as a whole line, at least 1. */
  times(words: readonly string[]): number {
    return Math.max(1, this.#lines.get(words.join(' ')) ?? 1);
  }
}
