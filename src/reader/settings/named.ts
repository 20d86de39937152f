import type { Choice } from './setting-controls';

/** Numbers with their names, for a list; the present one is among them even where it is none of the usual ones. */
export const named = (
  usual: readonly number[],
  present: number,
  nameOf: (value: number) => string,
): readonly Choice<number>[] =>
  [...new Set([...usual, present])]
    .sort((a, b) => a - b)
    .map((value) => ({ value, name: nameOf(value) }));
