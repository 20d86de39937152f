import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading, furnitureLine, pointerLead } from '../furniture-words';
import type { Opinion } from './opinion';

const longestHeading = 160;

const isFurniture = ({ text }: Block): boolean =>
  boxHeading.test(text) || pointerLead.test(text) || furnitureLine.test(text);

/** Keeps a subheading of which both what stands before and what stands under it are kept: without it two parts run together. */
export const keepHeadings = ({ blocks, keep }: Opinion): readonly boolean[] =>
  keep.map((isKept, index) => {
    const block = blocks[index];
    if (isKept || block === undefined || !isHeading(block)) return isKept;
    if (block.chars > longestHeading || block.linkChars > block.chars / 2) return false;
    return keep[index - 1] === true && keep[index + 1] === true && !isFurniture(block);
  });
