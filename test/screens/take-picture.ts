import type { Page } from 'puppeteer-core';
import { eventually } from '../drivers/eventually';

/** Pictures have no caret and nothing that moves: what a screen comes to rest as is what is compared. */
const stillness = `*, *::before, *::after {
  caret-color: transparent !important;
  animation-duration: 0s !important; animation-delay: 0s !important; animation-iteration-count: 1 !important;
  transition-duration: 0s !important; transition-delay: 0s !important;
}`;

/** What a page looks like once nothing on it changes any more, as a PNG. */
export const takePicture = async (page: Page): Promise<Uint8Array> => {
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.ready;
    // One that is loaded once it comes near is never decoded where it is far.
    const shown = [...document.images].filter(({ loading }) => loading !== 'lazy');
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
  }, stillness);
  let before = await page.screenshot();
  return eventually(
    async () => {
      const last = before;
      before = await page.screenshot();
      return { bytes: before, still: Buffer.from(last).equals(before) };
    },
    ({ still }) => still,
  ).then(({ bytes }) => bytes);
};
