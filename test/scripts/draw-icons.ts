import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from './find-browser';

// Draws `public/icons` from `artwork`: `npx tsx test/scripts/draw-icons.ts`. The toolbar's two sizes have a drawing of their own, fitted to 16 pixels: the large
// one would be a blur there.
const drawings: readonly (readonly [drawing: string, name: string, sizes: readonly number[]])[] = [
  ['icon-small', 'icon', [16, 32]],
  ['icon', 'icon', [48, 128]],
  ['paused', 'paused', [16, 32]],
  ['failing', 'failing', [16, 32]],
];

const chromium = findBrowser('chromium') ?? findBrowser('chrome');
if (chromium === null)
  throw new Error('There is no Chromium here: see test/scripts/install-browsers.ts');
const browser = await launch({
  executablePath: chromium.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [drawing, name, sizes] of drawings) {
    const svg = readFileSync(`artwork/${drawing}.svg`).toString('base64');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(`public/icons/${name}-${size}.png`, png);
    }
  }
} finally {
  await browser.close();
}
