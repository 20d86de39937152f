import { fnvSeed, fnvStep, fnvText } from '../../model/fnv';

/** A text's hash of 32 bits as a short name: good enough to tell blocks of one site apart. */
export const hashName = (text: string): string => (fnvText(fnvSeed, text) >>> 0).toString(36);

const between = 1;
const within = 2;
/** What each UTF-16 unit is to a word, 0 where it was not met yet. */
const kinds = new Uint8Array(0x10000);

const learn = (unit: number): number => {
  const kind = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? within : between;
  kinds[unit] = kind;
  return kind;
};

/** How many units of a word stand there: 0 between words, 2 for a letter of the rarer scripts. */
const wordUnits = (text: string, at: number): 0 | 1 | 2 => {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff) return (known === 0 ? learn(unit) : known) === within ? 1 : 0;
  const code = text.codePointAt(at) ?? unit;
  return code > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code)) ? 2 : 0;
};

/** The hashes of a text's words (runs of letters and digits, in small letters), in order; no strings are made of them. */
export const wordHashes = (text: string): readonly number[] => {
  const small = text.toLowerCase();
  const hashes: number[] = [];
  let hash = fnvSeed;
  let isWithin = false;
  for (let at = 0; at < small.length;) {
    const units = wordUnits(small, at);
    if (units === 0) {
      if (isWithin) hashes.push(hash >>> 0);
      hash = fnvSeed;
      isWithin = false;
      at += 1;
      continue;
    }
    isWithin = true;
    for (const end = at + units; at < end; at += 1) {
      hash = fnvStep(hash, small.charCodeAt(at));
    }
  }
  if (isWithin) hashes.push(hash >>> 0);
  return hashes;
};
