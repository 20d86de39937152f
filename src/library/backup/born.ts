import type { Library } from '../open-library';

const key = 'born';

/** As stored in `meta`. */
export interface BornRecord {
  readonly born: string;
}

/** The name that a library got when it was first opened: one that was lost and made anew has another. */
export const bornOf = async (library: Library): Promise<string> => {
  const tx = library.db.transaction('meta', 'readwrite');
  const known = (await tx.store.get(key)) as BornRecord | undefined;
  const record = known ?? { born: library.newId() };
  if (known === undefined) await tx.store.put(record, key);
  await tx.done;
  return record.born;
};
