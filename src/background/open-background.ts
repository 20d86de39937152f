import { openAnnouncements } from '../browser/announcements';
import { showBadge } from '../browser/badge';
import { hasAccess } from '../browser/permissions';
import { keepStorage } from '../browser/keep-storage';
import { showToolbarState } from '../browser/toolbar-icon';
import { listFeeds } from '../library/feeds';
import { readSettings } from '../library/settings';
import { noteNew, readBadge } from '../library/badge-count';
import { openLibrary, type Library } from '../library/open-library';
import type { DomHost } from '../model/dom-host';
import { epochMs } from '../model/epoch-ms';
import { toolbarState } from '../model/toolbar-state';
import { timedId } from '../model/timed-id';
import type { Background } from './context';
import { gatherChanges } from './gather-changes';

/** Firefox has no such interface, and TypeScript's worker library no such name. */
const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };

/** Opens what the background works with; the badge follows every change from here and from any page; `changed` is told of each. */
export const openBackground = async (dom: DomHost, changed: () => void): Promise<Background> => {
  const announcements = openAnnouncements();
  const now = () => epochMs(Date.now());
  const library: Library = await openLibrary({
    now,
    newId: () => timedId(Date.now(), crypto.randomUUID()),
    announce: gatherChanges(
      (change) => {
        announcements.tell({ kind: 'changed', change });
        changed();
        void noteNew(library, change.added.length).then(refreshBadge);
      },
      (work, ms) => setTimeout(work, ms),
    ),
  });
  const refreshBadge = async (): Promise<void> => {
    const { count, asDot } = await readBadge(library);
    await showBadge(count, asDot);
    await showToolbarState(toolbarState(await listFeeds(library), await readSettings(library)));
  };
  announcements.listen(({ kind }) => {
    if (kind !== 'changed') return;
    changed();
    void refreshBadge();
  });
  await refreshBadge();
  await keepStorage();
  return {
    library,
    dom,
    tell: announcements.tell,
    hear: announcements.listen,
    net: {
      fetch: (url, init) => fetch(url, init),
      now,
      isOnline: () => navigator.onLine,
      hasAccess,
      isSaving: () => connection?.saveData === true,
      random: () => Math.random(),
    },
  };
};
