// `npx tsx test/drivers/browsers.drive.ts [chromium|firefox]`: proves on a fixture extension what the drivers claim.
import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser';
import { startSite } from '../site/start-site';
import type { BrowserFamily, ChromiumDriver, Driver, LaunchOptions } from './browser-driver';
import { launchBrowser } from './launch-browser';
import { launchChromium } from './launch-chromium';
import { pressKeys } from './press-keys';
import { withXvfb } from './with-xvfb';
import { writeFixture } from './write-fixture';

const fixture = await writeFixture();
const site = await startSite();
const wanted = process.argv[2];

const optionsFor = (name: BrowserFamily, language: 'en' | 'vi'): LaunchOptions => {
  const found = findBrowser(name);
  assert.ok(found, `${name} is not here`);
  return { name, executablePath: found.path, extensionDir: fixture.dir, headless: true, language };
};

const check = async (what: string, prove: () => Promise<void>): Promise<void> => {
  await prove();
  console.log(`  ${what}`);
};

interface Fetched {
  readonly status: number;
  readonly onLine: boolean;
}

const fetchInPage = (page: Page): Promise<number> =>
  page.evaluate(
    (url) =>
      fetch(url, { cache: 'no-store' }).then(
        ({ status }) => status,
        () => 0,
      ),
    site.url('/vi/feed/'),
  );

const fetchInBackground = (page: Page): Promise<Fetched> =>
  page.evaluate(
    (url) => chrome.runtime.sendMessage<object, Fetched>({ fetch: url }),
    site.url('/vi/feed/'),
  );

const startedAt = async (page: Page): Promise<number> =>
  page.evaluate(
    async () => (await chrome.runtime.sendMessage<object, { startedAt: number }>({})).startedAt,
  );

const proveLanguage = async (name: BrowserFamily, language: 'en' | 'vi'): Promise<void> => {
  const driver = await launchBrowser(optionsFor(name, language));
  try {
    const page = await driver.open('page.html');
    const said = await page.evaluate(async () => {
      const reply = await chrome.runtime.sendMessage<object, { language: string }>({});
      const hello = document.querySelector('#hello')?.textContent;
      return [hello, chrome.i18n.getUILanguage(), reply.language, navigator.language];
    });
    const languages = said.slice(1).map((tag) => tag?.slice(0, 2));
    assert.deepEqual(languages, [language, language, language], said.join());
    assert.equal(said[0], language === 'vi' ? 'Xin chào' : 'Hello');
  } finally {
    await driver.close();
  }
};

const proveNetwork = async (driver: Driver, page: Page): Promise<void> => {
  assert.equal(await fetchInPage(page), 200);
  assert.deepEqual(await fetchInBackground(page), { status: 200, onLine: true });
  await driver.setOffline(true);
  assert.equal(await fetchInPage(page), 0);
  assert.deepEqual(await fetchInBackground(page), { status: 0, onLine: false });
  await driver.stopBackground();
  if ('serviceWorker' in driver) await (driver as ChromiumDriver).serviceWorker();
  assert.deepEqual(await fetchInBackground(page), { status: 0, onLine: false });
  const later = await driver.open('page.html');
  assert.equal(await fetchInPage(later), 0);
  await driver.setOffline(false);
  assert.equal(await fetchInPage(later), 200);
  assert.deepEqual(await fetchInBackground(page), { status: 200, onLine: true });
};

const proveErrors = async (driver: Driver, page: Page): Promise<void> => {
  assert.deepEqual(await driver.consoleErrors(), []);
  await page.bringToFront();
  await page.click('#break');
  const errors = (await driver.consoleErrors()).join('\n');
  assert.match(errors, /fell over/);
  if (driver.name === 'chromium') assert.match(errors, /said aloud/);
};

const proveDriver = async (driver: Driver): Promise<void> => {
  const page = await driver.open('page.html');
  await check('the theme and the size of the window are as wished', async () => {
    assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
    const width = await page.evaluate(() => innerWidth);
    assert.equal(width, 900);
  });
  await check('host permissions of the manifest are granted at install', async () => {
    const origins = { origins: ['http://127.0.0.1/*'] };
    assert.ok(await page.evaluate((asked) => chrome.permissions.contains(asked), origins));
  });
  await check('offline cuts page and background, also after a restart, and is undone', () =>
    proveNetwork(driver, page),
  );
  await check('the background stops, and starts again when it is spoken to', async () => {
    const before = await startedAt(page);
    await driver.stopBackground();
    assert.ok((await startedAt(page)) > before);
  });
  await check('errors of a page are told', () => proveErrors(driver, page));
  await check('an ordinary page opens, a picture is saved', async () => {
    const other = await driver.openUrl(site.url('/vi/'));
    const file = join(fixture.dir, `${driver.name}.png` as const) as `${string}.png`;
    await driver.screenshot(other, file);
    assert.ok(statSync(file).size > 10_000);
  });
};

const proveHeadless = async (name: BrowserFamily): Promise<void> => {
  console.log(name);
  await check('English is English', () => proveLanguage(name, 'en'));
  await check('Vietnamese is Vietnamese', () => proveLanguage(name, 'vi'));
  const windowSize = { width: 900, height: 700 };
  const driver = await launchBrowser({ ...optionsFor(name, 'en'), theme: 'dark', windowSize });
  try {
    await proveDriver(driver);
  } finally {
    await driver.close();
  }
};

const proveWorker = async (): Promise<void> => {
  const driver = await launchChromium(optionsFor('chromium', 'en'));
  try {
    const evaluate = async (): Promise<string> =>
      (await driver.serviceWorker()).evaluate(() => chrome.runtime.id);
    const id = await evaluate();
    await driver.stopBackground();
    assert.equal(await evaluate(), id);
  } finally {
    await driver.close();
  }
};

const provePrompt = async (name: BrowserFamily, keys: readonly string[]): Promise<void> => {
  const display = await withXvfb();
  assert.ok(display, 'no display and no Xvfb');
  const driver = await launchBrowser({
    ...optionsFor(name, 'en'),
    headless: false,
    env: display.env,
  });
  try {
    const page = await driver.open('page.html');
    await page.bringToFront();
    await page.click('#ask');
    // The prompt tells nobody that it is there, and ignores keys for its first half second.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await pressKeys(keys, display.env);
    await page.waitForFunction(() => document.querySelector('#answer')?.textContent !== '', {
      timeout: 5000,
    });
    assert.equal(await page.$eval('#answer', (answer) => answer.textContent), 'granted');
  } finally {
    await driver.close();
    await display.stop();
  }
};

try {
  if (wanted !== 'firefox') {
    await proveHeadless('chromium');
    await check('the service worker can be evaluated in, started again where need be', proveWorker);
    await check('the permission prompt is answered from the keyboard', () =>
      provePrompt('chromium', ['Tab', 'Return']),
    );
  }
  if (wanted !== 'chromium') {
    await proveHeadless('firefox');
    await check('the permission prompt is answered from the keyboard', () =>
      provePrompt('firefox', ['alt+a']),
    );
  }
} finally {
  await site.close();
  await fixture.remove();
}
