import type { BrowserFamily } from './browser-driver';

/** The build that worlds and pictures run in a family of browsers. */
export const demoMode = (family: BrowserFamily): string =>
  family === 'firefox' ? 'firefox-demo' : 'chrome-demo';
