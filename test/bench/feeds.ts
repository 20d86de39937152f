// Times the feed parser beside other libraries in one run, each in a process of its own so that peak memory is its own.
// `--json FILE` writes the ratios to the fastest of those that map fields (fast-xml-parser maps none and is shown for reference).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const sizes = {
  wordpress: { items: 9, rounds: 200 },
  fiveMb: { items: 400, rounds: 15 },
  fiftyMb: { items: 4000, rounds: 4 },
} as const;
type Size = keyof typeof sizes;

type Parse = (bytes: Uint8Array) => unknown;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const contenders: Readonly<Record<string, () => Promise<Parse>>> = {
  bantin: async () => {
    const { parseFeed } = await import('../../src/feed/parse-feed');
    return (bytes) => parseFeed(bytes, null, 'https://site.example/feed');
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
  /** Above what the process held before it parsed. */
  readonly peakMb: number;
}

/** Memory is measured over the first parse, before the collector has learnt its pace; times after a warm-up. */
async function measure(name: string, size: Size): Promise<Measure> {
  const parse = await contenders[name]?.();
  if (parse === undefined) throw new Error(`no contender ${name}`);
  const bytes = new Uint8Array(readFileSync(fileOf(size)));
  globalThis.gc?.();
  const before = process.resourceUsage().maxRSS;
  await parse(bytes);
  const peakMb = (process.resourceUsage().maxRSS - before) / 1024;
  let bestMs = Infinity;
  for (let round = 0; round < sizes[size].rounds; round += 1) {
    const startedAt = performance.now();
    await parse(bytes);
    bestMs = Math.min(bestMs, performance.now() - startedAt);
  }
  return { bestMs, peakMb };
}

function measureApart(name: string, size: Size): Measure {
  const script = fileURLToPath(import.meta.url);
  const flags = [...process.execArgv, '--expose-gc', '--max-old-space-size=4096'];
  const answer = execFileSync(process.execPath, [...flags, script, '--one', name, size], {
    encoding: 'utf8',
  });
  return JSON.parse(answer) as Measure;
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
    for (const { name, bestMs, peakMb } of found) {
      console.log(`  ${name.padEnd(28)} ${bestMs.toFixed(2)} ms  ${peakMb.toFixed(0)} MB`);
    }
    const rivals = found.filter(({ name }) => name !== 'bantin' && name !== mapsNothing);
    const own = found.find(({ name }) => name === 'bantin');
    report[size] = (own?.bestMs ?? NaN) / Math.min(...rivals.map(({ bestMs }) => bestMs));
    // A small feed fits in what a process holds anyway.
    const leastMb = Math.min(...rivals.map(({ peakMb }) => peakMb));
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
