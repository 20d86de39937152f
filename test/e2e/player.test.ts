import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openPopup, openReader, press, words } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

interface Playback {
  readonly url: string;
  readonly positionS: number;
  readonly rate: number;
  readonly endedAt: number | null;
  readonly keptBytes: number | null;
}

const title = 'Ten minutes of fog';

describe.each(families)('the player in %s', (family) => {
  let world: World;
  let ids: Record<string, string>;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/radio/feed/');
    const articles = await world.records<{ id: string; title: string }>('articles');
    ids = Object.fromEntries(articles.map((article) => [article.title, article.id]));
  });
  afterAll(() => world.close());

  const open = async (): Promise<Page> => {
    const reader = await openReader(world.driver, `/article/${ids[title]!}`);
    await articleWith(reader, 'fog signal');
    return reader;
  };
  /** A click of the mouse: browsers let nothing sound before one. */
  const listen = async (page: Page): Promise<void> => {
    const button = await page.waitForSelector('[data-testid=episode] button');
    await button!.click();
    await page.waitForSelector('[data-testid=player] input[type=range]:not(:disabled)');
  };
  const media = (page: Page) =>
    page.$eval('[data-testid=player] video', (one) => ({
      at: one.currentTime,
      rate: one.playbackRate,
      paused: one.paused,
      own: one.src.startsWith('blob:'),
    }));
  const asked = (path: string): number =>
    world.site.requests.filter((request) => request.path === path).length;
  const playback = async (): Promise<Playback | undefined> =>
    (await world.records<Playback>('playbacks'))[0];

  test('nothing is asked before a press; then it plays on while other articles are read', async () => {
    const reader = await open();
    expect(asked('/radio/fog.wav')).toBe(0);
    await listen(reader);
    await eventually(
      () => media(reader),
      ({ at, paused }) => at > 0.2 && !paused,
    );
    expect(
      world.site.requests.filter(({ headers }) => headers['cookie'] ?? headers['referer']),
    ).toEqual([]);
    await reader.evaluate((id) => {
      location.hash = `#/article/${id}`;
    }, ids['A quiet one']!);
    await articleWith(reader, 'only to read');
    const before = (await media(reader)).at;
    await eventually(
      () => media(reader),
      ({ at, paused }) => at > before && !paused,
    );
    expect(await reader.$('[data-testid=episode]')).toBeNull();
    await world.driver.screenshot(reader, picture(`reader-player-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await reader.close();
  });

  test('place and speed are kept; chapters and words are fetched when asked for, and lead to their moment', async () => {
    const reader = await open();
    await listen(reader);
    await press(reader, text('playerMore'));
    expect([asked('/radio/fog-chapters.json'), asked('/radio/fog.vtt')]).toEqual([0, 0]);
    await press(reader, text('chapters'), '[data-testid=player]');
    await press(reader, '0:20', '[data-testid=player]');
    await eventually(
      () => media(reader),
      ({ at }) => at >= 20,
    );
    await press(reader, text('transcript'), '[data-testid=player]');
    await eventually(
      () => words(reader),
      (shown) => shown.includes('Wren: I have kept it for years.'),
    );
    await reader.select('[data-testid=player] select', '1.5');
    await world.driver.screenshot(reader, picture(`reader-player-more-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await press(reader, text('closePlayer'));
    await eventually(playback, (kept) => (kept?.positionS ?? 0) >= 20 && kept?.rate === 1.5);
    await reader.close();
    const again = await open();
    await listen(again);
    await eventually(
      () => media(again),
      ({ at, rate }) => at >= 20 && rate === 1.5,
    );
    await again.close();
  });

  test('what is kept plays with its site gone, to its end, and counts as read', async () => {
    const reader = await open();
    await listen(reader);
    await press(reader, text('playerMore'));
    await press(reader, text('recordingKeep'));
    await eventually(playback, (kept) => (kept?.keptBytes ?? 0) > 300_000);
    await press(reader, text('closePlayer'));
    await reader.close();
    const before = asked('/radio/fog.wav');
    const again = await open();
    await press(again, text('markUnread'), '[role=toolbar]');
    await listen(again);
    await eventually(
      () => media(again),
      ({ own }) => own,
    );
    await again.$eval('[data-testid=player] input[type=range]', (slider) => {
      slider.value = '39';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await eventually(playback, (kept) => (kept?.endedAt ?? null) !== null, 20_000);
    const read = async (): Promise<boolean> => {
      const statuses = await world.records<{ articleId: string; readAt: number | null }>(
        'statuses',
      );
      return statuses.find(({ articleId }) => articleId === ids[title])?.readAt !== null;
    };
    await eventually(read, (is) => is);
    expect(asked('/radio/fog.wav')).toBe(before);
    await again.close();
  });

  test('the popup says that it stops with it, and offers a tab', async () => {
    // A popup goes on where the last one was closed.
    await world.desk.evaluate(() => {
      localStorage.clear();
    });
    const popup = await openPopup(world.driver);
    await press(popup, text('viewUnread'), 'header');
    await press(popup, text('viewAll'), '[role=menu]');
    await press(popup, title, '[role=article]');
    await articleWith(popup, 'fog signal');
    await listen(popup);
    expect(await words(popup)).toContain(text('playerInPopup'));
    await world.driver.screenshot(popup, picture(`popup-player-${family}`));
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
