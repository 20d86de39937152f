interface ManyStore<Value> {
  readonly get: (key: never) => Promise<Value | undefined>;
  readonly getAll: (range: IDBKeyRange, count: number) => Promise<Value[]>;
}

/** Keys made within about a minute of each other begin alike. */
const alike = 8;
/** Fewer are read one by one. */
const fewest = 8;

/**
 * The records of some keys, in the order of the keys. Each request of its own goes to another process and back, so keys that
 * stand together are read at once.
 * @param together True where nothing stands between the keys.
 */
export const readMany = async <Value>(
  store: ManyStore<Value>,
  keys: readonly string[],
  keyOf: (value: Value) => string,
  together: boolean,
): Promise<readonly (Value | undefined)[]> => {
  const known = new Map<string, Value>();
  for (const run of runsOf(keys, together)) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined || run.length < fewest) continue;
    // Room for a few that came between; what is still missing is read by itself.
    const values = await store.getAll(IDBKeyRange.bound(first, last), run.length + fewest);
    for (const value of values) known.set(keyOf(value), value);
  }
  return Promise.all(keys.map(async (key) => known.get(key) ?? store.get(key as never)));
};

const runsOf = (keys: readonly string[], together: boolean): Iterable<readonly string[]> => {
  const sorted = [...keys].sort();
  if (together) return [sorted];
  const runs = new Map<string, string[]>();
  for (const key of sorted) {
    const beginning = key.slice(0, alike);
    const run = runs.get(beginning);
    if (run) run.push(key);
    else runs.set(beginning, [key]);
  }
  return runs.values();
};
