import type { Library } from '../open-library';

const key = 'born';

/** The name that a library got when it was first opened: one that was lost and made anew has another. */
export const bornOf = async (library: Library): Promise<string> => {
  const tx = library.db.transaction('meta', 'readwrite');
  const known = (await tx.store.get(key)) as string | undefined;
  const born = known ?? library.newId();
  if (known === undefined) await tx.store.put(born, key);
  await tx.done;
  return born;
};
