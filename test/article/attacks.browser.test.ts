import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attack, Hit } from './browser/attacks.browser';
import { ownAttacks } from './own-attacks';
import { browserNames, bundleForBrowser, openPage, startBrowser } from './run-in-browser';
import { publicAttacks } from './public-attacks';
import type { ServedPage } from './serve-page';
import { servePage } from './serve-page';

declare const inBrowser: {
  attack: (attacks: readonly Attack[], baseUrl: string) => Promise<Hit[]>;
  control: (payload: string) => Promise<Hit[]>;
};

describe.each(browserNames)('hostile markup in %s', (name) => {
  let browser: Browser;
  let site: ServedPage;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(name), servePage()]);
    const script = await bundleForBrowser('attacks.browser.ts');
    page = await openPage(browser, script, site.url);
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const run = (attacks: readonly Attack[]): Promise<Hit[]> =>
    page.evaluate(
      (list, baseUrl) => inBrowser.attack(list, baseUrl),
      attacks.map(({ id, payload }) => ({ id, payload })),
      site.url,
    );

  it('is harmless when it is of our own making', async () => {
    expect(await run(ownAttacks)).toEqual([]);
    expect(asked).toEqual([]);
    expect(site.requests).toEqual(['/']);
  }, 60_000);

  const attacks = publicAttacks();
  if (attacks.length > 0) {
    it('is harmless in all public suites', async () => {
      expect(attacks.length).toBeGreaterThanOrEqual(624);
      expect(await run(attacks)).toEqual([]);
      expect(asked).toEqual([]);
      expect(site.requests).toEqual(['/']);
      expect(page.url()).toBe(site.url);
    }, 120_000);
  }

  it('would be noticed if it ran', async () => {
    const seen = await page.evaluate(() =>
      inBrowser.control('<img src="/leak.png" onerror="alert(1)"><form></form>'),
    );
    const what = seen.map((hit) => hit.what);
    expect(what).toContain('alert()');
    expect(what).toContain('<form>');
    expect(site.requests).toContain('/leak.png');
    expect(asked).toContain(`${site.url}leak.png`);
  }, 30_000);
});
