import { renameElement } from './rename-element';

const blocks =
  'p, div, ul, ol, dl, h1, h2, h3, h4, h5, h6, table, figure, blockquote, pre, section, article, img';

/** AMP's own machinery, which is never content. */
const ampMachinery: ReadonlySet<string> = new Set(
  'ad embed sticky-ad auto-ads analytics pixel consent sidebar social-share user-notification install-serviceworker geo next-page subscriptions-dialog state list lightbox'
    .split(' ')
    .map((name) => `amp-${name}`),
);

/** Whether an element of the page's own stands among words rather than among blocks. */
const standsInline = (element: Element): boolean => {
  if (element.querySelector(blocks) !== null) return false;
  const parent = element.parentElement;
  if (parent === null) return false;
  if (
    /^(?:p|span|a|em|strong|b|i|li|td|th|h[1-6]|dt|dd|figcaption|code|label|summary)$/.test(
      parent.localName,
    )
  )
    return true;
  return [element.previousSibling, element.nextSibling].some(
    (beside) => beside?.nodeType === Node.TEXT_NODE && (beside.nodeValue ?? '').trim() !== '',
  );
};

/** Elements that a page defined itself become boxes or spans, which everything after understands. */
export const plainElements = (own: readonly Element[]): void => {
  for (const part of own) if (ampMachinery.has(part.localName)) part.remove();
  for (const element of own) {
    if (element.isConnected) renameElement(element, standsInline(element) ? 'span' : 'div');
  }
};
