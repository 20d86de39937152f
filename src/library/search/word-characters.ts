/** What a UTF-16 unit is to the index; any other sign is a letter, namely its small one. */
export const separator = 0;
/** Of a script that puts no spaces between words, so that every pair of characters is indexed. */
export const dense = 1;
/** Not learned yet. */
export const unknown = 2;

/** By unit: `separator`, `dense`, `unknown`, or the small letter. One look-up a character is what scanning costs. */
export const unitSigns = new Uint16Array(0x10000).fill(unknown);

const denseScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u;
/** Soft hyphen and zero-width signs stand inside words and mean nothing. */
const within = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]/u;

/** The table is filled as characters are met: filling it whole would cost every start tens of milliseconds. */
const learn = (unit: number): number => {
  const character = String.fromCharCode(unit);
  // Halves of pairs are indexed as pairs, which finds emoji and rare Han.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const sign =
    isHalf || denseScripts.test(character)
      ? dense
      : within.test(character)
        ? character.toLowerCase().charCodeAt(0)
        : separator;
  unitSigns[unit] = sign;
  return sign;
};

/** Separator, dense, or the unit's small letter. */
export const signOf = (unit: number): number => {
  const sign = unitSigns[unit] ?? unknown;
  return sign === unknown ? learn(unit) : sign;
};
