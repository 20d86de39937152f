import type { IdMaker } from './id-maker';

/** Where an empty anchor stands for the block around it. */
const placeOf = (element: Element): Element =>
  element.textContent.trim() === '' && element.querySelector('img') === null
    ? (element.closest('p, li, h2, h3, h4, h5, h6, figure, blockquote, dt, dd, td') ?? element)
    : element;

/** Links within the article lead to ids of our own; those whose place was left out lead to the page. */
export const dressLinks = (
  root: Element,
  pageUrl: string,
  ids: { readonly idFor: IdMaker; readonly elementOf: (name: string) => Element | undefined },
): void => {
  for (const link of root.querySelectorAll('a[href^="#"]:not([data-note-ref], [data-note-back])')) {
    const name = (link.getAttribute('href') ?? '').slice(1);
    const target = ids.elementOf(name);
    if (target !== undefined && root.contains(target)) {
      link.setAttribute('href', `#${ids.idFor(placeOf(target))}`);
    } else
      link.setAttribute('href', `${pageUrl.split('#')[0] ?? pageUrl}#${encodeURIComponent(name)}`);
  }
  for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) ids.idFor(heading);
};
