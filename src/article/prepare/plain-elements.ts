import { renameElement } from './rename-element';

const blocks =
  'p, div, ul, ol, dl, h1, h2, h3, h4, h5, h6, table, figure, blockquote, pre, section, article, img';

/** AMP's own machinery, which is never content. */
const ampMachinery =
  'amp-ad, amp-embed, amp-sticky-ad, amp-auto-ads, amp-analytics, amp-pixel, amp-consent, amp-sidebar, amp-social-share, amp-user-notification, amp-install-serviceworker, amp-geo, amp-next-page, amp-subscriptions-dialog, amp-state, amp-list, amp-lightbox';

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
export const plainElements = (document: Document): void => {
  for (const part of document.querySelectorAll(ampMachinery)) part.remove();
  for (const element of document.querySelectorAll('body *')) {
    if (!element.localName.includes('-') || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      continue;
    renameElement(element, standsInline(element) ? 'span' : 'div');
  }
};
