import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading } from '../words/furniture-words';
import { furnitureLine } from '../words/furniture-line';
import { pointerLead } from '../words/pointer-lead';

const longest = 160;

/** Whether a block is a heading by its looks, and none over a site's own boxes. */
export const isHeadline = (block: Block): boolean =>
  isHeading(block) &&
  block.chars <= longest &&
  !boxHeading.test(block.text) &&
  !furnitureLine.test(block.text);

/** Whether it is that, and does not begin as what points to other stories does. */
export const isSubheading = (block: Block): boolean =>
  isHeadline(block) && !pointerLead.test(block.text);
