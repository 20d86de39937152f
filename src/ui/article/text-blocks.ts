import type { ReadingPlace } from '../../model/reading-place';

/** A place without whose it is. */
export type PlaceInText = Omit<ReadingPlace, 'articleId' | 'at'>;

const blockTags = 'p, li, h2, h3, h4, h5, h6, pre, table, blockquote, dt, dd, summary, img, math';
const quoteLength = 48;

/** The blocks of a shown text that hold no other, in order. */
export const blocksOf = (body: Element): readonly Element[] =>
  [...body.querySelectorAll(blockTags)].filter((block) => block.querySelector(blockTags) === null);

const quoteOf = (block: Element): string =>
  block.textContent.replace(/\s+/g, ' ').trim().slice(0, quoteLength);

/** Where the upper edge of a scroller stands in the text; null at the text's very beginning. */
export const placeIn = (scroller: Element, body: Element): PlaceInText | null => {
  if (scroller.scrollTop < 8) return null;
  const edge = scroller.getBoundingClientRect().top;
  const blocks = blocksOf(body);
  const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > edge + 4);
  const element = blocks[block];
  if (element === undefined) return null;
  const { top, height } = element.getBoundingClientRect();
  return {
    block,
    quote: quoteOf(element),
    above: height === 0 ? 0 : (edge - top) / height,
    share: scroller.scrollTop / Math.max(1, scroller.scrollHeight),
  };
};

/** Brings a scroller back to a place: by the block's words, wherever they are now, else by its share of the whole. */
export const goToPlace = (scroller: Element, body: Element, place: PlaceInText): void => {
  const blocks = blocksOf(body);
  const same = (block: Element | undefined): boolean =>
    block !== undefined && quoteOf(block) === place.quote;
  const known = blocks[place.block];
  const element = same(known) || place.quote === '' ? known : blocks.find((block) => same(block));
  if (element === undefined) {
    scroller.scrollTop = place.share * scroller.scrollHeight;
    return;
  }
  const { top, height } = element.getBoundingClientRect();
  const edge = scroller.getBoundingClientRect().top;
  scroller.scrollTop += top + place.above * height - edge;
};
