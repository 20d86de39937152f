import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { expect, test } from 'vitest';

const sourceFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(dir, file));

test('no arrow but those of the import table, and every file was looked at', async () => {
  const config = await extractConfig(join(process.cwd(), '.dependency-cruiser.cjs'));
  const { output } = await cruise(['src'], { ...config.options, ruleSet: config, validate: true });
  const { modules, summary } = output as ICruiseResult;
  const broken = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
  expect(broken).toEqual([]);
  // A checker that reads nothing finds nothing: it did so with a TypeScript it did not know.
  const seen = modules.map((module) => module.source.replaceAll('\\', '/'));
  expect(seen.filter((file) => file.startsWith('src/')).sort()).toEqual(
    expect.arrayContaining(sourceFiles('src').map((file) => file.replaceAll('\\', '/'))),
  );
}, 60_000);

test('the worker is compiled without the DOM library', () => {
  const arguments_ = ['tsc', '-p', 'src/background/tsconfig.json', '--listFiles'];
  const read = execFileSync('npx', arguments_, { encoding: 'utf8' }).split('\n');
  expect(read.filter((file) => file.endsWith('/lib.webworker.d.ts'))).toHaveLength(1);
  // Preact's types once brought it in by the back door, and the check said nothing for a day.
  expect(read.filter((file) => file.endsWith('/lib.dom.d.ts'))).toEqual([]);
}, 60_000);
