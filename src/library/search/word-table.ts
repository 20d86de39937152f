import { lowerOf } from './word-characters';

const grown = <T extends Uint16Array | Int32Array>(old: T, larger: T): T => {
  larger.set(old);
  return larger;
};

/**
 * Numbers words in the order they are first met. Words are kept as characters in one array and found by a hash, so that
 * counting a text makes no strings: this is what indexing spends its time on.
 */
export class WordTable {
  #slots = new Int32Array(1 << 14).fill(-1);
  #characters = new Uint16Array(1 << 16);
  #starts = new Int32Array(1 << 13);
  size = 0;

  /** The number of the word that stands there in a text, in small letters. */
  add(text: string, start: number, end: number): number {
    const from = this.#starts[this.size] ?? 0;
    if (from + end - start > this.#characters.length) this.#growCharacters();
    let hash = 0x811c9dc5;
    let to = from;
    for (let at = start; at < end; at += 1) {
      const unit = lowerOf(text.charCodeAt(at));
      this.#characters[to++] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? -1;
      if (known < 0) return this.#keep(slot, to);
      if (this.#isSame(known, from, to)) return known;
    }
  }

  /** The word of a number. */
  word(number: number): string {
    const start = this.#starts[number] ?? 0;
    const end = this.#starts[number + 1] ?? start;
    let word = '';
    for (let at = start; at < end; at += 1) word += String.fromCharCode(this.#characters[at] ?? 0);
    return word;
  }

  #isSame(known: number, from: number, to: number): boolean {
    let at = this.#starts[known] ?? 0;
    if ((this.#starts[known + 1] ?? 0) - at !== to - from) return false;
    for (let other = from; other < to; other += 1, at += 1) {
      if (this.#characters[at] !== this.#characters[other]) return false;
    }
    return true;
  }

  #keep(slot: number, end: number): number {
    const number = this.size;
    this.#slots[slot] = number;
    this.size += 1;
    if (this.size + 1 >= this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
    }
    this.#starts[this.size] = end;
    if (this.size * 2 > this.#slots.length) this.#growSlots();
    return number;
  }

  #growCharacters(): void {
    this.#characters = grown(this.#characters, new Uint16Array(this.#characters.length * 2));
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let hash = 0x811c9dc5;
      const end = this.#starts[number + 1] ?? 0;
      for (let at = this.#starts[number] ?? 0; at < end; at += 1) {
        hash = Math.imul(hash ^ (this.#characters[at] ?? 0), 0x01000193);
      }
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}
