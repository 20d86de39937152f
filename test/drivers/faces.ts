import type { Page } from 'puppeteer-core';
import type { Driver } from './browser-driver';
import { eventually } from './eventually';

/** The popup's size in the toolbar. */
const popupSize = { width: 400, height: 600 } as const;

/** Opens the popup's page in a tab of the popup's size. */
export const openPopup = async (driver: Driver): Promise<Page> => {
  const page = await driver.open('src/popup/index.html');
  await page.setViewport(popupSize);
  await page.bringToFront();
  return page;
};

/** Opens the full reader at a route such as `/article/…`. */
export const openReader = async (
  driver: Driver,
  route = '/',
  size: { width: number; height: number } | null = { width: 1280, height: 800 },
): Promise<Page> => {
  const page = await driver.open(`src/reader/index.html#${route}`);
  if (size !== null) await page.setViewport(size);
  await page.bringToFront();
  return page;
};

/** What a list shows, as a person reads it. */
export interface ShownRow {
  readonly title: string;
  readonly meta: string;
  readonly unread: boolean;
  readonly language: string;
  /** Whether a feed's picture is drawn, or a letter in its place. */
  readonly icon: boolean;
}

/** The rows of the list, in the order shown. */
export const rows = (page: Page): Promise<ShownRow[]> =>
  page.evaluate(() =>
    // The popup's sketch looks like rows, but hears no key yet.
    [...document.querySelectorAll<HTMLElement>('[data-unread]:not(#first *)')].map((row) => ({
      title: row.querySelector('a')?.textContent ?? '',
      meta: row.querySelector('[id^="meta-"]')?.textContent ?? '',
      unread: row.dataset['unread'] === 'true',
      language: row.querySelector('a')?.lang ?? '',
      icon: row.querySelector('img') !== null,
    })),
  );

/** Waits for the list to show something. */
export const shownRows = (page: Page): Promise<ShownRow[]> =>
  eventually(
    () => rows(page),
    (shown) => shown.length > 0,
  );

/** Presses the control that has this name for people who do not see it. */
export const press = async (page: Page, name: string, within = 'body'): Promise<void> => {
  await eventually(
    () =>
      page.evaluate(
        (label, scope) => {
          // No function of its own in here: what runs in a page must need no helper of the compiler.
          const named = [
            ...document.querySelectorAll<HTMLElement>(`${scope} :is(button, a, summary)`),
          ]
            .filter((element) => element.checkVisibility())
            .map((element) => ({
              element,
              name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
            }))
            .filter(({ name: own }) => own.startsWith(label))
            .sort((a, b) => a.name.length - b.name.length)[0]?.element;
          named?.click();
          return named !== undefined;
        },
        name,
        within,
      ),
    (pressed) => pressed,
  );
};

/** Opens the article with this title from the list. */
export const openArticle = (page: Page, title: string): Promise<void> =>
  press(page, title, '[role=article]');

/** An open article as it stands there. */
export interface ShownArticle {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly direction: string;
  /** Pictures that are really drawn. */
  readonly pictures: number;
  readonly images: number;
}

/** What the reading view shows now. */
export const article = (page: Page): Promise<ShownArticle> =>
  page.evaluate(() => {
    const whole = document.querySelector<HTMLElement>('article');
    const images = [...(whole?.querySelectorAll('img') ?? [])];
    const body = whole?.querySelector<HTMLElement>('[lang]:not(h1)') ?? whole;
    return {
      title: whole?.querySelector('h1')?.textContent ?? '',
      // What was taken out is told above the text, and is no part of it.
      text: (whole?.textContent ?? '').replace(
        whole?.querySelector('[data-testid=removed-parts]')?.textContent ?? '',
        '',
      ),
      language: body?.lang ?? '',
      direction: body === null ? '' : getComputedStyle(body).direction,
      pictures: images.filter((image) => image.naturalWidth > 1).length,
      images: images.length,
    };
  });

/** Waits until the open article holds a text. */
export const articleWith = (page: Page, wanted: string): Promise<ShownArticle> =>
  eventually(
    () => article(page),
    (shown) => shown.text.includes(wanted),
  );

/** All that the page says, for what is no list and no article. */
export const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Clicks a button with the mouse, as a person: what the browser lets happen only after a click needs that. */
export const click = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await button!.click();
};
