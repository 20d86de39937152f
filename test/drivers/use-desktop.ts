import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

type Environment = Readonly<Record<string, string>>;

/** Moves the display's pointer and presses one of its buttons, 1 to 3: what no devtools reach is opened so. */
export const clickAt = async (
  x: number,
  y: number,
  button: 1 | 2 | 3,
  env: Environment,
): Promise<void> => {
  const at = ['mousemove', '--sync', String(x), String(y), 'click', String(button)];
  await run('xdotool', at, { env: { ...process.env, ...env } });
};

/** Types into whatever has the focus. */
export const typeWords = async (words: string, env: Environment): Promise<void> => {
  await run('xdotool', ['type', '--delay', '60', words], { env: { ...process.env, ...env } });
};
