import { armAlarm, onAlarm, ringOnce } from '../browser/alarms';
import { answerPages } from '../browser/messages';
import { onNotificationButton, onNotificationClick } from '../browser/notifications';
import { onAccessChanged } from '../browser/permissions';
import { onFirstInstall } from '../browser/installed';
import { openReader } from '../browser/tabs';
import { noteBeat } from '../library/beats';
import { keepHouse } from './keep-house';
import type { DomHost } from '../model/dom-host';
import { ok } from '../model/result';
import { answerButton, routeOfNotification } from './answer-notification';
import { startAroundThePage } from './around-the-page';
import { createCleaner, type Cleaner } from './cleaner';
import { diagnose } from './diagnose';
import { follow } from './follow';
import { createIndexer, type Indexer } from './indexer';
import { openBackground } from './open-background';
import { choicesInPage, openAddress } from './open-address';
import { createPoller, type Poller } from './poller';
import { siteIsOpen } from './site-is-open';
import { exportOpml, importOpml } from './transfer-opml';

const pollAlarm = 'poll';
const pollAlarmMinutes = 5;
/** Where a poll had to leave feeds to a later event. */
const goOnAlarm = 'goOn';
const goOnMinutes = 0.5;
/** Where the indexer had to leave articles to a later event. */
const indexAlarm = 'index';
const housekeepingAlarm = 'housekeeping';
const housekeepingAlarmMinutes = 24 * 60;

/**
 * Wires the browser's events to the work. Every listener is added before the first await: a worker that wakes for an
 * event must find its listener at once. The library opens meanwhile.
 */
export const startBackground = (dom: DomHost): void => {
  const ready = openBackground(dom, {
    changed: () => {
      indexer.wake();
    },
    idle: () => poller.idle(),
  });
  const poller = createPoller(ready, () => {
    void ringOnce(goOnAlarm, goOnMinutes);
  });
  const indexer = createIndexer(
    ready,
    () => {
      void ringOnce(indexAlarm, goOnMinutes);
    },
    poller.idle,
  );
  const cleaner = createCleaner(ready);
  const pollDue = async (): Promise<void> => {
    await poller.pollDue();
    await cleaner.cleanAhead();
  };

  onAlarm(pollAlarm, async () => {
    await noteBeat((await ready).library, pollAlarmMinutes * 60_000);
    await pollDue();
    await indexer.run();
  });
  onAlarm(indexAlarm, () => indexer.run());
  onAlarm(goOnAlarm, pollDue);
  onAlarm(housekeepingAlarm, async () => {
    await keepHouse((await ready).library);
    await indexer.tidy();
  });
  onAccessChanged((granted) => {
    if (granted) void poller.pollBlocked();
  });
  onNotificationClick(async (id) =>
    openReader(await routeOfNotification((await ready).library, id)),
  );
  onNotificationButton(async (id, button) => answerButton((await ready).library, id, button));
  onFirstInstall(() => openReader('/welcome'));
  startAroundThePage(cleaner);

  answerPages(answersOf(ready, poller, cleaner, indexer));

  void armAlarm(pollAlarm, pollAlarmMinutes);
  void armAlarm(housekeepingAlarm, housekeepingAlarmMinutes);
};

/** What pages may ask, and who does it. */
const answersOf = (
  ready: ReturnType<typeof openBackground>,
  poller: Poller,
  cleaner: Cleaner,
  indexer: Indexer,
): Parameters<typeof answerPages>[0] => {
  return {
    probeAccess: async ({ url }) => siteIsOpen((await ready).net, url),
    openAddress: async ({ url }) => openAddress(await ready, url),
    choicesInPage: (offer) => Promise.resolve(choicesInPage(offer)),
    follow: async ({ url, folderId }) => {
      const followed = await follow(await ready, url, folderId);
      void cleaner.cleanAhead();
      return followed;
    },
    poll: async ({ feedIds }) => {
      const summary = await poller.pollNow(feedIds);
      void cleaner.cleanAhead();
      return summary;
    },
    diagnose: async ({ feedId }) => diagnose(await ready, feedId),
    cancelPoll: () => {
      poller.cancel();
      return Promise.resolve(null);
    },
    clean: ({ articleId, again }) => cleaner.clean(articleId, again),
    tryInTab: ({ articleId }) => cleaner.tryInTab(articleId),
    savePage: ({ tabId }) => cleaner.saveTab(tabId),
    importOpml: async ({ text }) => {
      const imported = await importOpml(await ready, text);
      if (!imported.ok) return imported;
      const { added, known } = imported.value;
      void poller.pollNow(added);
      return ok({ added: added.length, known });
    },
    index: async () => {
      await indexer.run();
      return null;
    },
    exportOpml: async () => exportOpml(await ready),
  };
};
