import { build } from 'vite';
import type { BrowserFamily } from './browser-driver';
import { demoMode } from './demo-mode';

/** Builds what a world of this family will run: the code as it stands, not what was built last. */
export const buildDemo = async (family: BrowserFamily): Promise<void> => {
  await build({ mode: demoMode(family), logLevel: 'warn' });
};
