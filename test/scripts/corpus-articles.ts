// `npm run corpus:articles`: cleans each page of the public corpus with the shipped code and a model that saw no page of its
// site, and scores what a person sees by each benchmark's own measure, beside Readability in the same Chromium; then counts
// the pages with each kind of fault.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpusDir, readCorpus, readPageHtml } from '../train/article-corpus';
import type { CleanedPage } from '../train/browser/clean.browser';
import { foldOf } from '../train/fold-of';
import { countErrors } from '../train/count-errors';
import { cleanIn, openCleaner, useModelIn } from '../train/open-cleaner';
import { trainDir } from '../train/train-dir';

const folds = [0, 1, 2, 3, 4];
const modelFile = (fold: number): string => `${trainDir}/model-${fold}.json`;

if (!existsSync(corpusDir)) {
  console.log(`No corpus at ${corpusDir}: nothing to score.`);
  process.exit(0);
}
if (!folds.every((fold) => existsSync(modelFile(fold)))) {
  console.error('No models of the folds yet: run `npm run train:articles` first.');
  process.exit(1);
}

interface Summary {
  readonly summary: Readonly<Record<string, { readonly n: number; readonly F1: number }>>;
}
const { scoreAll } = (await import(resolve(corpusDir, 'score.mjs'))) as {
  scoreAll: (
    pages: readonly object[],
    texts: Readonly<Record<string, object>>,
    options: object,
  ) => Summary;
};

const pages = readCorpus(corpusDir);
const ours: Record<string, CleanedPage> = {};
const theirs: Record<string, CleanedPage> = {};
const cleaner = await openCleaner();
for (const fold of folds) {
  await useModelIn(cleaner, readFileSync(modelFile(fold), 'utf8'));
  for (const page of pages) {
    if (foldOf(page.site) !== fold) continue;
    const html = readPageHtml(corpusDir, page);
    ours[page.id] = await cleanIn(cleaner, html, page.url);
    if (!process.argv.includes('--ours'))
      theirs[page.id] = await cleanIn(cleaner, html, page.url, 'readability');
  }
}
await cleaner.browser.close();
mkdirSync(trainDir, { recursive: true });
writeFileSync(join(trainDir, 'held-out.json'), JSON.stringify(ours));

const targets: Readonly<Record<string, number>> = {
  zyte: 0.974,
  np4k: 0.933,
  fundus: 0.97,
  traf: 0.94,
  'wcxb-article': 0.95,
  'wcxb-forum': 0.825,
  'wcxb-documentation': 0.955,
};
const [own, other] = [ours, theirs].map((texts) => scoreAll(pages, texts, {}).summary);
console.table(
  Object.entries(targets).map(([benchmark, target]) => ({
    benchmark,
    pages: own?.[benchmark]?.n,
    ours: Number(own?.[benchmark]?.F1.toFixed(4)),
    readability: Number(other?.[benchmark]?.F1.toFixed(4)),
    target,
    met: (own?.[benchmark]?.F1 ?? 0) >= target,
  })),
);
console.table(await countErrors(pages, ours, theirs));
