import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runStep, type Step } from './run-step';

// Everything that says whether a change may land, in one command. Each step runs whatever the others said, so that one
// run tells all; nothing is retried.
const out = 'test/out';
const vitest = (project: string): Step => {
  const report = `${out}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'test/vitest.config.ts', '--project', project];
  return { name: project, command: ['npx', 'vitest', 'run', ...config, ...reporters], report };
};

const steps: readonly Step[] = [
  { name: 'formatting', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['npx', 'tsc', '-p', 'tsconfig.json'] },
  { name: 'worker types, no DOM', command: ['npx', 'tsc', '-p', 'src/background/tsconfig.json'] },
  { name: 'lint', command: ['npx', 'eslint', '.', '--max-warnings', '0'] },
  { name: 'dead code', command: ['npx', 'knip'] },
  vitest('unit'),
  {
    name: 'builds',
    command: 'npx tsx test/scripts/build.ts chrome firefox chrome-demo firefox-demo'.split(' '),
  },
  { name: 'store lint', command: ['npx', 'tsx', 'test/scripts/lint-package.ts'] },
  vitest('e2e'),
];

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** How many checks a step made; a report that is missing, or a skipped test, is a failure. */
const count = (step: Step, succeeded: boolean): { passed: number; failed: number } => {
  if (step.report === undefined)
    return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(step.report)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(step.report, 'utf8')) as VitestReport;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  // A file that breaks before its first test fails the step without failing a test.
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
};

mkdirSync(out, { recursive: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const startedAt = Date.now();
  const succeeded = await runStep(step);
  const counted = count(step, succeeded);
  passed += counted.passed;
  failed += counted.failed;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${succeeded ? 'passed' : 'FAILED'} in ${seconds} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
