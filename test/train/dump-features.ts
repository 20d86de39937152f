// Describes every page of the corpus in Chromium and writes features, labels and outlines for training.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser';
import { corpusDir, readCorpus, readPageHtml } from './article-corpus';
import type * as Describe from './browser/describe.browser';
import { bundleForPage } from './bundle-for-page';
import { labelBlocks } from './label-blocks';
import { trainDir } from './train-dir';

declare const inBrowser: typeof Describe;

mkdirSync(trainDir, { recursive: true });
const browser = await launch({
  executablePath: findBrowser('chromium')!.path,
  headless: true,
  args: ['--no-sandbox'],
});
const tab = await browser.newPage();
await tab.evaluate(await bundleForPage('test/train/browser/describe.browser.ts'));
const names = await tab.evaluate(() => inBrowser.names());
const features = createWriteStream(`${trainDir}/features.f32`);
const labels = createWriteStream(`${trainDir}/labels-first.f32`);
const texts = createWriteStream(`${trainDir}/texts.jsonl`);
const pages: object[] = [];
let at = 0;
for (const page of readCorpus(corpusDir)) {
  const html = readPageHtml(corpusDir, page);
  const started = performance.now();
  const described = await tab.evaluate(
    (text, url) => inBrowser.describe(text, url),
    html,
    page.url,
  );
  const ms = performance.now() - started;
  const found = labelBlocks(page, described.texts);
  features.write(Buffer.from(described.features, 'base64'));
  const rows = described.texts.flatMap((_, index) => {
    const label = found?.[index] ?? { keep: -1, weight: 0 };
    return [label.keep, label.weight];
  });
  labels.write(Buffer.from(Float32Array.from(rows).buffer));
  const { features: _, ...told } = described;
  texts.write(`${JSON.stringify({ id: page.id, ...told })}\n`);
  const { id, site, benchmark, pageType } = page;
  const blocks = described.texts.length;
  pages.push({ id, site, benchmark, pageType, at, blocks, ms: Math.round(ms) });
  at += blocks;
}
await Promise.all(
  [features, labels, texts].map((stream) => new Promise((done) => stream.end(done))),
);
writeFileSync(`${trainDir}/pages.json`, JSON.stringify({ names, pages }));
console.log(`${pages.length} pages, ${at} blocks, ${names.length} features.`);
await browser.close();
