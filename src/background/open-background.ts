import { openAnnouncements } from '../browser/announcements';
import { showBadge } from '../browser/badge';
import { writeCopy } from '../browser/copy-store';
import { hasAccess } from '../browser/permissions';
import { chosenLanguage, useTexts } from '../browser/i18n';
import { keepStorage } from '../browser/keep-storage';
import { showToolbarState } from '../browser/toolbar-icon';
import { listFeeds } from '../library/feeds';
import { loadTexts } from '../browser/load-texts';
import { copyBeforeUpgrade } from '../library/backup/copy-before-upgrade';
import { migrate } from '../library/migrations';
import { noteNew, readBadge } from '../library/badge-count';
import { openLibrary, type Library, type LibraryDeps } from '../library/open-library';
import { readSettings } from '../library/settings';
import type { DomHost } from '../model/dom-host';
import { toolbarState } from '../model/toolbar-state';
import { epochMs, type EpochMs } from '../model/epoch-ms';
import { timedId } from '../model/timed-id';
import type { Background } from './context';
import { gatherChanges } from './gather-changes';
import { createCopier } from './keep-copy';

/** Firefox has no such interface, and TypeScript's worker library no such name. */
const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };

/** Opens what the background works with; the badge follows every change from here and from any page; `changed` is told of each. */
export const openBackground = async (dom: DomHost, changed: () => void): Promise<Background> => {
  const announcements = openAnnouncements();
  const now = () => epochMs(Date.now());
  const deps: LibraryDeps = {
    now,
    migrate,
    beforeUpgrade: copyBeforeUpgrade(now, (head, text) => writeCopy('beforeUpgrade', head, text)),
    lost: () => void reopen(),
    newId: () => timedId(Date.now(), crypto.randomUUID()),
    announce: gatherChanges(
      (change) => {
        announcements.tell({ kind: 'changed', change });
        changed();
        copier.wake();
        void noteNew(library, change.added.length).then(refreshBadge);
      },
      (work, ms) => setTimeout(work, ms),
    ),
  };
  const library: Library = await openLibrary(deps);
  /** Whoever holds the library goes on with the database that stands in the lost one's place. */
  const reopen = async (): Promise<void> => {
    const next = await openLibrary(deps).catch(() => null);
    if (next !== null) Object.assign(library, { db: next.db });
  };
  const copier = createCopier(library);
  copier.wake();
  const refreshBadge = async (): Promise<void> => {
    const { count, asDot } = await readBadge(library);
    await showBadge(count, asDot);
    await showToolbarState(toolbarState(await listFeeds(library), await readSettings(library)));
  };
  announcements.listen((announcement) => {
    if (announcement.kind !== 'changed') return;
    if (announcement.change.settings) void sayInChosenLanguage(library);
    changed();
    copier.wake();
    void refreshBadge();
  });
  await sayInChosenLanguage(library);
  await refreshBadge();
  await keepStorage();
  return {
    library,
    dom,
    tell: announcements.tell,
    hear: announcements.listen,
    net: netOf(now),
  };
};

/** Has notifications and menus say what they say in the person's language. */
const sayInChosenLanguage = async (library: Library): Promise<void> => {
  const { language } = await readSettings(library);
  if (language !== chosenLanguage()) useTexts(await loadTexts(language));
};

const netOf = (now: () => EpochMs): Background['net'] => ({
  fetch: (url, init) => fetch(url, init),
  now,
  isOnline: () => navigator.onLine,
  hasAccess,
  isSaving: () => connection?.saveData === true,
  random: () => Math.random(),
});
