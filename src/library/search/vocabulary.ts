import { termOf } from './fold-word';
import { WordTable } from './word-table';

/** Beyond so many words a vocabulary is given up for a new one: some texts are all keys and numbers. */
const mostWords = 200_000;

/** A word table with its terms in order, kept from one step of the indexer to the next: most words were met before. */
export class Vocabulary {
  readonly table = new WordTable();
  /** By number. */
  readonly terms: string[] = [];
  #order: Int32Array = new Int32Array(0);

  get isFull(): boolean {
    return this.table.size > mostWords;
  }

  /** The numbers of all words in the order of their terms. */
  order(): Int32Array {
    const { words } = this.table;
    const from = this.terms.length;
    if (from === words.length) return this.#order;
    for (let number = from; number < words.length; number += 1) {
      this.terms.push(termOf(words[number] ?? ''));
    }
    const added = Int32Array.from({ length: words.length - from }, (_, at) => from + at);
    this.#order = this.#join(this.#order, this.#sorted(added));
    return this.#order;
  }

  #sorted(numbers: Int32Array): Int32Array {
    const term = (number: number): string => this.terms[number] ?? '';
    return numbers.sort((a, b) => (term(a) < term(b) ? -1 : term(a) > term(b) ? 1 : 0));
  }

  #join(one: Int32Array, other: Int32Array): Int32Array {
    const { terms } = this;
    const all = new Int32Array(one.length + other.length);
    let at = 0;
    let next = 0;
    for (let to = 0; to < all.length; to += 1) {
      const isFirst =
        next === other.length ||
        (at < one.length && (terms[one[at] ?? 0] ?? '') <= (terms[other[next] ?? 0] ?? ''));
      all[to] = (isFirst ? one[at++] : other[next++]) ?? 0;
    }
    return all;
  }
}
