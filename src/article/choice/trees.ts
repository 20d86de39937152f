import { unpackTrees, type FlatTrees, type PackedTrees } from './unpack-trees';

export type { PackedTrees } from './unpack-trees';

/** Trees that are asked about rows of numbers. */
export class Trees {
  readonly #flat: FlatTrees;
  readonly #base: number;

  constructor(packed: PackedTrees) {
    this.#flat = unpackTrees(packed);
    this.#base = packed.base;
  }

  /** How likely it is, 0 to 1, that the row beginning at `offset` is of the kind the trees were taught. */
  ask(rows: Float32Array, offset: number): number {
    const { column, limit, right, roots } = this.#flat;
    let sum = this.#base;
    for (const root of roots) {
      let node = root;
      let branch = right[node] ?? 0;
      while (branch !== 0) {
        const goesLeft = (rows[offset + (column[node] ?? 0)] ?? 0) <= (limit[node] ?? 0);
        node = goesLeft ? node + 1 : branch;
        branch = right[node] ?? 0;
      }
      sum += limit[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
