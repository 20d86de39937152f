import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/model/content';
import { eventually } from '../drivers/eventually';
import { article, click, openReader, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';
import { answer } from '../site/behaviours';

const feedSays =
  'The harbour committee has decided about the ferry, the feed says, and left it at that.';
const sentence =
  'The harbour committee has decided about the ferry: it runs twice a day from now on, and stops at the old quay as it did before.';
const whole = Array.from({ length: 6 }, (_, n) => `<p>${n}. ${sentence}</p>`).join('');

const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const kinds = {
  paywall: {
    says: 'failedPaywall',
    page: html(
      'Ferry',
      `<article><h1>Ferry</h1><p>The committee met.</p><div class="paywall">Subscribe to continue reading this story.</div></article>`,
    ),
  },
  login: {
    says: 'failedPageLogin',
    page: html(
      'Log in',
      '<form><label>Name <input></label><label>Password <input type="password"></label><button>Log in</button></form>',
    ),
  },
  consent: {
    says: 'failedConsent',
    page: html(
      'Before you continue',
      '<div><h1>We value your privacy</h1><p>We and our 812 partners use cookies to process personal data. Accept all cookies or reject all; vendors may rely on legitimate interest. You can withdraw your consent.</p><button>Accept all</button><button>Reject all</button></div>',
    ),
  },
  challenge: {
    says: 'failedPageChallenge',
    page: html(
      'Just a moment...',
      '<p>Checking that the connection is secure.</p><form id="challenge-form"></form>',
    ),
  },
  video: {
    says: 'failedVideoPage',
    page: html(
      'Ferry film',
      '<h1>Ferry film</h1><video src="/ferry.mp4"></video><p>The ferry from above.</p>',
      '<meta property="og:type" content="video.other">',
    ),
  },
  script: {
    says: 'failedScriptPage',
    // What a person sees in a tab.
    page: html(
      'Ferry',
      `<div id="root"></div><script>setTimeout(() => {
        document.getElementById('root').innerHTML = '<article><h1>Ferry</h1>${whole}<p>Only the script says this.</p></article>';
      }, 200)</script>`,
    ),
  },
} as const;

type Kind = keyof typeof kinds;

describe.each(families)('pages that hold no article, in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    for (const kind of Object.keys(kinds) as Kind[]) {
      world.site.publish('en', { title: `About ${kind}`, slug: kind, body: [feedSays] });
      serve(kind, kinds[kind].page);
    }
    await world.ask('poll', { feedIds: null });
  });
  afterAll(() => world.close());

  const serve = (kind: Kind, page: string): void => {
    world.site.set(`/en/${kind}/`, answer(200, { 'content-type': 'text/html' }, page));
  };

  const openKind = async (kind: Kind) => {
    const articles = await world.records<{ id: string; title: string }>('articles');
    const { id } = articles.find(({ title }) => title === `About ${kind}`)!;
    return { id, reader: await openReader(world.driver, `/article/${id}`) };
  };

  const tabOf = async (kind: Kind) => {
    const pages = await eventually(
      () => world.driver.browser.pages(),
      (all) => all.some((page) => page.url().endsWith(`/en/${kind}/`)),
    );
    return pages.find((page) => page.url().endsWith(`/en/${kind}/`))!;
  };

  test.each(Object.keys(kinds) as Kind[])(
    '%s: it is said, the feed’s text stands in, and ways on are offered',
    async (kind) => {
      const { reader } = await openKind(kind);
      const notice = '[data-testid=article-notice]';
      const said = await eventually(
        () => reader.$eval(notice, (one) => one.textContent).catch(() => ''),
        (shown) => shown.includes(text(kinds[kind].says)),
      );
      expect(said).toContain(text('showingFeedText'));
      expect(said).toContain(text('openOriginal'));
      expect(said.includes(text('tryInTab'))).toBe(kind !== 'video');
      expect((await article(reader)).text).toContain(feedSays);
      await reader.close();
    },
  );

  test('a page that its scripts make is read in a tab', async () => {
    const { reader, id } = await openKind('script');
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('tryInTab')),
    );
    await click(reader, text('tryInTab'));
    const tab = await tabOf('script');
    await reader.bringToFront();
    await eventually(
      () => article(reader),
      (shown) => shown.text.includes('Only the script says this.'),
    );
    await tab.close();
    await reader.close();
    const contents = await world.records<Content>('contents');
    expect(contents.find(({ articleId }) => articleId === id)).toMatchObject({
      chosen: 'page',
      pageFailure: null,
    });
  });

  test('a page behind a login is read once the person has signed in there', async () => {
    const { reader } = await openKind('login');
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('tryInTab')),
    );
    await click(reader, text('tryInTab'));
    const tab = await tabOf('login');
    serve('login', html('About login', `<article><h1>About login</h1>${whole}</article>`));
    await tab.reload();
    await reader.bringToFront();
    await eventually(
      () => article(reader),
      (shown) => shown.text.includes(`5. ${sentence}`),
    );
    await tab.close();
    await reader.close();
  });

  test('a tab that is closed ends the wait', async () => {
    const { reader } = await openKind('challenge');
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('tryInTab')),
    );
    await click(reader, text('tryInTab'));
    const tab = await tabOf('challenge');
    await reader.waitForSelector('[data-busy=true]');
    await tab.close();
    await reader.waitForSelector('[data-busy=false]');
    expect(await words(reader)).toContain(text('failedPageChallenge'));
    await reader.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
