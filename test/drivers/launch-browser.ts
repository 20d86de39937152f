import type { Driver, LaunchOptions } from './browser-driver';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

/** Starts the browser of the named family with the extension in a new profile. */
export const launchBrowser = (options: LaunchOptions): Promise<Driver> =>
  options.name === 'chromium' ? launchChromium(options) : launchFirefox(options);
