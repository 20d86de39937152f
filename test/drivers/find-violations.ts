import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, or one rule of it alone, as one line each. */
export const findViolations = async (page: Page, rule?: string): Promise<string[]> => {
  // Through the devtools, since the page's own policy lets no script in.
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { run } = (globalThis as unknown as { axe: typeof Axe }).axe;
    const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await run(document, {
      runOnly: only === null ? all : { type: 'rule', values: [only] },
    });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  }, rule ?? null);
};
