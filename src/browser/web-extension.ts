import type { Browser } from 'webextension-polyfill';

interface Globals {
  readonly browser?: Browser;
  readonly chrome: Browser;
}

const { browser, chrome } = globalThis as unknown as Globals;

/**
 * The WebExtension API as the browser itself has it, for the pages: all that they call answers with promises in Manifest V3
 * everywhere, so that they need not load the polyfill. Who listens to messages does: Chrome learned promises there late.
 */
export const webExtension: Browser = browser ?? chrome;
