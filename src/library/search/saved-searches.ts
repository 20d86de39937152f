import { noChange } from '../../model/change-set';
import type { EpochMs } from '../../model/epoch-ms';
import { write, type Library } from '../open-library';

/** A search that the person keeps in the sidebar. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** Whether new articles that fit are told of. */
  readonly notify: boolean;
  readonly createdAt: EpochMs;
}

const key = 'savedSearches';

/** The saved searches in the order they were made. */
export const listSavedSearches = async (library: Library): Promise<readonly SavedSearch[]> =>
  ((await library.db.get('meta', key)) as readonly SavedSearch[] | undefined) ?? [];

/** Keeps a search; one with the same query is left as it is. */
export const saveSearch = (library: Library, name: string, query: string): Promise<void> =>
  change(library, (saved) =>
    saved.some((search) => search.query === query)
      ? saved
      : [...saved, { id: library.newId(), name, query, notify: false, createdAt: library.now() }],
  );

/** Renames a search, or has it tell of new articles or not. */
export const changeSavedSearch = (
  library: Library,
  id: string,
  wanted: Partial<Pick<SavedSearch, 'name' | 'notify'>>,
): Promise<void> =>
  change(library, (saved) =>
    saved.map((search) => (search.id === id ? { ...search, ...wanted } : search)),
  );

export const removeSavedSearch = (library: Library, id: string): Promise<void> =>
  change(library, (saved) => saved.filter((search) => search.id !== id));

const change = async (
  library: Library,
  by: (saved: readonly SavedSearch[]) => readonly SavedSearch[],
): Promise<void> => {
  const tx = write(library, ['meta']);
  const store = tx.objectStore('meta');
  const saved = ((await store.get(key)) as readonly SavedSearch[] | undefined) ?? [];
  await store.put(by(saved), key);
  await tx.done;
  library.announce({ ...noChange, settings: true });
};
