// Scores the shipped cleaning against the list of constructs, in real Chromium, where that list lies beside the project.
// Each construct is set into pages built in several ways; `--show ID` prints what became of those whose name holds ID.
import { existsSync, readFileSync } from 'node:fs';
import { bundleForBrowser, openPage, startBrowser } from '../article/run-in-browser';
import { servePage } from '../article/serve-page';
import type * as Room from '../article/browser/room.browser';
import { constructPages, judgeConstruct, type Construct } from './construct-pages';

declare const inBrowser: typeof Room;

const list = ['..', '../..']
  .map((parent) => `${parent}/shared/corpus/articles/constructs.json`)
  .find((path) => existsSync(path));

const score = async (cases: readonly Construct[], show: string | undefined): Promise<void> => {
  const [browser, site] = await Promise.all([startBrowser('chrome'), servePage()]);
  const tab = await openPage(browser, await bundleForBrowser('room.browser.ts'), site.url);
  let right = 0;
  for (const one of cases) {
    const faults: string[] = [];
    for (const { name, html, hints } of constructPages(one)) {
      const made = await tab.evaluate((text, given) => inBrowser.page(text, given), html, hints);
      const fault = judgeConstruct(one, made?.html ?? '');
      if (fault !== null) faults.push(`${name}: ${fault}`);
      if (show !== undefined && one.id.includes(show))
        console.log(`[${name}] ${made?.html ?? '–'}\n`);
    }
    if (faults.length === 0) right += 1;
    else console.log(`✗ ${one.id}\n    ${faults.join('\n    ')}`);
  }
  console.log(`${String(right)} of ${String(cases.length)} constructs`);
  await browser.close();
  await site.close();
  if (right < cases.length) process.exitCode = 1;
};

if (list === undefined) console.log('No list of constructs beside the project: nothing to score.');
else {
  const { cases } = JSON.parse(readFileSync(list, 'utf8')) as { cases: Construct[] };
  const at = process.argv.indexOf('--show');
  await score(cases, at < 0 ? undefined : process.argv[at + 1]);
}
