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

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drags by the display's pointer from one place to another, in steps, as a hand does: browsers begin no drag by a leap. */
export const dragTo = async (from: Point, to: Point, env: Environment): Promise<void> => {
  const steps = 8;
  const moves = Array.from({ length: steps }, (_, at) => {
    const share = (at + 1) / steps;
    const x = Math.round(from.x + (to.x - from.x) * share);
    const y = Math.round(from.y + (to.y - from.y) * share);
    return ['mousemove', '--sync', String(x), String(y), 'sleep', '0.05'];
  });
  const begin = ['mousemove', '--sync', String(Math.round(from.x)), String(Math.round(from.y))];
  await run('xdotool', [...begin, 'mousedown', '1', ...moves.flat(), 'mouseup', '1'], {
    env: { ...process.env, ...env },
  });
};

/** Types into whatever has the focus. */
export const typeWords = async (words: string, env: Environment): Promise<void> => {
  await run('xdotool', ['type', '--delay', '60', words], { env: { ...process.env, ...env } });
};
