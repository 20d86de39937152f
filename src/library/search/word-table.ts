import { fnvSeed, fnvStep } from '../../model/fnv';
import { longestWord } from './each-word';
import { dense, separator, signOf, unitSigns, unknown } from './word-characters';

const grown = <T extends Uint16Array | Int32Array>(old: T, larger: T): T => {
  larger.set(old);
  return larger;
};

/**
 * Numbers words in the order they are first met, and lists the words of texts by their numbers. Words are kept as characters in
 * one array and found by a hash, so that counting a text makes no strings: this is what indexing spends its time on.
 */
export class WordTable {
  #slots = new Int32Array(1 << 14).fill(-1);
  #characters = new Uint16Array(1 << 16);
  #starts = new Int32Array(1 << 13);
  #hashes = new Int32Array(1 << 13);
  /** The words themselves, by number. */
  readonly words: string[] = [];
  /** The numbers of all words taken so far, in their order; only the first `count` count. */
  occurrences = new Int32Array(1 << 16);
  count = 0;

  get size(): number {
    return this.words.length;
  }

  /** Takes the words of a text, as `eachWord` visits them, in small letters. */
  take(text: string): void {
    const { length } = text;
    this.#makeRoom(length);
    for (let at = 0; at < length;) {
      const sign = signOf(text.charCodeAt(at));
      if (sign > dense) at = this.#takeWord(text, at);
      else {
        if (sign === dense) this.#takePair(text, at);
        at += 1;
      }
    }
  }

  /** Takes the word that begins there; returns where it ends. */
  #takeWord(text: string, start: number): number {
    const characters = this.#characters;
    const from = this.#starts[this.size] ?? 0;
    const most = Math.min(text.length, start + longestWord);
    let hash = fnvSeed;
    let to = from;
    let at = start;
    do {
      for (; at < most; at += 1) {
        const sign = unitSigns[text.charCodeAt(at)] ?? separator;
        if (sign <= unknown) break;
        characters[to++] = sign;
        hash = fnvStep(hash, sign);
      }
      // Letters that are met for the first time end that loop, too.
    } while (at < most && signOf(text.charCodeAt(at)) > dense);
    while (at < text.length && signOf(text.charCodeAt(at)) > dense) at += 1;
    const number = this.#find(hash, from, to);
    this.occurrences[this.count++] = number;
    if (number === this.words.length) {
      this.words.push(this.#spell(from, to));
      this.#grow();
    }
    return at;
  }

  #takePair(text: string, at: number): void {
    const from = this.#starts[this.size] ?? 0;
    const one = text.charCodeAt(at);
    this.#characters[from] = one;
    let hash = fnvStep(fnvSeed, one);
    let to = from + 1;
    const other = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (other !== 0 && signOf(other) === dense) {
      this.#characters[to++] = other;
      hash = fnvStep(hash, other);
    }
    const number = this.#find(hash, from, to);
    this.occurrences[this.count++] = number;
    if (number === this.words.length) {
      this.words.push(this.#spell(from, to));
      this.#grow();
    }
  }

  #spell(from: number, to: number): string {
    return String.fromCharCode(...this.#characters.subarray(from, to));
  }

  /** The number of the word whose characters stand behind those of all others; a new one is yet to be named. */
  #find(hash: number, from: number, to: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? -1;
      if (known < 0) return this.#keep(slot, hash, to);
      if (this.#hashes[known] === hash && this.#isSame(known, from, to)) return known;
    }
  }

  #isSame(known: number, from: number, to: number): boolean {
    const characters = this.#characters;
    let at = this.#starts[known] ?? 0;
    if ((this.#starts[known + 1] ?? 0) - at !== to - from) return false;
    for (let other = from; other < to; other += 1, at += 1) {
      if (characters[at] !== characters[other]) return false;
    }
    return true;
  }

  #keep(slot: number, hash: number, end: number): number {
    const number = this.words.length;
    this.#slots[slot] = number;
    this.#hashes[number] = hash;
    this.#starts[number + 1] = end;
    return number;
  }

  #grow(): void {
    if (this.size + 2 >= this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
    }
    if (this.size * 2 > this.#slots.length) this.#growSlots();
  }

  /** For the words of a text so long: pairs hold each character twice. */
  #makeRoom(length: number): void {
    const words = this.count + length + 1;
    if (words > this.occurrences.length) {
      const size = Math.max(words, this.occurrences.length * 2);
      this.occurrences = grown(this.occurrences, new Int32Array(size));
    }
    const characters = (this.#starts[this.size] ?? 0) + length * 2 + longestWord;
    if (characters > this.#characters.length) {
      const size = Math.max(characters, this.#characters.length * 2);
      this.#characters = grown(this.#characters, new Uint16Array(size));
    }
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}
