// `npm run clean-pages -- DIR OUT.json [--sites]`: cleans a folder of pages (index.json.gz, pages/ID.html.gz) with the shipped
// code in real Chromium, and writes {id: {text, title, html, ms}}. `--sites` has the pages of one site follow each other.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, readPageHtml } from '../train/article-corpus';
import { cleanIn, openCleaner } from '../train/open-cleaner';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sites: { type: 'boolean', default: false } },
});
const [dir, out] = positionals;
if (dir === undefined || out === undefined) {
  console.error('usage: npm run clean-pages -- DIR OUT.json [--sites]');
  process.exit(2);
}

const all = readCorpus(dir);
const pages = values.sites ? all.toSorted((a, b) => a.site.localeCompare(b.site)) : all;
const cleaner = await openCleaner();
const cleaned: Record<string, object> = {};
for (const page of pages) {
  cleaned[page.id] = await cleanIn(cleaner, readPageHtml(dir, page), page.url);
}
await cleaner.browser.close();
writeFileSync(out, JSON.stringify(cleaned));
console.log(`${pages.length} pages cleaned to ${out}.`);
