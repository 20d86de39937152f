import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Attack } from './browser/attacks.browser';

// From a checkout, and from a worktree one folder deeper.
const corpus = ['../../../shared', '../../../../shared']
  .map((shared) =>
    fileURLToPath(new URL(`${shared}/corpus/attacks/payloads.json`, import.meta.url)),
  )
  .find((path) => existsSync(path));

/** The public suites' payloads, where they lie beside the project; else none. */
export const publicAttacks = (): readonly Attack[] =>
  corpus === undefined
    ? []
    : (JSON.parse(readFileSync(corpus, 'utf8')) as { payloads: Attack[] }).payloads;
