import { isHeading, type PageView } from './page-view';

/** How many of the boxes around each block an outline names. */
export const outlinedBoxes = 4;

/** Who stands with whom on a page, by numbers only. */
export interface Outline {
  /** Characters of each block. */
  readonly chars: readonly number[];
  /** Of each block, the numbers of the boxes around it, from its parent outwards. */
  readonly boxes: readonly number[];
  /** Of each block, the number of its signature. */
  readonly kin: readonly number[];
  /** Of each block, 1 where it is a heading. */
  readonly headings: readonly number[];
}

/** Numbers whatever it is asked for in the order of first asking. */
class Numbers {
  readonly #known = new Map<unknown, number>();

  of(key: unknown): number {
    const number = this.#known.get(key) ?? this.#known.size;
    this.#known.set(key, number);
    return number;
  }
}

/** Numbers a page's boxes and signatures, for looking at a block's neighbourhood without the page. */
export const outlinePage = ({ blocks }: PageView): Outline => {
  const boxNumbers = new Numbers();
  const kinNumbers = new Numbers();
  return {
    chars: blocks.map((block) => block.chars),
    boxes: blocks.flatMap((block) => {
      let box = block.box.parent ?? block.box;
      return Array.from({ length: outlinedBoxes }, () => {
        const number = boxNumbers.of(box);
        box = box.parent ?? box;
        return number;
      });
    }),
    kin: blocks.map((block) => kinNumbers.of(block.signature)),
    headings: blocks.map((block) => (isHeading(block) ? 1 : 0)),
  };
};
