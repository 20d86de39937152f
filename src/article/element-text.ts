import { collapseSpace } from '../model/collapse-space';

/** An element’s text in one line. */
export const textOf = (node: Node): string => collapseSpace(node.textContent ?? '');

/** How many characters of an element's text stand in links. */
export const linkedChars = (element: Element): number => {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textOf(link).length;
  return linked;
};

/** The share of an element's text that stands in links, 0 to 1; 1 where it has none but a picture that is one. */
export const linkDensity = (element: Element): number => {
  const whole = textOf(element).length;
  if (whole === 0) return element.querySelector('a') === null ? 0 : 1;
  return linkedChars(element) / whole;
};

/** Whether an element holds what is no text, or stands apart from it. */
export const hasMedia = (element: Element): boolean =>
  element.querySelector('img, picture, table, pre, math, blockquote') !== null;

/** Whether a text says nothing but these parts of it, with signs between them. */
export const isNothingBut = (parts: readonly string[], text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(parts.reduce((rest, part) => rest.replace(part, ''), text));
