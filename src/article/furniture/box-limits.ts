/** Whether an element holds what is no text, or stands apart from it. */
export const hasMedia = (element: Element): boolean =>
  element.querySelector('img, picture, table, pre, math, blockquote') !== null;

/** A named box this large a part of the text is no furniture but the article in a badly named wrapper. */
export const largestShare = 0.35;
