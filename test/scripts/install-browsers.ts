// Debian as root: installs what the demo and the end-to-end tests need of browsers; elsewhere says what to get.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser';

// The l10n packages hold the browsers' own Vietnamese: without them their language stays English.
const packages = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-vi',
  'xvfb',
  'xdotool',
  'fonts-noto-core',
] as const;

const advice = `Bantin needs a browser: Chromium, Chrome, Edge or Firefox.
  Debian, Ubuntu:  sudo apt-get install ${packages.join(' ')}
  Fedora:          sudo dnf install chromium firefox
  macOS:           brew install --cask chromium firefox
  Windows:         winget install Google.Chrome Mozilla.Firefox
One in an unusual place is named by CHROMIUM_PATH, CHROME_PATH, EDGE_PATH or FIREFOX_PATH.`;

/** Whether this is a Debian kind of system and we may install packages. */
const mayInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

const isInstalled = (name: string): boolean => {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.includes('ok installed');
};

const aptGet = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs what is missing where that is possible; otherwise returns how a person gets it. */
export const installBrowsers = (): { readonly done: boolean; readonly message: string } => {
  if (!mayInstall()) {
    const found = findBrowser('chromium') !== null && findBrowser('firefox') !== null;
    return { done: found, message: found ? 'Chromium and Firefox are here.' : advice };
  }
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return { done: true, message: 'Everything is here.' };
  const done = aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...missing);
  return { done, message: done ? `Installed ${missing.join(', ')}.` : advice };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { done, message } = installBrowsers();
  console.log(message);
  process.exitCode = done ? 0 : 1;
}
