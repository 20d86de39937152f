import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { comparePictures, type Difference } from './compare-pictures';

/**
 * Where pictures are kept, outside the repository: how a letter is drawn differs with the machine's fonts and the
 * browser's version, so pictures accepted on one machine say nothing on the next.
 */
const root = 'test/out/screens';
const taken = join(root, 'taken');
const accepted = join(root, 'accepted');
const changed = join(root, 'changed');

/** What became of one screen since it was last accepted. */
export type Verdict = Difference | { readonly kind: 'new' };

/** Forgets the pictures and differences of the run before. */
export const clearTaken = (): void => {
  for (const folder of [taken, changed]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
};

/** Keeps a picture, and says how it differs from the accepted one; that difference is drawn beside. */
export const keepPicture = (name: string, picture: Uint8Array): Verdict => {
  writeFileSync(join(taken, `${name}.png`), picture);
  const old = join(accepted, `${name}.png`);
  if (!existsSync(old)) return { kind: 'new' };
  const difference = comparePictures(readFileSync(old), picture);
  if (difference.kind === 'pixels') writeFileSync(join(changed, `${name}.png`), difference.picture);
  return difference;
};

/** Makes what was last taken what is compared with from now on; how many pictures that were. */
export const acceptTaken = (): number => {
  if (!existsSync(taken)) return 0;
  cpSync(taken, accepted, { recursive: true });
  return readdirSync(taken).length;
};

/** Where a difference was drawn. */
export const differenceFile = (name: string): string => join(changed, `${name}.png`);
