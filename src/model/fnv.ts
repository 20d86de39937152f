/** Where a hash begins (FNV-1a, 32 bits), as a number with a sign: beyond 31 bits scripts reckon with fractions, a fifth slower. */
export const fnvSeed = 0x811c9dc5 | 0;

/** The hash with one more UTF-16 unit; `>>> 0` makes the last one a positive number. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash with all of a text. */
export const fnvText = (hash: number, text: string): number => {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = fnvStep(next, text.charCodeAt(at));
  return next;
};
