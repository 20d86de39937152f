import type { Block, Box } from '../blocks/block';
import { pictureCredit } from '../words/furniture-words';
import type { Opinion } from './opinion';

const figureOf = (block: Block): Element | null => {
  let box: Box | null = block.box;
  for (let steps = 0; box !== null && steps < 4; steps += 1, box = box.parent) {
    if (box.tag === 'FIGCAPTION') return box.element.closest('figure');
  }
  return null;
};

/** A caption longer than this is a text that was put beside a picture. */
const longestCaption = 600;

/** Characters of a paragraph. */
const proseChars = 80;

/** Index of the last paragraph that is kept. */
const lastParagraph = ({ blocks, keep }: Opinion): number =>
  keep.findLastIndex((isKept, index) => isKept && (blocks[index]?.chars ?? 0) > proseChars);

/** A gallery is a figure of figures. */
const figuresAround = (media: ReadonlySet<Element>): ReadonlySet<Element> => {
  const figures = new Set<Element>();
  for (const one of media) {
    let figure = one.closest('figure');
    for (; figure && !figures.has(figure); figure = figure.parentElement?.closest('figure') ?? null)
      figures.add(figure);
  }
  return figures;
};

const describeBy = (figure: Element, media: ReadonlySet<Element>, text: string): void => {
  const pictures = [...figure.querySelectorAll('img')].filter((img) => media.has(img));
  const alt = pictures[0]?.getAttribute('alt') ?? '';
  if (pictures.length === 1 && alt.length < text.length) pictures[0]?.setAttribute('alt', text);
};

/** Whether words say where a picture comes from; a chart or a player, a link by now, has no `alt` to say it. */
const isCredit = (text: string, figure: Element): boolean =>
  pictureCredit.test(text) && figure.querySelector('img') !== null;

/**
 * Adds the captions of pictures that are kept: without its words a reader looks at a riddle. One that names an agency is what the
 * picture is, as its `alt`: there it is read aloud and shown with the picture in large.
 */
export const keepCaptions = (opinion: Opinion, media: ReadonlySet<Element>): readonly boolean[] => {
  const { blocks, keep } = opinion;
  const figures = figuresAround(media);
  const last = lastParagraph(opinion);
  return keep.map((isKept, index) => {
    const block = blocks[index];
    if (block === undefined || isKept || block.chars > longestCaption) return isKept;
    const figure = figureOf(block);
    if (figure === null || !figures.has(figure)) return false;
    if (!isCredit(block.text, figure) && index < last) return true;
    describeBy(figure, media, block.text);
    return false;
  });
};
