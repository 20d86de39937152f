/** What a UTF-16 unit is to the index. */
export const separator = 0;
export const letter = 1;
/** Of a script that puts no spaces between words, so that every pair of characters is indexed. */
export const dense = 2;

const unknown = 255;
const kinds = new Uint8Array(0x10000).fill(unknown);
const lowered = new Uint16Array(0x10000);

const denseScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u;
/** Soft hyphen and zero-width signs stand inside words and mean nothing. */
const within = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]/u;

/** Tables are filled as characters are met: filling them whole would cost every start tens of milliseconds. */
const learn = (unit: number): number => {
  const character = String.fromCharCode(unit);
  // Halves of pairs are indexed as pairs, which finds emoji and rare Han.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const kind =
    isHalf || denseScripts.test(character) ? dense : within.test(character) ? letter : separator;
  kinds[unit] = kind;
  lowered[unit] = character.toLowerCase().charCodeAt(0);
  return kind;
};

/** Separator, letter or dense. */
export const kindOf = (unit: number): number => {
  const kind = kinds[unit] ?? unknown;
  return kind === unknown ? learn(unit) : kind;
};

/** The small letter of a unit whose kind was asked before. */
export const lowerOf = (unit: number): number => lowered[unit] ?? unit;
