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
import type { Library, LibraryDeps } from '../library/open-library';
import { readSettings } from '../library/settings';
import type { DomHost } from '../model/dom-host';
import { toolbarState } from '../model/toolbar-state';
import { epochMs, type EpochMs } from '../model/epoch-ms';
import { timedId } from '../model/timed-id';
import type { Background } from './context';
import { gatherChanges } from './gather-changes';
import { holdLibrary } from './hold-library';
import { keepCopy } from './keep-copy';
import { wakeOnce } from './wake-once';

/** Firefox has no such interface, and TypeScript's worker library no such name. */
const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };

/** Changes that come within this time are copied together. */
const copyGatherMs = 2000;
const iconGatherMs = 300;

interface BackgroundHooks {
  /** Told of every change. */
  readonly changed: () => void;
  /** Resolves once no poll runs: what reads all feeds would cost a poll as much as many sites' answers. */
  readonly idle: () => Promise<void>;
}

/** Opens what the background works with; the badge follows every change from here and from any page. */
export const openBackground = async (
  dom: DomHost,
  { changed, idle }: BackgroundHooks,
): Promise<Background> => {
  const announcements = openAnnouncements();
  const now = () => epochMs(Date.now());
  const deps: LibraryDeps = {
    now,
    migrate,
    beforeUpgrade: copyBeforeUpgrade(now, (head, text) => writeCopy('beforeUpgrade', head, text)),
    newId: () => timedId(Date.now(), crypto.getRandomValues(new Uint8Array(9))),
    announce: gatherChanges(
      (change) => {
        announcements.tell({ kind: 'changed', change });
        changed();
        copySoon();
        iconSoon();
        void noteNew(library, change.added.length).then(() => refreshBadge(library));
      },
      (work, ms) => setTimeout(work, ms),
    ),
  };
  const library: Library = await holdLibrary(deps, announcements);
  // A copy that can't be written must not stop anything else: the next change, or the next start, tries again.
  const copySoon = wakeOnce(() => keepCopy(library).catch(() => undefined), copyGatherMs, idle);
  copySoon();
  const iconSoon = wakeOnce(() => refreshIcon(library), iconGatherMs, idle);
  announcements.listen((announcement) => {
    if (announcement.kind !== 'changed') return;
    if (announcement.change.settings) void sayInChosenLanguage(library);
    changed();
    copySoon();
    void refreshBadge(library).then(() => refreshIcon(library));
  });
  await sayInChosenLanguage(library);
  await refreshBadge(library);
  await refreshIcon(library);
  await keepStorage();
  return {
    library,
    dom,
    tell: announcements.tell,
    hear: announcements.listen,
    net: netOf(now),
  };
};

const refreshBadge = async (library: Library): Promise<void> => {
  const { count, asDot } = await readBadge(library);
  await showBadge(count, asDot);
};

const refreshIcon = async (library: Library): Promise<void> => {
  await showToolbarState(toolbarState(await listFeeds(library), await readSettings(library)));
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
