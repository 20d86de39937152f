import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Presses keys one after the other in the window that has the focus, by xdotool's names (`Tab`, `Return`,
 * `ctrl+t`): the browser's own prompts hear no devtools, but they hear a keyboard.
 */
export const pressKeys = async (
  keys: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await run('xdotool', ['key', '--delay', '120', ...keys], { env: { ...process.env, ...env } });
};
