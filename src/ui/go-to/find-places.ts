import type { IconName } from '../icons/icon';
import { foldText } from '../text/fold-text';

/** Somewhere to go, or something to do. */
export interface Place {
  readonly key: string;
  readonly name: string;
  /** Small, beside the name: the folder of a feed. */
  readonly detail: string;
  /** Null where the feed's own picture stands. */
  readonly icon: IconName | null;
  readonly picture?: string | null | undefined;
  readonly go: () => void;
}

/** How well a name fits what was typed: the letters in their order, best where words begin; null where they are not all there. */
export const fitOf = (name: string, typed: string): number | null => {
  const folded = foldText(name);
  const wanted = foldText(typed).replace(/\s+/g, '');
  const at = folded.indexOf(foldText(typed).trim());
  if (at >= 0)
    return 1000 - (at === 0 ? 0 : /\s/.test(folded[at - 1] ?? '') ? 50 : 200) - folded.length / 100;
  let fit = 0;
  let from = 0;
  for (const letter of wanted) {
    const found = folded.indexOf(letter, from);
    if (found < 0) return null;
    const begins = found === 0 || /[\s./_-]/.test(folded[found - 1] ?? '');
    fit += begins ? 3 : found === from ? 2 : 0;
    from = found + 1;
  }
  return fit - folded.length / 100;
};

/** The places that fit, the best first; all of them where nothing is typed. */
export const findPlaces = (
  places: readonly Place[],
  typed: string,
  most: number,
): readonly Place[] =>
  typed.trim() === ''
    ? places.slice(0, most)
    : places
        .flatMap((place) => {
          const fit = fitOf(place.name, typed);
          return fit === null ? [] : [{ place, fit }];
        })
        .sort((a, b) => b.fit - a.fit)
        .slice(0, most)
        .map(({ place }) => place);
