import { BitReader, Odds } from './bit-reader';

/** Boosted trees as `test/train/fit.py` writes them. */
export interface PackedTrees {
  /** How many columns a row has. */
  readonly width: number;
  readonly trees: number;
  /** What a leaf's value is multiplied by. */
  readonly unit: number;
  /** The sum a block starts with. */
  readonly base: number;
  /** In base64: which columns are asked, their thresholds, then the trees in preorder. */
  readonly bits: string;
}

/** Trees for asking, in flat arrays: a tree's left branch stands right behind its parent. */
export interface FlatTrees {
  readonly column: Int32Array;
  /** Of a leaf, its value. */
  readonly limit: Float32Array;
  /** Where a node's right branch is; 0 for a leaf. */
  readonly right: Int32Array;
  readonly roots: readonly number[];
}

/** As pack_bits.py rounds them. */
const dropped = 3;
const steps = 31;

/** The half-precision number that stands at a place in their order. */
const halfAt = (rank: number): number => {
  const place = rank << dropped;
  const bits = place >= 0x8000 ? place - 0x8000 : 0xffff - place;
  const exponent = (bits & 0x7c00) >> 10;
  const fraction = bits & 0x3ff;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return place >= 0x8000 ? size : -size;
};

const readTables = (reader: BitReader, count: number): readonly Float32Array[] => {
  const size = new Odds(64);
  const [first, more] = [new Odds(32), new Odds(32)];
  return Array.from({ length: count }, () => {
    let rank = 0;
    const table = new Float32Array(reader.number(size, 6) + 1);
    for (const at of table.keys()) {
      const length = reader.number(at === 0 ? first : more, 4);
      rank += length < 2 ? length : (1 << (length - 1)) + reader.plain(length - 1);
      table[at] = halfAt(rank);
    }
    return table;
  });
};

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Unpacks an ensemble, which takes some milliseconds. */
export const unpackTrees = (packed: PackedTrees): FlatTrees => {
  const reader = new BitReader(bytesOf(packed.bits));
  const isUsed = new Odds(1);
  const used = Array.from({ length: packed.width }, (_, index) => index).filter(
    () => reader.bit(isUsed, 0) === 1,
  );
  const tables = readTables(reader, used.length);
  const [leaf, feature, value] = [new Odds(32), new Odds(256), new Odds(64)];
  const limits = Array.from({ length: 7 }, () => new Odds(64));
  const column: number[] = [];
  const limit: number[] = [];
  const right: number[] = [];
  const readNode = (depth: number): void => {
    const node = column.length;
    const isLeaf = reader.bit(leaf, Math.min(depth, 31)) === 1;
    const asked = isLeaf ? 0 : reader.number(feature, 8);
    const table = tables[asked] ?? new Float32Array(1);
    const width = 32 - Math.clz32(table.length - 1);
    column.push(used[asked] ?? 0);
    right.push(0);
    limit.push(
      isLeaf
        ? (reader.number(value, 6) - steps) * packed.unit
        : (table[reader.number(limits[width] ?? leaf, width)] ?? 0),
    );
    if (isLeaf) return;
    readNode(depth + 1);
    right[node] = column.length;
    readNode(depth + 1);
  };
  const roots = Array.from({ length: packed.trees }, () => {
    const root = column.length;
    readNode(0);
    return root;
  });
  return {
    column: Int32Array.from(column),
    limit: Float32Array.from(limit),
    right: Int32Array.from(right),
    roots,
  };
};
