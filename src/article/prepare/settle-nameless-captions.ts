import { textOf } from '../element-text';
import { biography } from '../words/biography';
import { pictureCredit } from '../words/furniture-words';
import { linkedPicture } from './linked-picture';
import { makeFigure } from './make-figure';
import { outOfBoxes } from './out-of-boxes';

/** Longer words under a picture are a text that it illustrates. */
const longestCaption = 240;

/** Fewer name a person, a shop or a place, which stand under portraits and badges, not under what a text shows. */
const leastWords = 5;

/** Narrower ones are portraits, badges and tiles. */
const leastWidth = 250;

/** What no caption holds. */
const notCaption =
  'h1, h2, h3, h4, h5, h6, ul, ol, dl, table, pre, blockquote, figure, button, time, input, iframe, a[data-embed], [hidden]';

/** Boxes of people, of other stories and of goods, whose words are not about the picture. */
const otherBox =
  /(?:^|[\s_-])(?:author|avatar|bio|profile|byline|comment|card|teaser|promo|tile|related|product|logo|badge|sponsor|speaker|team|footer|widget|hero-?text)/i;

/** A box of more parts is a part of the page. */
const mostParts = 4;

/** The first box around a picture that says anything, if it is a small one. */
const sayingBox = (img: Element): Element | null => {
  let box = img.parentElement;
  // Counted first: to gather the text of a whole page for each of its pictures takes long.
  while (box !== null && box.childElementCount <= mostParts) {
    if (textOf(box) !== '') return box;
    box = box.parentElement;
  }
  return null;
};

const isNarrow = (img: Element): boolean => {
  const width = Number.parseInt(img.getAttribute('width') ?? '', 10);
  return width < leastWidth && !(img.getAttribute('width') ?? '').includes('%');
};

const unseen = /^(?:script|style|noscript|template)$/;

/** The one part of a box, behind the picture, that holds all that the box says. */
const onlyWords = (box: Element, img: Element): Element | null => {
  const parts = [...box.childNodes].filter(
    (node) => node.textContent?.trim() !== '' && !unseen.test(node.nodeName.toLowerCase()),
  );
  const [holder] = parts;
  const isBehind =
    holder !== undefined &&
    parts.length === 1 &&
    (img.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isBehind && holder.nodeType === Node.ELEMENT_NODE ? (holder as Element) : null;
};

const isCaption = (words: string): boolean =>
  words.length <= longestCaption &&
  // Who wrote a text stands beside their own face.
  !biography.test(words) &&
  (words.split(' ').length >= leastWords || pictureCredit.test(words));

const captionOf = (img: Element, baseUrl: string): { box: Element; words: Element } | null => {
  if (isNarrow(img) || img.closest('figure, p, li, a[data-embed]') !== null) return null;
  if (img.closest('a') !== null && linkedPicture(img, baseUrl) === null) return null;
  const box = sayingBox(img);
  if (box === null || !/^(?:div|center)$/.test(box.localName)) return null;
  if (box.querySelectorAll('img').length > 1 || box.querySelector(notCaption) !== null) return null;
  const words = onlyWords(box, img);
  if (words === null || !isCaption(textOf(words))) return null;
  const isOther = [box, words].some((one) => otherBox.test(one.className));
  const isLinked = [...words.querySelectorAll('a')].some(({ textContent }) => textContent !== '');
  return isOther || isLinked ? null : { box, words };
};

/**
 * A box that holds one large picture and a line below it, and nothing else, is a picture and its caption, whatever its class. Left as
 * it is, the few words are no part of the text around it and are lost.
 */
export const settleNamelessCaptions = (document: Document, baseUrl: string): void => {
  for (const img of document.querySelectorAll('div img, center img')) {
    const found = captionOf(img, baseUrl);
    if (found === null) continue;
    const figure = makeFigure(img, found.words);
    found.box.replaceWith(figure);
    outOfBoxes(figure);
  }
};
