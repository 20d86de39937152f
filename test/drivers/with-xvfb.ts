import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A display for windows; `env` goes into the environment of what shall be seen there. */
export interface Display {
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * The display there is, or else a virtual one of 1280 by 900 that Xvfb opens under a free number; null where
 * there is neither. macOS and Windows always have a display.
 */
export const withXvfb = async (): Promise<Display | null> => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY))
    return { env: {}, stop: () => Promise.resolve() };
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    server.once('error', () => {
      resolve();
    });
    server.once('exit', () => {
      resolve();
    });
  });
  const number = await Promise.race([
    new Promise<string>((resolve) => {
      (server.stdio[3] as Readable).once('data', (bytes: Buffer) => {
        resolve(bytes.toString().trim());
      });
    }),
    ended.then(() => null),
  ]);
  if (number === null) return null;
  return {
    env: { DISPLAY: `:${number}` },
    stop: async () => {
      server.kill();
      await ended;
    },
  };
};
