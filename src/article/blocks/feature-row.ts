/** Writes one block's features into a matrix, one after the other. */
export class FeatureRow {
  readonly values: Float32Array;
  #at = 0;

  constructor(values: Float32Array) {
    this.values = values;
  }

  /** Goes to the beginning of a row. */
  start(offset: number): void {
    this.#at = offset;
  }

  add(...numbers: readonly number[]): void {
    for (const number of numbers) this.addOne(number);
  }

  addOne(number: number): void {
    this.values[this.#at] = number;
    this.#at += 1;
  }

  addAll(numbers: Float32Array): void {
    this.values.set(numbers, this.#at);
    this.#at += numbers.length;
  }

  addFlag(flag: boolean): void {
    this.values[this.#at] = flag ? 1 : 0;
    this.#at += 1;
  }

  /** Passes over so many numbers, which the caller sets, and returns where they begin. */
  skip(count: number): number {
    const at = this.#at;
    this.#at += count;
    return at;
  }
}

export const log = (count: number): number => Math.log1p(Math.max(0, count));

export const clamp = (value: number, limit: number): number =>
  Math.max(-limit, Math.min(limit, value));
