import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserLanguage } from './browser-driver';

/** A new empty folder for a browser's profile, and how to remove it; a browser may still be writing as it goes. */
export const temporaryProfile = async (): Promise<{ dir: string; remove(): Promise<void> }> => {
  const dir = await mkdtemp(join(tmpdir(), 'bantin-profile-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
};

/** The environment a browser is started with: Linux takes a program's language from it. */
export const browserEnvironment = (
  language: BrowserLanguage,
  more: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> => {
  const locale = { en: 'en_US.UTF-8', vi: 'vi_VN.UTF-8', ar: 'ar_EG.UTF-8' }[language];
  return { ...process.env, LANGUAGE: language, LANG: locale, LC_ALL: locale, ...more };
};
