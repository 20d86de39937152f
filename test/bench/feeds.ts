// Times the feed parser beside other libraries, as many of them as are installed, in one run. `--json FILE` writes the ratios.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { parseFeed } from '../../src/feed/parse-feed';

interface Contender {
  readonly name: string;
  readonly parse: (bytes: Uint8Array) => unknown;
}

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

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return --
   the others need not be installed, so that their types are not known here */
const others: Readonly<Record<string, (library: any) => (bytes: Uint8Array) => unknown>> = {
  feedsmith: (library) => (bytes) => library.parseFeed(text(bytes)),
  'fast-xml-parser': (library) => {
    const parser = new library.XMLParser({ ignoreAttributes: false });
    return (bytes) => parser.parse(text(bytes));
  },
  'rss-parser': (library) => {
    const parser = new library.default();
    return (bytes) => parser.parseString(text(bytes));
  },
  '@extractus/feed-extractor': (library) => (bytes) => library.extractFromXml(text(bytes)),
};

async function contenders(): Promise<readonly Contender[]> {
  const own = (bytes: Uint8Array): unknown => parseFeed(bytes, null, 'https://site.example/feed');
  const found: Contender[] = [{ name: 'bantin', parse: own }];
  for (const [name, wrap] of Object.entries(others)) {
    try {
      const library: any = await import(/* @vite-ignore */ name);
      found.push({ name, parse: wrap(library) });
    } catch {
      console.log(`${name}: not installed, left out`);
    }
  }
  return found;
}
/* eslint-enable */

async function medianMs(contender: Contender, bytes: Uint8Array, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = -rounds; round < rounds; round += 1) {
    const startedAt = performance.now();
    await contender.parse(bytes);
    if (round >= 0) times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Gzip of the whole room with what it imports, in KiB. */
async function gzipKiB(): Promise<number> {
  const faces = readdirSync('src/feed').filter((name) => name.endsWith('.ts'));
  const outDir = 'dist/size';
  await build({
    configFile: false,
    logLevel: 'error',
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

const sizes = { wordpress: [9, 60], fiveMb: [400, 8], fiftyMb: [4000, 3] } as const;
const all = await contenders();
const report: Record<string, number> = {};
for (const [name, [items, rounds]] of Object.entries(sizes)) {
  const bytes = wordpressFeed(items);
  const times = new Map<string, number>();
  for (const contender of all) times.set(contender.name, await medianMs(contender, bytes, rounds));
  const own = times.get('bantin') ?? Number.NaN;
  const fastest = Math.min(...[...times].filter(([who]) => who !== 'bantin').map(([, ms]) => ms));
  // Without others there is no ratio; JSON writes NaN as null.
  report[name] = Number.isFinite(fastest) ? own / fastest : Number.NaN;
  console.log(`${name} (${(bytes.length / 1e6).toFixed(2)} MB)`);
  for (const [who, ms] of times) console.log(`  ${who.padEnd(28)} ${ms.toFixed(2)} ms`);
}
report['gzipKiB'] = await gzipKiB();
console.log(report);
const at = process.argv.indexOf('--json');
const file = process.argv[at + 1];
if (at !== -1 && file !== undefined) writeFileSync(file, JSON.stringify(report));
