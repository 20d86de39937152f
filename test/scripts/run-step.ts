import { spawn } from 'node:child_process';

/** One check of the whole: a command, and where it writes its count of tests. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** A vitest JSON report; without one the step counts as one check. */
  readonly report?: string;
}

/** Runs a command with this terminal; true where it exits 0. */
export const runStep = (step: Step): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, ...args] = step.command;
    const child = spawn(program ?? '', args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => {
      resolve(false);
    });
    child.on('exit', (code) => {
      resolve(code === 0);
    });
  });
