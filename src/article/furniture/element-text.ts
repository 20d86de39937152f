import { collapseSpace } from '../plain-text';

/** An element’s text in one line. */
export const textOf = (node: Node): string => collapseSpace(node.textContent ?? '');

/** The share of an element's text that stands in links, 0 to 1; 1 where it has none but a picture that is one. */
export const linkDensity = (element: Element): number => {
  const whole = textOf(element).length;
  if (whole === 0) return element.querySelector('a') === null ? 0 : 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textOf(link).length;
  return linked / whole;
};

/** Whether an element holds what is no text, or stands apart from it. */
export const hasMedia = (element: Element): boolean =>
  element.querySelector('img, picture, table, pre, math, blockquote') !== null;

/** A named box this large a part of the text is no furniture but the article in a badly named wrapper. */
export const largestShare = 0.35;
