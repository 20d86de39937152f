import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the build may weigh, gzipped: scripts and styles an entry loads before anything is asked of it. */
export const sizeLimitsKib = { popup: 45, worker: 120 } as const;

/** Files that an HTML page or a script loads at once, by following its static imports. */
export const loadedFiles = (dir: string, entry: string): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue = [entry];
  // What a page's own script asks for at once, once its first picture stands, is part of its first screen.
  const started = new Set(
    entry.endsWith('.html') ? references(entry, readFileSync(join(dir, entry), 'utf8')) : [],
  );
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(join(dir, file))) continue;
    seen.add(file);
    const text = readFileSync(join(dir, file), 'utf8');
    queue.push(...references(file, text), ...(started.has(file) ? preloads(text) : []));
  }
  return seen;
};

/** What the build lists as needed by the imports that a script makes later. */
const preloads = (text: string): string[] =>
  [...text.matchAll(/["'](assets\/[^"']+\.(?:js|css))["']/g)].map((hit) => hit[1] ?? '');

const references = (file: string, text: string): string[] => {
  const resolve = (path: string): string =>
    path.startsWith('/') ? path.slice(1) : join(dirname(file), path);
  const pattern = file.endsWith('.html')
    ? /(?:src|href)="([^"]+\.(?:js|css))"/g
    : /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g;
  return file.endsWith('.css')
    ? []
    : [...text.matchAll(pattern)].map((hit) => resolve(hit[1] ?? ''));
};

/** KiB after gzip of everything an entry loads at once. */
export const loadedKib = (dir: string, entry: string): number => {
  let bytes = 0;
  for (const file of loadedFiles(dir, entry)) {
    if (/\.(js|css)$/.test(file)) bytes += gzipSync(readFileSync(join(dir, file))).length;
  }
  return bytes / 1024;
};

/** The entries of a build whose size is watched. */
export const watchedEntries = (dir: string): Readonly<Record<'popup' | 'worker', string>> => {
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
    background: { service_worker?: string; scripts?: string[] };
  };
  const { service_worker: worker, scripts } = manifest.background;
  return { popup: 'src/popup/index.html', worker: worker ?? scripts?.[0] ?? '' };
};

/** Prints each watched entry's size beside its limit. */
export const printSizes = (dir: string): void => {
  for (const [name, entry] of Object.entries(watchedEntries(dir))) {
    const limit = sizeLimitsKib[name as keyof typeof sizeLimitsKib];
    console.log(`${dir}  ${name}  ${loadedKib(dir, entry).toFixed(1)} KiB gzip of ${limit}`);
  }
};
