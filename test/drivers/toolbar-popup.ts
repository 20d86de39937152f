import type { Page } from 'puppeteer-core';
import type { Driver } from './browser-driver';
import { eventually } from './eventually';
import { press, words } from './faces';

/** The true popup that hangs from the toolbar. */
export interface ToolbarPopup {
  readonly words: () => Promise<string>;
  readonly press: (name: string) => Promise<void>;
}

/** Opens the popup over the tab in front, as a click on the toolbar's icon would; `desk` is any page of the extension. */
export const openToolbarPopup = async (driver: Driver, desk: Page): Promise<ToolbarPopup> => {
  await desk.evaluate(() => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    void api.action.openPopup();
  });
  const { inPopup } = driver;
  if (inPopup !== undefined) return firefoxPopup(inPopup);
  const before = new Set(await driver.browser.pages());
  const popup = await eventually(
    async () => (await popupPages(driver)).find((page) => !before.has(page)) ?? null,
    (page) => page !== null,
  );
  return {
    words: () => words(popup!),
    press: (name) => press(popup!, name),
  };
};

/** In Firefox the popup is no tab: what is done in it goes as text. */
const firefoxPopup = async (
  inPopup: (script: string) => Promise<string>,
): Promise<ToolbarPopup> => {
  const read = (): Promise<string> => inPopup('(window) => window.document.body.innerText');
  await eventually(
    () => read().catch(() => ''),
    (shown) => shown !== '',
  );
  return {
    words: read,
    press: async (name) => {
      await eventually(
        () =>
          inPopup(`(window) => {
            const label = ${JSON.stringify(name)};
            const button = [...window.document.querySelectorAll('button')]
              .find((one) => one.textContent.trim().startsWith(label));
            button?.click();
            return button !== undefined;
          }`),
        (pressed) => pressed === 'true',
      );
    },
  };
};

const popupPages = async (driver: Driver): Promise<Page[]> => {
  const targets = driver.browser
    .targets()
    .filter((target) => target.url().includes('/src/popup/index.html'));
  return Promise.all(targets.map((target) => target.asPage()));
};
