import type { Backup } from '../../model/backup';
import type { Library } from '../open-library';
import type { SavedSearch } from '../search/saved-searches';
import type { MergeTx } from './merge-tx';

/** Takes a backup's settings where none were ever chosen here, and its searches where they are missing. */
export const mergeSettings = async (
  { tx }: MergeTx,
  library: Library,
  { settings, savedSearches }: Backup,
): Promise<void> => {
  const meta = tx.objectStore('meta');
  if (settings !== null && (await meta.get('settings')) === undefined) {
    await meta.put(settings, 'settings');
  }
  const old = ((await meta.get('savedSearches')) as readonly SavedSearch[] | undefined) ?? [];
  const missing = savedSearches.filter(({ query }) => !old.some((one) => one.query === query));
  if (missing.length === 0) return;
  const at = { createdAt: library.now() };
  const made = missing.map((search) => ({ ...search, ...at, id: library.newId() }));
  await meta.put([...old, ...made], 'savedSearches');
};
