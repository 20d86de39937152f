// `npm run bench -- NAME [--json FILE]`: runs the measurement test/bench/NAME.ts, which prints a table of ratios.
import { existsSync, readdirSync } from 'node:fs';
import { runStep } from './run-step';

const [name = '', ...rest] = process.argv.slice(2);
const file = `test/bench/${name}.ts`;

if (name === '' || !existsSync(file)) {
  const names = readdirSync('test/bench').flatMap((entry) => /^(.+)\.ts$/.exec(entry)?.[1] ?? []);
  console.error(`Which one? There is ${names.join(', ')}.`);
  process.exitCode = 1;
} else if (!(await runStep({ name, command: ['npx', 'tsx', file, ...rest] }))) {
  process.exitCode = 1;
}
