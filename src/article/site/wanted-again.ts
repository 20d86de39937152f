import { wordsPrint } from './print-units';
import type { TextUnit } from './text-units';

/** Where an element stood. */
interface Place {
  readonly element: Element;
  readonly parent: Element;
  readonly next: ChildNode | null;
}

const placesOf = (element: Element, root: Element): readonly Place[] => {
  const places: Place[] = [];
  for (let at = element; at !== root && at.parentElement !== null; at = at.parentElement) {
    places.push({ element: at, parent: at.parentElement, next: at.nextSibling });
  }
  return places;
};

/** What no longer stands under the root is outermost where its parent does, or it has none. */
export const outermost = (element: Element): Element => {
  let outer = element;
  while (outer.parentElement !== null) outer = outer.parentElement;
  return outer;
};

/** Puts a part back where it stood, and returns the outermost element around that place; null where it is not known. */
const putBack = (part: Element, steps: readonly Place[]): Element | null => {
  const place = steps.find(({ element }) => element === part);
  if (place === undefined) return null;
  const stillThere = place.next?.parentNode === place.parent;
  place.parent.insertBefore(part, stillThere ? place.next : null);
  return outermost(place.parent);
};

/**
 * Remembers where those blocks stand that a person wanted back on this site.
 * @returns Puts back what has been taken out of them since, whole as it was taken.
 */
export const wantedAgain = (
  units: readonly TextUnit[],
  root: Element,
  { kept, title }: { readonly kept: readonly string[]; readonly title: string | null },
): (() => void) => {
  const wanted = new Set(kept);
  const places =
    wanted.size === 0
      ? []
      : units
          .filter(({ text }) => wanted.has(wordsPrint(text, title)))
          .map(({ element }) => placesOf(element, root));
  return () => {
    for (const steps of places) {
      const [innermost] = steps;
      if (innermost === undefined || root.contains(innermost.element)) continue;
      // What it was taken out of may have been taken out, too.
      let part: Element | null = outermost(innermost.element);
      while (part !== null && !root.contains(part)) part = putBack(part, steps);
    }
  };
};
