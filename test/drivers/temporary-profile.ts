import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for a browser's profile, and how to remove it; a browser may still be writing as it goes. */
export const temporaryProfile = async (): Promise<{ dir: string; remove(): Promise<void> }> => {
  const dir = await mkdtemp(join(tmpdir(), 'bantin-profile-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
};

/** The environment a browser is started with: Linux takes a program's language from it. */
export const browserEnvironment = (
  language: 'en' | 'vi',
  more: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> => {
  const locale = language === 'vi' ? 'vi_VN.UTF-8' : 'en_US.UTF-8';
  return { ...process.env, LANGUAGE: language, LANG: locale, LC_ALL: locale, ...more };
};
