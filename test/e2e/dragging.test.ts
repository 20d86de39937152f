import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openReader, press, shownRows } from '../drivers/faces';
import { dragTo } from '../drivers/use-desktop';
import { withXvfb, type Display } from '../drivers/with-xvfb';
import { families, openWorld, text, type World } from '../drivers/world';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a line of the sidebar, in pixels of the page. */
const middleOf = async (page: Page, name: string): Promise<Point> => {
  for (const link of await page.$$('nav a')) {
    if (!(await link.evaluate((one) => one.textContent)).startsWith(name)) continue;
    const { x, y, width, height } = (await link.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  }
  return { x: 0, y: 0 };
};

/** Without a window Firefox begins no drag, and there only for the display's own pointer. */
const drag = async (page: Page, from: Point, to: Point, display: Display): Promise<void> => {
  const corner = await page.evaluate(() => {
    const { mozInnerScreenX: x, mozInnerScreenY: y } = globalThis as {
      mozInnerScreenX?: number;
      mozInnerScreenY?: number;
    };
    return x === undefined || y === undefined ? null : { x, y };
  });
  if (corner !== null) {
    const onScreen = ({ x, y }: Point): Point => ({ x: x + corner.x, y: y + corner.y });
    await dragTo(onScreen(from), onScreen(to), display.env);
    return;
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 12, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
};

describe.each(families)('dragging in %s', (family) => {
  let world: World;
  let display: Display;
  beforeAll(async () => {
    const shown = await withXvfb();
    if (shown === null) throw new Error('There is no display, and no Xvfb to make one.');
    display = shown;
    world = await openWorld(family, {
      headless: false,
      env: display.env,
      windowSize: { width: 1280, height: 900 },
    });
    await world.follow('/vi/feed/');
    await world.follow('/en/feed/');
  });
  afterAll(async () => {
    await world.close();
    await display.stop();
  });

  test('a feed is dragged into a folder, and back by undo', async () => {
    const page = await openReader(world.driver);
    await shownRows(page);
    await page.bringToFront();
    await press(page, text('newFolder'), 'nav');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.type('Kéo');
    await page.keyboard.press('Enter');
    await eventually(
      () => middleOf(page, 'Kéo'),
      ({ y }) => y > 0,
    );
    const folderOf = async (title: string): Promise<string | null> =>
      (await world.records<{ title: string; folderId: string | null }>('feeds')).find(
        (feed) => feed.title === title,
      )!.folderId;
    const folders = await world.records<{ id: string; name: string }>('folders');
    const target = folders.find(({ name }) => name === 'Kéo')!.id;
    const from = await middleOf(page, 'The Harbour Lamp');
    await drag(page, from, await middleOf(page, 'Kéo'), display);
    await eventually(
      () => folderOf('The Harbour Lamp'),
      (folderId) => folderId === target,
    );
    await press(page, text('undo'));
    await eventually(
      () => folderOf('The Harbour Lamp'),
      (folderId) => folderId === null,
    );
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
