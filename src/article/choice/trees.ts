/** Boosted trees as the training writes them. */
export interface PackedTrees {
  /** Names of the features asked, in the order of their numbers. */
  readonly features: readonly string[];
  /** How many thresholds each feature has. */
  readonly counts: readonly number[];
  /** All thresholds, feature by feature, as 16-bit floats in base64. */
  readonly thresholds: string;
  /** Trees in preorder, in base64: a feature's number and a threshold's, or 255 and a leaf's value as a signed byte. */
  readonly nodes: string;
  /** What a leaf's value is multiplied by. */
  readonly scale: number;
  /** The sum a block starts with. */
  readonly base: number;
}

const leafMark = 255;

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** IEEE 754 half precision. */
const half = (low: number, high: number): number => {
  const sign = (high & 0x80) === 0 ? 1 : -1;
  const exponent = (high & 0x7c) >> 2;
  const fraction = ((high & 3) << 8) | low;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
};

const readThresholds = (packed: PackedTrees): Float32Array[] => {
  const bytes = bytesOf(packed.thresholds);
  let at = 0;
  return packed.counts.map((count) =>
    Float32Array.from({ length: count }, () => {
      const value = half(bytes[at] ?? 0, bytes[at + 1] ?? 0);
      at += 2;
      return value;
    }),
  );
};

/** Trees unpacked for asking: nodes in flat arrays, a tree's left branch right behind its parent. */
export class Trees {
  readonly #column: Int32Array;
  readonly #limit: Float32Array;
  /** Where a node's right branch is; 0 for a leaf, whose value is its limit. */
  readonly #right: Int32Array;
  readonly #roots: number[] = [];
  readonly #base: number;

  /** `columns` names the columns of the rows that will be asked about. */
  constructor(packed: PackedTrees, columns: readonly string[]) {
    const bytes = bytesOf(packed.nodes);
    const size = bytes.length / 2;
    const places = packed.features.map((name) => columns.indexOf(name));
    const missing = packed.features.find((_, index) => places[index] === -1);
    if (missing !== undefined) throw new Error(`No column is called ${missing}.`);
    this.#column = new Int32Array(size);
    this.#limit = new Float32Array(size);
    this.#right = new Int32Array(size);
    this.#base = packed.base;
    this.#unpack(bytes, places, packed);
  }

  #unpack(bytes: Uint8Array, places: readonly number[], packed: PackedTrees): void {
    const thresholds = readThresholds(packed);
    // Nodes whose right branch is still to come.
    const open: number[] = [];
    let isRoot = true;
    for (let node = 0; node < this.#column.length; node += 1) {
      if (isRoot) this.#roots.push(node);
      isRoot = false;
      const feature = bytes[node * 2] ?? 0;
      const second = bytes[node * 2 + 1] ?? 0;
      if (feature !== leafMark) {
        this.#column[node] = places[feature] ?? 0;
        this.#limit[node] = thresholds[feature]?.[second] ?? 0;
        open.push(node);
        continue;
      }
      this.#limit[node] = ((second << 24) >> 24) * packed.scale;
      const parent = open.pop();
      if (parent === undefined) isRoot = true;
      else this.#right[parent] = node + 1;
    }
  }

  /** How likely it is, 0 to 1, that the row beginning at `offset` is of the kind the trees were taught. */
  ask(rows: Float32Array, offset: number): number {
    let sum = this.#base;
    for (const root of this.#roots) {
      let node = root;
      let right = this.#right[node] ?? 0;
      while (right !== 0) {
        const goesLeft =
          (rows[offset + (this.#column[node] ?? 0)] ?? 0) <= (this.#limit[node] ?? 0);
        node = goesLeft ? node + 1 : right;
        right = this.#right[node] ?? 0;
      }
      sum += this.#limit[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
