import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article';
import type { Feed } from '../../src/model/feed';
import { eventually } from '../drivers/eventually';
import { article, articleWith, openPopup, openReader, press, shownRows } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

// The real feed that Bantin was conceived for; it lies beside the project, where it lies at all.
const file = '../shared/seed/ngoisao.xml';
const title = 'Bộ Khoa học và Công nghệ hỗ trợ địa phương tháo gỡ vướng mắc sau phân quyền';
const slug = '/bo-khoa-hoc-va-cong-nghe-ho-tro-dia-phuong-thao-go-vuong-mac-sau-phan-quyen/';
const opening = 'Sau gần một tháng thực hiện cơ chế phân cấp, phân quyền';

if (!existsSync(file)) {
  test('the seed feed is not beside this checkout: there is nothing to read', () => {
    expect(existsSync(file)).toBe(false);
  });
}

describe.each(existsSync(file) ? families : [])('the seed feed in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.driver.shownNotifications();
  });
  afterAll(() => world.close());

  /** The feed as its site serves it, on this machine; `more` stands before its one item. */
  const serve = (more = ''): void => {
    const xml = readFileSync(file, 'utf8')
      .replaceAll('https://ngoisao.info', world.site.origin)
      .replace(/https:\/\/cloud[^<]+ngoisao\.svg/, world.site.url('/vi/logo.svg'))
      .replace('<item>', `${more}<item>`);
    const bytes = new TextEncoder().encode(xml);
    world.site.serveFile('/category/feed/', bytes, 'application/rss+xml; charset=UTF-8');
  };

  /** The article's page: the feed's five paragraphs in the furniture of a news page. */
  const servePage = (): void => {
    const body = /<!\[CDATA\[([\s\S]*?)\]\]>/.exec(readFileSync(file, 'utf8'))![1]!;
    const page = `<!doctype html><html lang="vi"><head><title>${title} - Ngoisao.info</title></head><body>
      <nav><a href="/">Trang chủ</a> <a href="/sao">Sao</a> <a href="/phim">Phim</a></nav>
      <article class="post"><h1>${title}</h1><div class="share"><a href="https://www.facebook.com/sharer?u=x">Chia sẻ</a></div>
      <div class="entry-content">${body}</div>
      <div class="related-posts"><h3>Tin liên quan</h3><ul><li><a href="/x">Sao này mặc gì</a></li></ul></div></article>
      <footer>Bản quyền thuộc về Ngoisao.info</footer></body></html>`;
    world.site.serveFile(slug, new TextEncoder().encode(page), 'text/html; charset=UTF-8');
  };

  test('is followed, with its own icon and title', async () => {
    serve();
    servePage();
    await world.follow('/category/feed/');
    const [feed] = await world.feeds();
    expect(feed).toMatchObject({
      title: 'Hỗ trợ địa phương – Ngoisao.info',
      language: 'vi',
      askedIntervalMs: 60 * 60 * 1000,
    });
    const hour = 60 * 60 * 1000;
    expect(feed!.nextCheckAt - feed!.checkedAt!).toBeGreaterThanOrEqual(hour);
    expect(feed!.nextCheckAt - feed!.checkedAt!).toBeLessThan(1.2 * hour);
    expect(await world.records('icons')).toHaveLength(1);
  });

  test('is listed with its date and language, its excerpt plain text', async () => {
    const popup = await openPopup(world.driver);
    const [row] = await shownRows(popup);
    expect(row).toMatchObject({ title, language: 'vi', icon: true, unread: true });
    const [kept] = await world.records<Article>('articles');
    expect(kept?.publishedAt).toBe(Date.parse('2025-09-02T15:18:13Z'));
    expect(kept?.excerpt).not.toMatch(/[<>\]]/);
    await popup.close();
  });

  test('is read clean, in Vietnamese, and again with the network off', async () => {
    const [kept] = await world.records<Article>('articles');
    const route = `/article/${kept!.id}`;
    const online = await openReader(world.driver, route);
    await eventually(
      () => world.records<{ chosen: string | null }>('contents'),
      (contents) => contents[0]?.chosen !== null && contents[0]?.chosen !== undefined,
    );
    await articleWith(online, opening);
    await online.close();
    await world.driver.setOffline(true);
    const offline = await openReader(world.driver, route);
    const shown = await articleWith(offline, opening);
    expect(shown.language).toBe('vi');
    for (const trace of [']]>', '<p>', 'Chia sẻ', 'Tin liên quan', 'Trang chủ', 'Bản quyền']) {
      expect(shown.text).not.toContain(trace);
    }
    expect(await offline.$$eval('article p', (all) => all.length)).toBeGreaterThanOrEqual(5);
    const date = await offline.$eval('article time', (time) => time.dateTime);
    expect(Date.parse(date)).toBe(kept!.publishedAt);
    expect((await article(offline)).title).toBe(title);
    await world.driver.setOffline(false);
    await offline.close();
  });

  test('tells of what is new, once it is asked to', async () => {
    const [{ id, title: name }] = (await world.feeds()) as [Feed];
    const reader = await openReader(world.driver, `/feed/${id}`);
    await press(reader, text('tellMe', { name }));
    await eventually(
      () => world.feeds(),
      (feeds) => feeds.some(({ notify }) => notify === 'each'),
    );
    await reader.close();
    serve(`<item><title>Tin thứ hai</title><link>${world.site.url('/tin-thu-hai/')}</link>
      <guid>tin-thu-hai</guid><description><![CDATA[<p>Có tin mới. Xem nhé.</p>]]></description></item>`);
    await world.ask('poll', { feedIds: null });
    await eventually(
      () => world.driver.shownNotifications(),
      (all) =>
        all.some((shown) => shown.title === 'Tin thứ hai' && shown.message.includes('Có tin mới.')),
    );
  });
});
