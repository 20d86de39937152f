import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { isTrackingPixel } from '../beacons';
import { isBanner } from './adverts';
import { inFull, linkedPicture } from './linked-picture';
import { bestOf, pictureSource } from './picture-source';
import { renameElement } from './rename-element';

/** Elements that scripts turn into a picture: AMP's and frameworks'. */
const pictureElements =
  /^(?:amp-(?:img|anim)|(?:g|ion|v|nuxt|lazy)-img|nuxt-picture|(?:v-)?lazy-image|(?:progressive|responsive)-image|image-element)$/;

/** The old "picturefill" spans, and their like. */
const pictureBoxes = '[data-picture], [data-component="image"]';

/** Boxes that a lazy loader's attribute gives a background, or their own style. */
const mayHaveBackground =
  '[data-bg], [data-background], [data-background-image], [data-bgset], [data-src], [style*="url("]';

const loads = /^(?:img|iframe|video|audio|source|embed|script)$/;

/** Those whose background is the picture, by that attribute, by role or by name. */
const backgrounds =
  '[data-bg], [data-background], [data-background-image], [data-bgset], [data-src], [role="img"], figure *, [class*="image"], [class*="photo"], [class*="hero"], [class*="cover"]';

const looksLikePicture = /^(?:https?:)?\/\/\S+$|^\S+\.(?:jpe?g|png|webp|gif|avif)(?:[?#]\S*)?$/i;

/** A first look of so few pixels, by what its address asks of the server. */
const isTiny = /[?&](?:fit|w|width|resize|size)=\d{1,2}(?!\d)/i;

const styleAddress = (element: Element): string | null =>
  /url\(\s*(?:&quot;|["'])?([^"')]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? null;

const makePicture = (box: Element, src: string): Element => {
  const img = box.ownerDocument.createElement('img');
  img.setAttribute('src', src);
  img.setAttribute(
    'alt',
    box.getAttribute('aria-label') ??
      box.getAttribute('title') ??
      box.getAttribute('data-alt') ??
      '',
  );
  return img;
};

/** A picture element of a framework: the plain one in it, or a plain one of its own attributes. */
const settlePictureElements = (document: Document, own: readonly Element[]): void => {
  const known = own.filter(
    ({ localName, isConnected }) => isConnected && pictureElements.test(localName),
  );
  for (const element of [...known, ...findAny(document, pictureBoxes)]) {
    const plain = element.querySelector('img');
    if (plain !== null) {
      element.replaceWith(plain);
      continue;
    }
    const inner = element.querySelector('[data-src]');
    if (inner !== null && !element.hasAttribute('src'))
      element.setAttribute('data-src', inner.getAttribute('data-src') ?? '');
    if (element.hasAttribute('data-alt'))
      element.setAttribute('alt', element.getAttribute('data-alt') ?? '');
    if (textOf(element) === '') renameElement(element, 'img').replaceChildren();
  }
};

const backgroundOf = (box: Element): string | null => {
  for (const name of ['data-bg', 'data-background-image', 'data-background', 'data-src']) {
    const value = (box.getAttribute(name) ?? '').replace(/^url\(["']?|["']?\)$/g, '').trim();
    if (looksLikePicture.test(value) && !/\.(?:js|css|html?|mp4|webm)(?:[?#]|$)/i.test(value))
      return value;
  }
  return bestOf(box.getAttribute('data-bgset')) ?? styleAddress(box);
};

/** A drawing that only frames a picture of its own is that picture. */
const settleFramed = (document: Document): void => {
  for (const framed of findAny(document, 'svg > image, svg > g > image')) {
    const svg = framed.closest('svg');
    const src = framed.getAttribute('href') ?? framed.getAttribute('xlink:href') ?? '';
    if (svg === null || svg.querySelectorAll('image').length > 1 || !looksLikePicture.test(src))
      continue;
    if (svg.querySelector('text, foreignObject') === null) svg.replaceWith(makePicture(svg, src));
  }
};

/** A link to a picture that shows it only as a background shows it. */
const settleBareLinks = (document: Document, baseUrl: string): void => {
  for (const shown of document.querySelectorAll('a > [style*="url("]:only-child')) {
    const link = shown.closest('a');
    const address = link && linkedPicture(link, baseUrl);
    if (link === null || address === null || textOf(link) !== '') continue;
    if (link.querySelector('img, picture, svg, video, iframe') === null)
      link.append(makePicture(link, address));
  }
};

/** Only boxes without a word or another picture in them: a background behind text is decoration. */
const settleBackgrounds = (document: Document): void => {
  for (const box of findAny(document, mayHaveBackground)) {
    if (loads.test(box.localName) || !box.matches(backgrounds)) continue;
    if (textOf(box) !== '' || box.querySelector('img, iframe, video, a, svg') !== null) continue;
    if (box.localName === 'a' || box.closest('header nav, nav, footer') !== null) continue;
    const src = backgroundOf(box);
    if (src === null || src.startsWith('data:') || isTiny.test(src)) continue;
    box.append(makePicture(box, src));
  }
};

/** Emoji drawn as pictures are characters (WordPress, Twemoji, Facebook). */
const settleEmoji = (img: Element): boolean => {
  const alt = img.getAttribute('alt') ?? '';
  const drawn = /emoji|twemoji|smil(?:ey|ies)/i.test(
    `${img.getAttribute('class') ?? ''} ${img.getAttribute('src') ?? ''}`,
  );
  if (!drawn || !/^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt)) return false;
  img.replaceWith(alt);
  return true;
};

/** The blurred first look that the real picture lies over. */
const isBlur = (img: Element): boolean => {
  const src = img.getAttribute('src') ?? '';
  const named =
    /(?:^|[\s_-])(?:blur|lqip|placeholder|preview|thumbnail-?small|progressiveMedia-thumbnail)/i.test(
      img.getAttribute('class') ?? '',
    );
  if (!src.startsWith('data:') && !named) return false;
  if (img.hasAttribute('data-src') || img.hasAttribute('srcset') || img.hasAttribute('data-srcset'))
    return false;
  const box = img.closest('figure, picture, div, span, a');
  return box !== null && box.querySelectorAll('img').length > 1 && textOf(box).length < 300;
};

const settled = ['srcset', 'data-src', 'data-srcset', 'loading', 'sizes', 'hidden', 'aria-hidden'];

const settleSources = (document: Document, baseUrl: string): void => {
  for (const img of document.querySelectorAll('img')) {
    if (settleEmoji(img)) continue;
    // One of which a script would first make the address may be linked to itself.
    const address =
      isBlur(img) || isBanner(img)
        ? null
        : (pictureSource(img, baseUrl) ?? linkedPicture(img, baseUrl));
    if (address === null || isTrackingPixel(img, address)) {
      img.remove();
      continue;
    }
    const whole = inFull(img, address, baseUrl);
    img.setAttribute('src', whole);
    for (const name of settled) img.removeAttribute(name);
    // They are the small copy's.
    if (whole !== address) for (const side of ['width', 'height']) img.removeAttribute(side);
  }
  for (const picture of document.querySelectorAll('picture')) {
    const img = picture.querySelector('img');
    if (img === null) picture.remove();
    else picture.replaceWith(img);
  }
};

/** A `picture` without its own `img` takes its first source. */
const completePictures = (document: Document): void => {
  for (const picture of document.querySelectorAll('picture')) {
    if (picture.querySelector('img') === null && picture.querySelector('source') !== null) {
      picture.append(document.createElement('img'));
    }
  }
};

/** Every picture as an `img` whose `src` is its real, absolute address; those that have none are gone. */
export const settlePictures = (
  document: Document,
  baseUrl: string,
  own: readonly Element[],
): void => {
  settlePictureElements(document, own);
  settleBackgrounds(document);
  settleBareLinks(document, baseUrl);
  settleFramed(document);
  completePictures(document);
  settleSources(document, baseUrl);
};
