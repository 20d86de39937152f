import { wordsOf } from './words-of';

const runs = (words: readonly string[], length: number): string[] => {
  const found: string[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    found.push(words.slice(at, at + length).join(' '));
  }
  return found;
};

/** A text to which others are likened by its runs of three words. */
export class WordRuns {
  readonly text: string;
  readonly #lines: ReadonlySet<string>;
  readonly #threes: ReadonlySet<string>;

  constructor(text: string) {
    this.text = text;
    this.#lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
    this.#threes = new Set(runs(wordsOf(text), 3));
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** The share of a block's runs that the text holds; a block of one or two words must be a whole line of it. */
  share(words: readonly string[]): number {
    if (this.isEmpty || words.length === 0) return 0;
    if (words.length < 3) return this.#lines.has(words.join(' ')) ? 1 : 0;
    const all = runs(words, 3);
    return all.filter((run) => this.#threes.has(run)).length / all.length;
  }
}
