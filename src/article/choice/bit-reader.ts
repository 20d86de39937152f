/** How often each bit of a kind was set so far: 16-bit odds, and how many were seen, up to the slowest pace of learning. */
export class Odds {
  readonly odds: Uint16Array;
  readonly seen: Uint8Array;

  constructor(size: number) {
    this.odds = new Uint16Array(size).fill(0x8000);
    this.seen = new Uint8Array(size);
  }
}

const slowest = 5;

/** Reads what `test/train/pack_bits.py` wrote: an arithmetic coder over bits, each with odds that learn as they go. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let count = 0; count < 4; count += 1) this.#shift();
  }

  #shift(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at] ?? 0)) >>> 0;
    this.#at += 1;
  }

  bit(kind: Odds, index: number): number {
    const odds = kind.odds[index] ?? 0;
    const bit = this.#split(Math.max(1, Math.min(4095, odds >> 4)));
    const pace = Math.min((kind.seen[index] ?? 0) + 1, slowest);
    kind.seen[index] = pace;
    // At most 65,535, which 16 bits hold.
    kind.odds[index] = Math.min(0xffff, odds + (((bit << 16) - odds) >> pace));
    return bit;
  }

  #split(chance: number): number {
    const middle = this.#low + ((this.#high - this.#low) >>> 12) * chance;
    const bit = this.#value <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while (((this.#low ^ this.#high) & 0xff000000) === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
      this.#shift();
    }
    return bit;
  }

  /** A number of `width` bits, the highest first, each with odds of its own by those before it. */
  number(kind: Odds, width: number): number {
    let node = 1;
    for (let count = 0; count < width; count += 1) node = node * 2 + this.bit(kind, node);
    return node - (1 << width);
  }

  /** A number of `width` bits of which any is as likely as another. */
  plain(width: number): number {
    let number = 0;
    for (let count = 0; count < width; count += 1) number = number * 2 + this.#split(2048);
    return number;
  }
}
