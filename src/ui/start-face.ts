import { signal } from '@preact/signals';
import { openAnnouncements } from '../browser/announcements';
import { askBackground } from '../browser/ask-background';
import { hasAccess, requestAccess, requestAllAccess } from '../browser/permissions';
import { openLibrary } from '../library/open-library';
import { epochMs } from '../model/epoch-ms';
import type { Announcement } from '../model/messages';
import type { Face } from './models/face';
import { wearSettings } from './wear-settings';

/**
 * Opens the library and everything else a page needs of the world. A change made here is told to the worker, to
 * every other page and to the toolbar badge; theirs are heard here.
 * @throws DOMException where the browser refuses storage.
 */
export const startFace = async (): Promise<Face> => {
  const announcements = openAnnouncements();
  const listeners = new Set<(announcement: Announcement) => void>();
  const emit = (announcement: Announcement): void => {
    for (const listener of [...listeners]) listener(announcement);
  };
  const now = () => epochMs(Date.now());
  const library = await openLibrary({
    now,
    newId: () => crypto.randomUUID(),
    // What this page shows is of a library that is gone.
    lost: () => {
      location.reload();
    },
    beforeUpgrade: async (old) => {
      const [{ copyBeforeUpgrade }, { writeCopy }] = await Promise.all([
        import('../library/backup/copy-before-upgrade'),
        import('../browser/copy-store'),
      ]);
      await copyBeforeUpgrade(now, (head, text) => writeCopy('beforeUpgrade', head, text))(old);
    },
    announce: (change) => {
      const announcement = { kind: 'changed', change } as const;
      announcements.tell(announcement);
      emit(announcement);
      void badge.then((refresh) => refresh());
    },
  });
  // Not for the first picture: loaded behind it.
  const badge = import('./keep-badge').then(({ keepBadge }) => keepBadge(library));
  announcements.listen(emit);
  announcements.tell({ kind: 'opened' });
  const online = signal(navigator.onLine);
  for (const event of ['online', 'offline']) {
    addEventListener(event, () => {
      online.value = navigator.onLine;
    });
  }
  return {
    library,
    ask: askBackground,
    access: { has: hasAccess, request: requestAccess, requestAll: requestAllAccess },
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    online,
    now,
    wear: wearSettings,
    notes: localStorage,
  };
};
