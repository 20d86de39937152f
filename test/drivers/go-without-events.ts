import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/**
 * Goes to a `moz-extension:` or `about:` page. Firefox sends no load events for those over WebDriver BiDi, so
 * `goto` itself would time out; the page is asked instead. `page.url()` stays at about:blank for the same reason.
 */
export const goWithoutEvents = async (page: Page, url: string): Promise<void> => {
  page.goto(url).catch(() => undefined);
  const wanted = url.replace(/[?#].*$/, '');
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    // Puppeteer's waitForFunction makes a Function of a string, which privileged pages forbid.
    const there = await page
      .evaluate(
        (start) => location.href.startsWith(start) && document.readyState === 'complete',
        wanted,
      )
      .catch(() => false);
    if (there) return;
    await wait(50);
  }
  throw new Error(`${url} did not load`);
};
