// Times the feed parser beside other libraries in one run, each in processes of its own so that peak memory is its own.
// `--json FILE` writes the ratios to the fastest of those that map fields (fast-xml-parser maps none and is shown for reference).
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { median } from './median';

const sizes = {
  wordpress: { items: 9, rounds: 200 },
  fiveMb: { items: 400, rounds: 10 },
  fiftyMb: { items: 4000, rounds: 2 },
} as const;
type Size = keyof typeof sizes;

type Parse = (bytes: Uint8Array) => unknown;
const contentType = 'application/rss+xml; charset=UTF-8';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const contenders: Readonly<Record<string, () => Promise<Parse>>> = {
  bantin: async () => {
    const { parseFeed } = await import('../../src/feed/parse-feed');
    return (bytes) => parseFeed(bytes, contentType, 'https://site.example/feed');
  },
  feedsmith: async () => {
    const { parseFeed } = await import('feedsmith');
    return (bytes) => parseFeed(text(bytes));
  },
  'rss-parser': async () => {
    const { default: RssParser } = await import('rss-parser');
    const parser = new RssParser();
    return (bytes) => parser.parseString(text(bytes));
  },
  '@extractus/feed-extractor': async () => {
    const { extractFromXml } = await import('@extractus/feed-extractor');
    return (bytes) => extractFromXml(text(bytes));
  },
  'fast-xml-parser': async () => {
    const { XMLParser } = await import('fast-xml-parser');
    const parser = new XMLParser({ ignoreAttributes: false });
    return (bytes) => parser.parse(text(bytes)) as unknown;
  },
};
const mapsNothing = 'fast-xml-parser';

const paragraph =
  '<p>Lorem ipsum dolor sit amet, <a href="https://site.example/x">elit</a> &amp; sed &#8211; do.</p>\n';

/** A WordPress feed of about 12.7 KB an item. */
function wordpressFeed(items: number): Uint8Array {
  const item = (index: number): string =>
    `<item><title>Item ${index} &#8211; news</title><link>https://site.example/${index}/</link>` +
    '<dc:creator><![CDATA[Ann]]></dc:creator><pubDate>Mon, 06 Jan 2025 15:30:00 +0000</pubDate>' +
    `<category><![CDATA[News]]></category><guid isPermaLink="false">https://site.example/?p=${index}</guid>` +
    `<description><![CDATA[${paragraph}]]></description>` +
    `<content:encoded><![CDATA[${paragraph.repeat(125)}]]></content:encoded></item>\n`;
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>t</title>' +
      `${Array.from({ length: items }, (_, index) => item(index)).join('')}</channel></rss>`,
  );
}

/** Feeds are written here, so that making them costs the measured processes nothing. */
const folder = 'dist/bench';
const fileOf = (size: Size): string => `${folder}/${size}.xml`;

interface Measure {
  /** The fastest round: other work on the machine can only slow one down. */
  readonly bestMs: number;
  /** The most that the process held during the first parse, above what it held before; null where no kernel tells. */
  readonly peakMb: number | null;
  /** What the result holds after a collection. */
  readonly keptMb: number;
}

/** Into one array: a second copy, dropped before the parse, would leave room that the parse then takes for nothing. */
function readBytes(file: string): Uint8Array {
  const bytes = new Uint8Array(statSync(file).size);
  const handle = openSync(file, 'r');
  for (let at = 0; at < bytes.length;) {
    at += readSync(handle, bytes, at, bytes.length - at, null);
  }
  closeSync(handle);
  return bytes;
}

/**
 * The most memory that the process has held since `resetPeak`. Linux only. `resourceUsage().maxRSS` will not do:
 * a process inherits in it the peak of the one that started it.
 */
function peakKb(): number | null {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]);
  } catch {
    return null;
  }
}

/** Source: proc(5), `clear_refs`. */
function resetPeak(): void {
  if (peakKb() !== null) writeFileSync('/proc/self/clear_refs', '5');
}

const heldBytes = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/**
 * Memory is measured over the first parse, before the collector has learnt its pace; times after a warm-up.
 * Every process loads every contender: what loading leaves of free heap would else count for some and against others.
 */
async function measure(name: string, size: Size): Promise<Measure> {
  const parsers = new Map<string, Parse>();
  for (const [other, load] of Object.entries(contenders)) parsers.set(other, await load());
  const parse = parsers.get(name);
  if (parse === undefined) throw new Error(`no contender ${name}`);
  const bytes = readBytes(fileOf(size));
  const heldBefore = heldBytes();
  resetPeak();
  const before = peakKb();
  const result = await parse(bytes);
  const peak = peakKb();
  const keptMb = (heldBytes() - heldBefore) / 2 ** 20;
  if (result === null) throw new Error(`${name} found nothing`);
  let bestMs = Infinity;
  for (let round = 0; round < sizes[size].rounds; round += 1) {
    const startedAt = performance.now();
    await parse(bytes);
    bestMs = Math.min(bestMs, performance.now() - startedAt);
  }
  return {
    bestMs,
    peakMb: peak === null || before === null ? null : (peak - before) / 1024,
    keptMb,
  };
}

/** When the collector runs moves the peak, so that one process says little. */
const processes = 3;

function measureApart(name: string, size: Size): Measure {
  const script = fileURLToPath(import.meta.url);
  const flags = [...process.execArgv, '--expose-gc', '--max-old-space-size=4096'];
  const found = Array.from({ length: processes }, () => {
    const answer = execFileSync(process.execPath, [...flags, script, '--one', name, size], {
      encoding: 'utf8',
    });
    return JSON.parse(answer) as Measure;
  });
  const peaks = found.map(({ peakMb }) => peakMb).filter((peakMb) => peakMb !== null);
  return {
    bestMs: Math.min(...found.map(({ bestMs }) => bestMs)),
    peakMb: peaks.length === 0 ? null : median(peaks),
    keptMb: median(found.map(({ keptMb }) => keptMb)),
  };
}

/** Gzip of the whole room with what it imports, in KiB. */
async function gzipKiB(): Promise<number> {
  const faces = readdirSync('src/feed').filter((name) => name.endsWith('.ts'));
  const outDir = 'dist/size';
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      lib: {
        entry: Object.fromEntries(faces.map((name) => [name.slice(0, -3), `src/feed/${name}`])),
        formats: ['es'],
      },
    },
  });
  const files = readdirSync(outDir).map((name) => readFileSync(`${outDir}/${name}`));
  return gzipSync(Buffer.concat(files), { level: 9 }).length / 1024;
}

async function compare(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const report: Record<string, number> = {};
  for (const size of Object.keys(sizes) as Size[]) {
    const bytes = wordpressFeed(sizes[size].items);
    writeFileSync(fileOf(size), bytes);
    console.log(`${size} (${(bytes.length / 1e6).toFixed(2)} MB)`);
    const found = Object.keys(contenders).map((name) => ({ name, ...measureApart(name, size) }));
    for (const { name, bestMs, peakMb, keptMb } of found) {
      const memory = `${peakMb?.toFixed(1) ?? '?'} MB at most, ${keptMb.toFixed(1)} MB kept`;
      console.log(`  ${name.padEnd(28)} ${bestMs.toFixed(2)} ms  ${memory}`);
    }
    const rivals = found.filter(({ name }) => name !== 'bantin' && name !== mapsNothing);
    const own = found.find(({ name }) => name === 'bantin');
    report[size] = (own?.bestMs ?? NaN) / Math.min(...rivals.map(({ bestMs }) => bestMs));
    // A small feed fits in what a process holds anyway.
    const leastMb = Math.min(...rivals.map(({ peakMb }) => peakMb ?? NaN));
    if (leastMb >= 1) report[`${size}Memory`] = (own?.peakMb ?? NaN) / leastMb;
  }
  report['gzipKiB'] = await gzipKiB();
  console.log(report);
  const at = process.argv.indexOf('--json');
  const file = process.argv[at + 1];
  if (at !== -1 && file !== undefined) writeFileSync(file, JSON.stringify(report));
}

const one = process.argv.indexOf('--one');
if (one === -1) await compare();
else {
  const [name = '', size] = process.argv.slice(one + 1);
  console.log(JSON.stringify(await measure(name, size as Size)));
}
