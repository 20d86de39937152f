import { textOf } from '../element-text';
import { pictureHandle } from '../words/furniture-line';
import { solidLength } from '../plain-text';
import { makeFigure } from './make-figure';
import { outOfBoxes } from './out-of-boxes';

/** Boxes under or beside a picture that describe it, told by class. */
const captions =
  ':is(p, div, span, small, em, td, dd):is([class*="caption"], [class*="Caption"]), p.Image, [data-hook="imageCaption"], .image-credit, .photo-credit';

/** A picture, or the link that stands for a player. */
const shown = 'img:not(a[data-embed] img), a[data-embed]';

/** The box, at most three steps up, that holds one picture and the caption and nothing else. */
const sharedBox = (caption: Element): Element | null => {
  const words = textOf(caption);
  if (words === '') return null;
  let box = caption.parentElement;
  for (let up = 0; box !== null && up < 4; up += 1, box = box.parentElement) {
    if (!/^(?:div|article|section|aside|table|tbody|tr|td|dl|center|span|p)$/.test(box.localName))
      return null;
    const films = [...box.querySelectorAll('a[data-embed]')];
    const labels = films.map((film) => film.textContent).join(' ');
    if (solidLength(box.textContent) !== solidLength(`${words} ${labels}`)) return null;
    const pictures = box.querySelectorAll(shown).length;
    if (pictures > 1) return null;
    const isWhole = !/^(?:tbody|tr|td)$/.test(box.localName);
    if (pictures === 1 && isWhole) return box;
  }
  return null;
};

const settleCaption = (caption: Element): void => {
  const figure = caption.closest('figure');
  if (figure !== null) {
    // A figure whose caption is told by class only.
    const isOwn =
      figure.querySelector('figcaption') === null && caption.querySelector('img, figure') === null;
    if (!isOwn || caption.closest('table') !== null) return;
    const words = caption.ownerDocument.createElement('figcaption');
    words.append(...caption.childNodes);
    caption.replaceWith(words);
    return;
  }
  if (caption.querySelector('img, ul, table') !== null) return;
  const box = sharedBox(caption);
  const img = box?.querySelector(shown) ?? null;
  if (box === null || img === null) return;
  const made = makeFigure(img, caption);
  box.replaceWith(made);
  outOfBoxes(made);
};

/** What hands a picture on to a viewer, beside its caption or in it. */
const dropHandles = (document: Document): void => {
  for (const part of document.querySelectorAll(':is(figure, figcaption) :is(a, span, div, p)')) {
    if (part.textContent.length > 60 || !pictureHandle.test(textOf(part))) continue;
    if (part.querySelector('img, a[data-embed]') === null) part.remove();
  }
};

/** A picture and its caption in boxes told by class only become a figure, which is chosen or left out as one. */
export const settleCaptions = (document: Document): void => {
  dropHandles(document);
  for (const caption of document.querySelectorAll(captions)) {
    if (caption.isConnected) settleCaption(caption);
  }
};
