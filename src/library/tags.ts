import type { Undoable } from './act';
import { changeTagged } from './change-statuses';
import type { Library } from './open-library';

/** Calls a tag something else on every article that bears it; two of one name become one. */
export const renameTag = (library: Library, tag: string, name: string): Promise<Undoable> => {
  const wanted = name.trim();
  return changeTagged(library, tag, { kind: 'renameTag', name: wanted }, (tags) => [
    ...new Set(tags.map((one) => (one === tag && wanted !== '' ? wanted : one))),
  ]);
};

/** Takes a tag off every article that bears it: a tag is what bears it, so it is gone then. */
export const removeTag = (library: Library, tag: string): Promise<Undoable> =>
  changeTagged(library, tag, { kind: 'removeTag', name: tag }, (tags) =>
    tags.filter((one) => one !== tag),
  );
