import { textOf } from '../element-text';
import { pointerLead } from '../words/pointer-lead';
import { seeAlso } from '../words/see-also';

/** So many other headings of the same rank are the text's own. */
const leastOthers = 2;

const isLastPart = (heading: Element, headings: readonly Element[]): boolean =>
  headings.filter(
    (one) =>
      one !== heading && one.localName === heading.localName && !pointerLead.test(textOf(one)),
  ).length >= leastOthers;

/**
 * The lines "See also" that are an author's: in a note of documentation, or over the last part of a text whose other parts have
 * headings of the same rank (MDN, MediaWiki). Elsewhere they point to other stories.
 */
export const ownReferences = (root: Element): readonly Element[] => {
  const headings = [...root.querySelectorAll('h2, h3, h4')];
  const isCalledSo = (one: Element): boolean => seeAlso.test(textOf(one));
  const parts = headings.filter((one) => isCalledSo(one) && isLastPart(one, headings));
  const notes = [...root.querySelectorAll('[data-callout]')];
  const titles = notes.flatMap(({ firstElementChild: title }) => title ?? []);
  return [...parts, ...titles.filter(isCalledSo)];
};
