import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { collapseSpace } from '../../model/collapse-space';

const galleries =
  '.gallery, .wp-block-gallery, .tiled-gallery, .blocks-gallery-grid, .photo-gallery, .image-gallery, .slideshow, .carousel, .swiper, .slick-slider, .splide, .glide, .flickity-enabled, .owl-carousel, .kg-gallery-card, .image-grid, amp-carousel';

/** Copies that sliders make of their ends, and their buttons, dots and counters. */
const machinery =
  '.slick-cloned, .swiper-slide-duplicate, .cloned, .splide__slide--clone, button, .slick-dots, .swiper-pagination, .carousel-indicators, .carousel-control-prev, .carousel-control-next, .slick-arrow, .swiper-button-next, .swiper-button-prev';

/** Rows of small copies, within a slider or beside it. */
const smallCopies = '.thumbs, .thumbnails';

/** Those that stand beside the slider that they move. */
const thumbs = `${smallCopies}, .swiper-thumbs, .gallery-thumbs, .slider-nav, .slider-thumbs, .carousel-thumbs, .splide__thumbs`;

/** Longer words beside a picture are a text that it illustrates. */
const longestCaption = 300;

/** What a slide says beside its picture, but for its number. */
const wordsOf = (slide: Element | null): Element | null => {
  const words = collapseSpace(slide?.textContent ?? '');
  const isCaption = words !== '' && words.length <= longestCaption && !/^[\d\s/|.]+$/.test(words);
  const links = [...(slide?.querySelectorAll('a[href]') ?? [])].map((link) => link.textContent);
  const linked = collapseSpace(links.join(' ')).length;
  return isCaption && linked < words.length / 2 && slide?.querySelector('h2, h3, h4') === null
    ? slide
    : null;
};

const captionOf = (img: Element, gallery: Element): Element | null => {
  let slide: Element | null = null;
  for (let box = img.parentElement; box !== null && box !== gallery; box = box.parentElement) {
    if (box.querySelectorAll('img').length > 1) break;
    const caption = box.querySelector('figcaption, [class*="caption" i], dd');
    if (caption !== null && textOf(caption) !== '') return caption;
    slide = box;
  }
  return wordsOf(slide);
};

const setPicture = (img: Element, caption: Element | null): Element => {
  const document = img.ownerDocument;
  const figure = document.createElement('figure');
  figure.append(img);
  if (caption === null) return figure;
  const words = document.createElement('figcaption');
  words.append(...caption.childNodes);
  figure.append(words);
  return figure;
};

const lengthOf = (elements: readonly (Element | null)[]): number =>
  elements.reduce((sum, element) => sum + (element === null ? 0 : textOf(element).length), 0);

const settleGallery = (gallery: Element): void => {
  for (const part of gallery.querySelectorAll(`${machinery}, ${smallCopies}`)) part.remove();
  const pictures = [...gallery.querySelectorAll('img')];
  if (pictures.length < 2 || gallery.querySelector('h1, h2, h3, pre, table, p a[href]') !== null)
    return;
  const captions = pictures.map((img) => captionOf(img, gallery));
  const common = [...gallery.children].find(
    (child) => child.localName === 'figcaption' || /caption/i.test(child.className),
  );
  const rest = textOf(gallery).length - lengthOf([...captions, common ?? null]);
  // Words that are no caption: a list of teasers, or a slider of quotes.
  if (rest > 60) return;
  const figure = gallery.ownerDocument.createElement('figure');
  figure.setAttribute('data-gallery', '');
  const seen = new Set<string>();
  for (const [at, img] of pictures.entries()) {
    const src = img.getAttribute('src') ?? '';
    if (!seen.has(src)) figure.append(setPicture(img, captions[at] ?? null));
    seen.add(src);
  }
  if (common !== undefined) {
    const words = gallery.ownerDocument.createElement('figcaption');
    words.append(...common.childNodes);
    figure.append(words);
  }
  gallery.replaceWith(figure);
};

/** Beside the slider that they move; alone they may be all there is. */
const dropThumbs = (slider: Element): void => {
  const count = slider.querySelectorAll('img').length;
  for (const row of [slider.previousElementSibling, slider.nextElementSibling]) {
    if (row?.matches(thumbs) === true && row.querySelectorAll('img').length <= count) row.remove();
  }
};

/** Galleries and sliders as one figure of figures, each picture once, without their buttons. Runs after `settlePictures`. */
export const settleGalleries = (document: Document): void => {
  for (const gallery of findAny(document, galleries)) {
    // The innermost one that holds all, since themes nest them.
    const inner = gallery.querySelector(galleries) !== null;
    if (!gallery.isConnected || inner || gallery.closest('[data-gallery]') !== null) continue;
    if (!gallery.matches(thumbs)) dropThumbs(gallery);
    settleGallery(gallery);
  }
};
