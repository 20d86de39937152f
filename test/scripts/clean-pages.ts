// `npm run clean-pages -- DIR OUT.json [--sites]`: cleans a folder of pages (index.json.gz, pages/ID.html.gz) with the shipped
// code in real Chromium, and writes {id: {text, title, html, ms}}. `--sites` has the pages of one site teach what recurs on them
// before they are cleaned, as it is once the product has stored them.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, readPageHtml, type CorpusPage } from '../train/article-corpus';
import { cleanIn, learnSiteIn, openCleaner } from '../train/open-cleaner';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sites: { type: 'boolean', default: false } },
});
const [dir, out] = positionals;
if (dir === undefined || out === undefined) {
  console.error('usage: npm run clean-pages -- DIR OUT.json [--sites]');
  process.exit(2);
}
/** Far longer than any page takes: beyond it the tab hangs. */
const patienceMs = 60_000;

const bySite = new Map<string, CorpusPage[]>();
for (const page of readCorpus(dir)) {
  const site = values.sites ? page.site : '';
  const pages = bySite.get(site);
  if (pages) pages.push(page);
  else bySite.set(site, [page]);
}

const cleaned: Record<string, object> = {};
const failed: string[] = [];
let cleaner = await openCleaner();

/** Of a page that brings the tab down nothing is told but that; the others go on in a new one. */
const survive = async (id: string, work: () => Promise<void>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('it took more than a minute'));
    }, patienceMs);
  });
  try {
    await Promise.race([work(), hanging]);
  } catch (error) {
    failed.push(`${id}: ${String(error).split('\n')[0] ?? ''}`);
    await cleaner.browser.close().catch(() => undefined);
    cleaner = await openCleaner();
  } finally {
    clearTimeout(timer);
  }
};

for (const [site, pages] of bySite) {
  const taught = pages.map((page) => ({ html: () => readPageHtml(dir, page), url: page.url }));
  if (values.sites) {
    await survive(site, () =>
      learnSiteIn(
        cleaner,
        pages.length < 2 ? [] : taught.map(({ html, url }) => ({ html: html(), url })),
      ),
    );
  }
  for (const page of pages) {
    cleaned[page.id] = { text: '', title: '', html: '', ms: 0 };
    await survive(page.id, async () => {
      cleaned[page.id] = await cleanIn(cleaner, readPageHtml(dir, page), page.url);
    });
  }
}
await cleaner.browser.close();
writeFileSync(out, JSON.stringify(cleaned));
console.log(`${Object.keys(cleaned).length} pages cleaned to ${out}.`);
// They stand in the file as empty.
for (const line of failed) console.error(line);
