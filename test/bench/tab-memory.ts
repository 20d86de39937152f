import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/** Every process below one, as Linux lists them. */
const below = (root: number): readonly number[] => {
  const parents = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [root];
  for (const parent of found) {
    for (const [pid, ppid] of parents) if (ppid === parent && pid !== undefined) found.push(pid);
  }
  return found;
};

/**
 * What the tab's process holds for itself, in MiB: Chrome's own "memory footprint", anonymous memory and what of it was
 * swapped out. All of an extension's pages and its worker share one process, so the tab must be the only page.
 * The garbage is collected first, since when that happens by itself is chance.
 */
export const tabMemoryMib = async (browser: Browser, page: Page): Promise<number> => {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('The browser is not ours');
  const sizes = below(root)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process'))
    .map((pid) => {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const kib = (field: string): number =>
        Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return (kib('RssAnon') + kib('VmSwap')) / 1024;
    });
  if (sizes.length === 0) throw new Error('The extension has no process');
  return Math.max(...sizes);
};
