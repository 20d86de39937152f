import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { pictureCredit } from '../words/furniture-words';
import { pictureAddress } from '../safe-address';

/** A picture that opens the article without standing in its text. */
export interface LeadPicture {
  /** A copy, with its caption where it has one. */
  readonly figure: Element;
  /** Whether the page itself names it as the article's picture. */
  readonly isDeclared: boolean;
}

const around =
  'nav, footer, aside, form, button, [class*="logo" i], [class*="avatar" i], [class*="author" i], [class*="byline" i], [class*="icon" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="share" i], [class*="banner-ad" i], [class*="advert" i], [class*="sponsor" i], [id*="sidebar" i], [class*="menu" i], [class*="comment" i]';

/** A paragraph this long opens the text. */
const openingChars = 100;
const smallestWidth = 280;

/** The file's name without sizes: sites name one picture in several. */
export const pictureStem = (address: string): string => {
  const name = (address.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? '';
  return name
    .replace(/\.\w{3,4}$/, '')
    .replace(/[-_@]?(?:\d{2,4}x\d{2,4}|\d(?:\.\d)?x|scaled|large|medium|small)$/i, '')
    .toLowerCase();
};

/** Addresses that the page gives as its article's picture, for networks and search engines. */
const declaredAddresses = (document: Document, baseUrl: string): readonly string[] => {
  const metas = findAny(
    document,
    'meta[property="og:image"], meta[name="twitter:image"], meta[property="og:image:url"], link[rel="image_src"]',
  );
  return metas
    .map((meta) =>
      pictureAddress(meta.getAttribute('content') ?? meta.getAttribute('href'), baseUrl),
    )
    .filter((address) => address !== null);
};

const isCandidate = (img: Element): boolean => {
  if (img.closest(around) !== null) return false;
  const width = Number.parseInt(img.getAttribute('width') ?? '', 10);
  if (!Number.isNaN(width) && width < smallestWidth) return false;
  const src = img.getAttribute('src') ?? '';
  if (/(?:logo|avatar|icon|sprite|gravatar|badge)/i.test(src)) return false;
  const href = img.closest('a')?.getAttribute('href') ?? '';
  // A linked picture before the text is a teaser or the way home, unless it leads to itself in full.
  return href === '' || /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href);
};

const withCaption = (img: Element): Element => {
  const figure = img.closest('figure');
  const isOwn =
    figure !== null && figure.querySelectorAll('img').length === 1 && textOf(figure).length < 500;
  const caption = isOwn ? textOf(figure) : '';
  const isCredit = pictureCredit.test(caption);
  if (isOwn && !isCredit) return figure.cloneNode(true) as Element;
  const made = img.ownerDocument.createElement('figure');
  const picture = img.cloneNode(true) as Element;
  if (isCredit && (picture.getAttribute('alt') ?? '').length < caption.length)
    picture.setAttribute('alt', caption);
  made.append(picture);
  return made;
};

const isOpening = (paragraph: Element): boolean =>
  textOf(paragraph).length >= openingChars &&
  paragraph.closest('nav, footer, aside, header nav, form') === null;

/**
 * The picture between the page's heading and its first long paragraph, or the one before it that the page declares; null where there
 * is none. Runs after `settlePictures`.
 */
export const findLeadPicture = (document: Document, baseUrl: string): LeadPicture | null => {
  const stems = new Set(declaredAddresses(document, baseUrl).map(pictureStem));
  let isBelowHeading = false;
  let undeclared: Element | null = null;
  for (const element of document.querySelectorAll('h1, img, p')) {
    if (element.localName === 'h1') isBelowHeading = true;
    else if (element.localName === 'p') {
      if (isOpening(element)) break;
    } else if (isCandidate(element)) {
      if (stems.has(pictureStem(element.getAttribute('src') ?? ''))) {
        return { figure: withCaption(element), isDeclared: true };
      }
      if (isBelowHeading || element.closest('main, article') !== null) undeclared ??= element;
    }
  }
  return undeclared === null ? null : { figure: withCaption(undeclared), isDeclared: false };
};
