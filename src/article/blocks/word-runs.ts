import { wordsOf } from './words-of';

/** More words than a text has by far: runs of three are told by one number, exact below 2^53. */
const most = 200_000;

/** A text to which others are likened by its runs of three words. */
export class WordRuns {
  readonly text: string;
  readonly #lines: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  readonly #threes = new Set<number>();

  constructor(text: string) {
    this.text = text;
    this.#lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
    for (const word of wordsOf(text)) {
      if (!this.#numbers.has(word) && this.#numbers.size < most)
        this.#numbers.set(word, this.#numbers.size);
    }
    for (const run of this.#runs(wordsOf(text))) this.#threes.add(run);
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** A number for each run of three words; -1 where the text has not all of them. */
  #runs(words: readonly string[]): number[] {
    const numbers = words.map((word) => this.#numbers.get(word) ?? -1);
    const runs: number[] = [];
    for (let at = 0; at + 3 <= numbers.length; at += 1) {
      const [one = -1, two = -1, three = -1] = [numbers[at], numbers[at + 1], numbers[at + 2]];
      runs.push(one < 0 || two < 0 || three < 0 ? -1 : (one * most + two) * most + three);
    }
    return runs;
  }

  /** The share of a block's runs that the text holds; a block of one or two words must be a whole line of it. */
  share(words: readonly string[]): number {
    if (this.isEmpty || words.length === 0) return 0;
    if (words.length < 3) return this.#lines.has(words.join(' ')) ? 1 : 0;
    const runs = this.#runs(words);
    let held = 0;
    for (const run of runs) if (this.#threes.has(run)) held += 1;
    return held / runs.length;
  }
}
