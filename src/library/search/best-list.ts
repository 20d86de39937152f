/** Keeps the best of many, the worst of them at hand to be replaced: a heap of a fixed size. */
export class BestList<T> {
  readonly #most: number;
  readonly #heap: { readonly score: number; readonly item: T }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether a score would be kept; asked first, so that nothing need be made for what would not. */
  takes(score: number): boolean {
    return this.#heap.length < this.#most || score > (this.#heap[0]?.score ?? -Infinity);
  }

  add(score: number, item: T): void {
    if (!this.takes(score)) return;
    if (this.#heap.length < this.#most) {
      this.#heap.push({ score, item });
      this.#rise(this.#heap.length - 1);
    } else {
      this.#heap[0] = { score, item };
      this.#sink();
    }
  }

  /** The best first. */
  sorted(): readonly T[] {
    return [...this.#heap].sort((a, b) => b.score - a.score).map(({ item }) => item);
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.#score(parent) <= this.#score(at)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const least = this.#score(left + 1) < this.#score(left) ? left + 1 : left;
      if (this.#score(least) >= this.#score(at)) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #score(at: number): number {
    return this.#heap[at]?.score ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (!one || !other) return;
    this.#heap[a] = other;
    this.#heap[b] = one;
  }
}
