import { windows1252 } from './decode-as';

const enoughRuns = 3;
export const sampledRuns = 40;

/**
 * Undoes UTF-8 that was read as windows-1252 and written as UTF-8 again ("Tiáº¿ng" for "Tiếng"),
 * where every foreign sign of the text fits that; else the text as it is.
 */
export function mendTwiceEncoded(text: string): string {
  const runs = foreignRuns(text);
  return areTwiceEncoded(runs)
    ? text.replace(/[\u0080-\uffff]+/g, (run) => mendRun(run) ?? run)
    : text;
}

/** The first runs of foreign signs in a text, as many as are looked at. */
export function foreignRuns(text: string): readonly string[] {
  const runs: string[] = [];
  for (const match of text.matchAll(/[\u0080-\uffff]+/g)) {
    if (runs.push(match[0]) >= sampledRuns) break;
  }
  return runs;
}

export const areTwiceEncoded = (runs: readonly string[]): boolean =>
  runs.length >= enoughRuns && runs.every((run) => mendRun(run) !== null);

function mendRun(run: string): string | null {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at);
    const byte = code < 0x100 ? code : windows1252.indexOf(run.charAt(at)) + 0x80;
    if (byte < 0x80) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
