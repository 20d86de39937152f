import { parseArgs } from 'node:util';
import { buildDemo } from '../drivers/build-demo';
import { openWorld } from '../drivers/world';
import { demonstrate } from './demonstrate';
import { findBrowser, type BrowserName, type FoundBrowser } from './find-browser';
import { installBrowsers } from './install-browsers';
import { letTry } from './let-try';

// Shows Bantin running: in a window where there is a display, else headless, telling what it did.
const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
});

const names: readonly BrowserName[] = ['chrome', 'chromium', 'edge', 'firefox'];

const wanted = (): BrowserName | undefined => {
  const name = values.browser;
  if (name === undefined) return undefined;
  const known = names.find((candidate) => candidate === name);
  if (known === undefined) throw new Error(`--browser is one of ${names.join(', ')}, not ${name}`);
  return known;
};

const findOrInstall = (name: BrowserName | undefined): FoundBrowser | null => {
  const found = findBrowser(name);
  if (found !== null) return found;
  const { message } = installBrowsers();
  console.log(message);
  return findBrowser(name);
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const main = async (): Promise<void> => {
  const browser = findOrInstall(wanted());
  if (browser === null) throw new Error(`There is no ${values.browser ?? 'browser'} here.`);
  console.log(`Building for ${browser.name} …`);
  await buildDemo(browser.family);
  const headless = values.headless === true || !hasDisplay();
  const language = (process.env['LANG'] ?? '').startsWith('vi') ? 'vi' : 'en';
  const world = await openWorld(browser.family, {
    executablePath: browser.path,
    headless,
    language,
  });
  try {
    await (headless ? demonstrate(world) : letTry(world));
  } finally {
    await world.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
