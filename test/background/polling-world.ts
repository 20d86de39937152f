import type { Background } from '../../src/background/context';
import { pollFeeds } from '../../src/background/poll-feeds';
import type { PollStops } from '../../src/background/poll-run';
import { listFeeds } from '../../src/library/feeds';
import { importOutline } from '../../src/library/import-outline';
import type { PollWish } from '../../src/library/poll-wish';
import type { Feed } from '../../src/model/feed';
import type { Announcement } from '../../src/model/messages';
import { freshLibrary } from '../library/fresh-library';
import { fakeWeb } from './fake-web';

/** A background without a browser: a library of its own that follows these addresses, and a web that a test fills. */
export const pollingWorld = async (urls: readonly string[]) => {
  const library = await freshLibrary();
  const web = fakeWeb();
  const told: Announcement[] = [];
  const background: Background = {
    library,
    dom: {} as Background['dom'],
    tell: (announcement) => told.push(announcement),
    hear: () => undefined,
    net: {
      fetch: web.fetch,
      now: library.now,
      isOnline: () => true,
      hasAccess: (url) => Promise.resolve(!url.endsWith('.ico')),
      isSaving: () => false,
      random: () => 0,
    },
  };
  await importOutline(
    library,
    urls.map((url) => ({ kind: 'feed', url, title: null, siteUrl: null })),
  );
  const poll = async (wish: PollWish | null = null, stops: Partial<PollStops> = {}) =>
    pollFeeds(background, wish && { wish, feeds: await listFeeds(library) }, {
      signal: new AbortController().signal,
      mayGoOn: () => true,
      watchFeed: () => new AbortController().signal,
      ...stops,
    });
  const feeds = async (): Promise<Feed[]> =>
    [...(await listFeeds(library))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { library, web, told, background, poll, feeds };
};
