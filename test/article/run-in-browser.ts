import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { build } from 'vite';

export type BrowserName = 'chrome' | 'firefox';

export const browserNames = ['chrome', 'firefox'] as const;

/** Where browsers stand on Debian, macOS and Windows; CHROME_PATH and FIREFOX_PATH go first. */
const places: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const findBrowser = (name: BrowserName): string => {
  const asked = process.env[name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  const found = [...(asked === undefined ? [] : [asked]), ...places[name]].find((path) =>
    existsSync(path),
  );
  if (found === undefined) {
    throw new Error(`No ${name} found: install one, or name it in ${name.toUpperCase()}_PATH.`);
  }
  return found;
};

/** Starts a headless browser; a missing one is an error, never a skipped test. */
export const startBrowser = async (name: BrowserName): Promise<Browser> =>
  launch({
    browser: name,
    executablePath: findBrowser(name),
    headless: true,
    // Chromium refuses its sandbox to root, which is what containers run as.
    args: name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Bundles a file of `test/article/browser` to a script that leaves its exports in the global `inBrowser`. */
export const bundleForBrowser = async (file: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(`browser/${file}`, import.meta.url)),
        formats: ['iife'],
        name: 'inBrowser',
      },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  for (const bundle of bundles) {
    if (!('output' in bundle)) continue;
    return `${bundle.output[0].code}\n;globalThis.inBrowser = inBrowser;`;
  }
  throw new Error(`Nothing was bundled of ${file}.`);
};

/** Opens a page and runs a bundle in it. */
export const openPage = async (
  browser: Browser,
  script: string,
  url = 'about:blank',
): Promise<Page> => {
  const page = await browser.newPage();
  if (url !== 'about:blank') await page.goto(url);
  await page.evaluate(script);
  return page;
};
