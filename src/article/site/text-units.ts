import { linkedChars, textOf } from '../element-text';

/** A smallest block of a text: what recurs on a site or does not. */
export interface TextUnit {
  readonly element: Element;
  readonly text: string;
  /** The share of it that stands in links, 0 to 1. */
  readonly linkShare: number;
}

const blocks =
  'p, div, li, h1, h2, h3, h4, h5, h6, dt, dd, aside, section, article, main, header, footer, ul, ol, dl, table, tbody, tr, td, th, pre, blockquote, figure, figcaption, details, summary, center, address, form';

/** What is one thing, whatever stands in it. */
const whole = 'table, pre, figure, math, dl';

const linkShareOf = (element: Element, chars: number): number =>
  Math.min(1, linkedChars(element) / Math.max(1, chars));

/** All elements under a root that some block stands in. */
const boxesAround = (found: readonly Element[], root: Element): ReadonlySet<Element> => {
  const around = new Set<Element>();
  for (const element of found) {
    for (
      let box = element.parentElement;
      box !== null && box !== root && !around.has(box);
      box = box.parentElement
    ) {
      around.add(box);
    }
  }
  return around;
};

/** The blocks with text under a root that hold no further block, in order. */
export const textUnits = (root: Element): readonly TextUnit[] => {
  const units: TextUnit[] = [];
  const found = [...root.querySelectorAll(blocks)];
  const around = boxesAround(found, root);
  for (const element of found) {
    const isWhole = element.matches(whole);
    if (!isWhole && (around.has(element) || element.closest(whole) !== null)) continue;
    if (isWhole && element.parentElement?.closest(whole)) continue;
    const text = textOf(element);
    if (text !== '') units.push({ element, text, linkShare: linkShareOf(element, text.length) });
  }
  return units;
};
