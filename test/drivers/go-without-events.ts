import type { Page } from 'puppeteer-core';

/**
 * Goes to a `moz-extension:` or `about:` page. Firefox sends no load events for those over WebDriver BiDi, so
 * `goto` itself would time out; the page is asked instead. `page.url()` stays at about:blank for the same reason.
 */
export const goWithoutEvents = async (page: Page, url: string): Promise<void> => {
  page.goto(url).catch(() => undefined);
  await page.waitForFunction(
    (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
    { polling: 50 },
    url.replace(/[?#].*$/, ''),
  );
};
