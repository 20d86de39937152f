import type { SafeHtml, UntrustedHtml } from '../model/html';
import type { WindowLike } from './purifier';
import { checkValues } from './checked-values';
import { purifierFor, showingConfig, storingConfig, withEmbedLinks } from './purifier';
import { pictureAttributes, pictureSource } from './prepare/picture-source';
import { isDrawing } from './prepare/svg-markup';
import { linkAddress, rasterData } from './safe-address';
import { isTrackingPixel } from './beacons';

/** A link within the text itself: to an id of its own, which `checkValues` sees to. */
const innerLink = /^#at-\d{1,6}$/;

const hardenLink = (link: Element, baseUrl: string): void => {
  if (innerLink.test(link.getAttribute('href') ?? '')) return;
  const href = linkAddress(link.getAttribute('href'), baseUrl);
  if (href === null) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('href', href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('referrerpolicy', 'no-referrer');
};

/** Pictures that are in the text itself: raster data, and drawings that only draw. */
const isInText = (address: string): boolean => rasterData.test(address) || isDrawing(address);

/** Leaves a picture its address in `data-src` only, so that nothing loads until the view gives it a stored copy. */
const disarmPicture = (img: Element, baseUrl: string): void => {
  const own = img.getAttribute('src') ?? '';
  const address = isDrawing(own) ? own : pictureSource(img, baseUrl);
  const drop = address === null || isTrackingPixel(img, address);
  for (const name of pictureAttributes) img.removeAttribute(name);
  if (drop) {
    img.remove();
    return;
  }
  img.setAttribute(isInText(address) ? 'src' : 'data-src', address);
};

/** The second step after DOMPurify: only sets attributes on, or removes, what it let through. */
const finish = (root: ParentNode, baseUrl: string): void => {
  for (const img of root.querySelectorAll('img')) disarmPicture(img, baseUrl);
  for (const link of root.querySelectorAll('a')) hardenLink(link, baseUrl);
  for (const element of root.querySelectorAll('[style]')) element.removeAttribute('style');
  checkValues(root);
  for (const element of root.querySelectorAll('[src]')) {
    if (element.localName !== 'img' || !isInText(element.getAttribute('src') ?? ''))
      element.removeAttribute('src');
  }
  for (const element of root.querySelectorAll('[href]:not(a)')) element.removeAttribute('href');
};

/** HTML from outside as an inert, sanitised body, its addresses absolute; `sanitise` turns it to text. */
export const sanitiseToBody = (
  html: UntrustedHtml | SafeHtml | Element,
  baseUrl: string,
  window: WindowLike,
): Element => {
  const purifier = purifierFor(window);
  const body = withEmbedLinks(
    purifier,
    baseUrl,
    () => purifier.sanitize(html, storingConfig) as Element | null,
  );
  // DOMPurify gives null where the markup leaves no body, as a frameset does.
  if (body === null) return sanitiseToBody('' as SafeHtml, baseUrl, window);
  finish(body, baseUrl);
  return body;
};

/** The text of an inert body that `sanitiseToBody` made. */
export const serialise = (body: Element): SafeHtml => body.innerHTML.trim() as SafeHtml;

/**
 * HTML from outside as HTML to keep: an explicit list of tags and attributes, http(s) and mailto links only, players as plain
 * links, beacons gone, pictures with their address in `data-src` and no `src`, so that nothing loads from elsewhere.
 */
export const sanitise = (
  html: UntrustedHtml | SafeHtml,
  baseUrl: string,
  window: WindowLike,
): SafeHtml => serialise(sanitiseToBody(html, baseUrl, window));

/**
 * Stored HTML as nodes to insert, sanitised again: what a library kept for years was made by older code, and parsing is what
 * brings back what a string hid. Works under Trusted Types; the `dompurify` policy must be allowed there.
 */
export const sanitiseToFragment = (html: SafeHtml, document: Document): DocumentFragment => {
  const window = document.defaultView;
  if (window === null) throw new Error('A document without a window cannot show anything.');
  const fragment = purifierFor(window).sanitize(html, showingConfig) as DocumentFragment | null;
  if (fragment === null) return document.createDocumentFragment();
  finish(fragment, 'about:blank');
  return document.adoptNode(fragment);
};
