import type { Announcements } from '../browser/announcements';
import { openLibrary, type Library, type LibraryDeps } from '../library/open-library';

/**
 * Opens the library and holds it. Where it does not open, or its database goes away and no other opens in its place,
 * this waits for a page that has opened one: the person began anew there, or made room, and goes on at once.
 */
export const holdLibrary = async (
  deps: Omit<LibraryDeps, 'lost'>,
  { listen }: Pick<Announcements, 'listen'>,
): Promise<Library> =>
  new Promise((resolve) => {
    let library: Library | null = null;
    let isOpen = false;
    const lost = (): void => {
      isOpen = false;
      openAgain();
    };
    const open = async (): Promise<void> => {
      if (isOpen) return;
      const next = await openLibrary({ ...deps, lost }).catch(() => null);
      if (next === null) return;
      isOpen = true;
      // Whoever holds the library goes on with the database that stands in the lost one's place.
      if (library !== null) Object.assign(library, { db: next.db });
      else resolve((library = next));
    };
    let turn = Promise.resolve();
    const openAgain = (): void => {
      turn = turn.then(open);
    };
    listen(({ kind }) => {
      if (kind === 'opened') openAgain();
    });
    openAgain();
  });
