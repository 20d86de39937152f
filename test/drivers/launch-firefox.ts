import { launch, type Browser } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './browser-driver';
import { goWithoutEvents } from './go-without-events';
import { openPrivileged } from './privileged-page';
import { browserEnvironment, temporaryProfile } from './temporary-profile';

const extensionId = 'bantin@bantin.app';
// Firefox makes up an address for each profile; a preference fixes it, so that a test can know it.
const extensionHost = '0b4a7c52-5f0e-4c1f-9d3a-6ba27122f00d';

const preferencesFor = ({ language, theme }: LaunchOptions): Record<string, unknown> => ({
  'intl.locale.requested': language === 'vi' ? 'vi' : 'en-US',
  'intl.accept_languages': language === 'vi' ? 'vi, en' : 'en-US, en',
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
  // Without a desktop's notification service Firefox's own windows show them.
  'alerts.useSystemBackend': false,
  // Language packs of the distribution are switched off by default in a new profile.
  'extensions.autoDisableScopes': 0,
  ...(theme === undefined
    ? {}
    : {
        'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
        'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      }),
});

/** Starts Firefox with the extension, which must have Bantin's id, in a new profile. */
export const launchFirefox = async (options: LaunchOptions): Promise<Driver> => {
  const profile = await temporaryProfile();
  const { windowSize } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir: profile.dir,
    defaultViewport: null,
    env: browserEnvironment(options.language, options.env),
    args: [
      '--remote-allow-system-access',
      ...(windowSize === undefined
        ? []
        : [`--width=${windowSize.width}`, `--height=${windowSize.height}`]),
    ],
    extraPrefsFirefox: preferencesFor(options),
  }).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await profile.remove();
  };
  try {
    await browser.installExtension(options.extensionDir);
    return { ...drive(browser), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const drive = (browser: Browser): Omit<Driver, 'close'> => {
  const extensionUrl = `moz-extension://${extensionHost}/`;
  const privileged = openPrivileged(browser, { extensionId, extensionUrl });
  return {
    name: 'firefox',
    extensionUrl,
    browser,
    open: async (path, before) => {
      const page = await browser.newPage();
      await before?.(page);
      await goWithoutEvents(page, extensionUrl + path);
      return page;
    },
    openUrl: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    ...privileged,
    screenshot: async (page, file: `${string}.png`) => {
      await page.screenshot({ path: file });
    },
  };
};
