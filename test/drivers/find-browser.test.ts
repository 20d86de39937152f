import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../scripts/find-browser';

const machine = (
  platform: NodeJS.Platform,
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Machine => ({
  platform,
  env,
  home: '/home/an',
  isExecutable: (path) => files.includes(path),
});

test('Chromium is preferred to Chrome, and Firefox comes last', () => {
  const all = ['/opt/bin/google-chrome', '/opt/bin/chromium', '/opt/bin/firefox'];
  const env = { PATH: '/opt/bin' };
  expect(findBrowser(undefined, machine('linux', all, env))).toEqual({
    name: 'chromium',
    family: 'chromium',
    path: '/opt/bin/chromium',
  });
  expect(findBrowser('chrome', machine('linux', all, env))?.path).toBe('/opt/bin/google-chrome');
  expect(findBrowser(undefined, machine('linux', all.slice(2), env))?.family).toBe('firefox');
});

test('a browser that a variable names comes before those in usual places', () => {
  const files = ['/usr/bin/firefox', '/srv/nightly/firefox', '/usr/bin/chromium'];
  const env = { FIREFOX_PATH: '/srv/nightly/firefox', PATH: '/usr/bin' };
  expect(findBrowser('firefox', machine('linux', files, env))?.path).toBe('/srv/nightly/firefox');
  expect(findBrowser(undefined, machine('linux', files, env))?.path).toBe('/srv/nightly/firefox');
  expect(findBrowser('chromium', machine('linux', files, env))?.path).toBe('/usr/bin/chromium');
});

test('macOS and Windows keep theirs in other places', () => {
  const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(undefined, machine('darwin', [app]))?.name).toBe('chrome');
  const exe = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = machine('win32', [exe], { PROGRAMFILES: 'C:\\Programs' });
  expect(findBrowser(undefined, windows)).toMatchObject({ name: 'edge', family: 'chromium' });
});

test('where there is none, none is found', () => {
  expect(findBrowser(undefined, machine('linux', []))).toBeNull();
  expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium']))).toBeNull();
});
