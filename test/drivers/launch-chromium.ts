import {
  launch,
  TargetType,
  type Browser,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import type { ChromiumDriver, LaunchOptions } from './browser-driver';
import { eventually } from './eventually';
import { browserEnvironment, temporaryProfile } from './temporary-profile';
import { recordNotifications } from './record-notifications';
import { watchTargets } from './watch-targets';

const argumentsFor = ({ language, theme, headless, windowSize }: LaunchOptions): string[] => [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--lang=${language}`,
  `--accept-lang=${language === 'vi' ? 'vi,en' : 'en'}`,
  ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : []),
  ...(theme === 'dark' ? ['--force-dark-mode'] : []),
  ...(windowSize === undefined ? [] : [`--window-size=${windowSize.width},${windowSize.height}`]),
  ...(headless ? ['--hide-scrollbars'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The extension is loaded by the devtools protocol's `Extensions.loadUnpacked`, over a pipe: branded Chrome
 * ignores `--load-extension` since 137, and Chromium and Edge take this way as well.
 */
const start = (options: LaunchOptions, userDataDir: string): Promise<Browser> =>
  launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir,
    pipe: true,
    enableExtensions: [options.extensionDir],
    defaultViewport: null,
    env: browserEnvironment(options.language, options.env),
    args: argumentsFor(options),
    // A person who tries the demo need not be told that software controls it.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
  });

const isWorker = (target: Target): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:');

/** Starts Chromium, Chrome or Edge with the extension in a new profile. */
export const launchChromium = async (options: LaunchOptions): Promise<ChromiumDriver> => {
  const profile = await temporaryProfile();
  const browser = await start(options, profile.dir).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await profile.remove();
  };
  try {
    const { origin } = await browser.waitForTarget(isWorker, { timeout: 20_000 }).then(originOf);
    return { ...drive(browser, `${origin}/`, options), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const originOf = (target: Target): { readonly origin: string } => ({
  origin: `chrome-extension://${new URL(target.url()).host}`,
});

const drive = (
  browser: Browser,
  extensionUrl: string,
  { theme }: LaunchOptions,
): Omit<ChromiumDriver, 'close'> => {
  const watched = watchTargets(browser, extensionUrl);
  const openUrl = async (url: string, before?: (page: Page) => Promise<void>): Promise<Page> => {
    const page = await browser.newPage();
    await before?.(page);
    if (theme !== undefined)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await watched.settled();
    await page.goto(url);
    return page;
  };
  const notifications = recordNotifications(browser, isWorker);
  const runningWorker = (): Target | undefined => browser.targets().find(isWorker);
  return {
    name: 'chromium',
    extensionUrl,
    browser,
    open: (path, before) => openUrl(extensionUrl + path, before),
    openUrl: (url) => openUrl(url),
    setOffline: (offline) => watched.setOffline(offline),
    stopBackground: async () => {
      const target = runningWorker();
      const worker = await target?.worker();
      if (target === undefined || !worker) return;
      const gone = new Promise<void>((resolve) => {
        const check = (other: Target): void => {
          if (other !== target) return;
          browser.off('targetdestroyed', check);
          resolve();
        };
        browser.on('targetdestroyed', check);
      });
      await worker.close();
      await gone;
    },
    serviceWorker: async (): Promise<WebWorker> => {
      if (runningWorker() === undefined) await wakeWorker(browser, extensionUrl);
      const target = await browser.waitForTarget(isWorker);
      await watched.settled();
      return (await target.worker())!;
    },
    panelWords: async (wanted) => {
      const page = await openUrl(`${extensionUrl}src/reader/index.html`);
      await page.bringToFront();
      await page.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        addEventListener('click', () => void chrome.sidePanel.open({ windowId: id! }), {
          once: true,
        });
      });
      await page.mouse.click(600, 400);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup/panel.html'));
      const panel = await target.asPage();
      await page.close();
      return eventually(
        () => panel.evaluate(() => document.body.innerText),
        (shown) => shown.includes(wanted),
      );
    },
    ...notifications,
    consoleErrors: () => Promise.resolve([...watched.errors]),
    screenshot: async (page, file) => {
      await page.screenshot({ path: file });
    },
  };
};

/** Any page can ask the browser to start a worker by its scope. */
const wakeWorker = async (browser: Browser, extensionUrl: string): Promise<void> => {
  const page = await browser.newPage();
  try {
    await page.goto(`${extensionUrl}manifest.json`);
    const devtools = await page.createCDPSession();
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.startWorker', { scopeURL: extensionUrl });
    await browser.waitForTarget(isWorker);
  } finally {
    await page.close();
  }
};
