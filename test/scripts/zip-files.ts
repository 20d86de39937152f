import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The oldest moment a zip can name: the same files give the same bytes whenever they are packed. */
const mtime = new Date(1980, 0, 1);

/** Packs files, named relative to `root`, in a fixed order and without times. */
export const zipFiles = (root: string, files: readonly string[]): Uint8Array => {
  const entries: Zippable = {};
  for (const file of [...files].sort()) {
    entries[file] = [readFileSync(join(root, file)), { mtime, level: 9 }];
  }
  return zipSync(entries);
};

/** Packs a whole folder. */
export const zipFolder = (root: string): Uint8Array =>
  zipFiles(
    root,
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(join(root, file)).isFile()),
  );

/** What the project keeps under version control. */
export const sourceFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
