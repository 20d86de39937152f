import type { Browser, Page, WebWorker } from 'puppeteer-core';

/** A language the browser speaks; Arabic, where it stands installed, for an interface from right to left. */
export type BrowserLanguage = 'en' | 'vi' | 'ar';

export type BrowserFamily = 'chromium' | 'firefox';

/** How a browser is started; each launch has a new, empty profile, which is removed at the end. */
export interface LaunchOptions {
  readonly name: BrowserFamily;
  readonly executablePath: string;
  /** Folder of the unpacked extension, with its manifest.json. */
  readonly extensionDir: string;
  readonly headless: boolean;
  readonly language: BrowserLanguage;
  readonly theme?: 'light' | 'dark';
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** Added to the environment, such as the DISPLAY that `withXvfb` gives. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A native notification as it was raised. */
export interface ShownNotification {
  readonly title: string;
  readonly message: string;
}

/** A running browser with the extension in it; what both browsers can do. */
export interface Driver {
  readonly name: BrowserFamily;
  /** Address of the extension's root, ending in a slash. */
  readonly extensionUrl: string;
  readonly browser: Browser;
  /**
   * Opens a page of the extension, such as `src/reader/index.html?a=1`, in a new tab and waits until it has loaded;
   * `before` gets the empty tab.
   */
  open(path: string, before?: (page: Page) => Promise<void>): Promise<Page>;
  /** Opens an ordinary page in a new tab. */
  openUrl(url: string): Promise<Page>;
  /**
   * Cuts or restores the network of the extension's pages and its background alike, the own machine included.
   * In Chromium a worker that wakes while offline may get a first request out before the cut reaches it: where
   * that matters, wake it with `serviceWorker()`, which waits for the cut, or close the site.
   */
  setOffline(offline: boolean): Promise<void>;
  /** Stops the service worker or the event page, as the browser does after some idle time. */
  stopBackground(): Promise<void>;
  /**
   * What went wrong in the extension so far: uncaught errors in both browsers, and in Chromium also what
   * was written by `console.error`, which Firefox does not report for extensions.
   */
  consoleErrors(): Promise<readonly string[]>;
  /** The native notifications raised since the first call, which must come before them. */
  shownNotifications(): Promise<readonly ShownNotification[]>;
  /** Clicks the notification with this title. */
  clickNotification(title: string): Promise<void>;
  /** Runs a script in the open toolbar popup where that is no page that can be driven; Firefox only. */
  readonly inPopup?: (script: string) => Promise<string>;
  /** Opens the extension's panel beside the page, and says what it shows once that is this; as a person's click would. */
  panelWords(wanted: string): Promise<string>;
  /** Saves what the tab shows as a PNG. */
  screenshot(page: Page, file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** What Chromium can do besides. */
export interface ChromiumDriver extends Driver {
  readonly name: 'chromium';
  /** The extension's service worker to evaluate in, started again where it has stopped. */
  serviceWorker(): Promise<WebWorker>;
}
