import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading } from '../words/furniture-words';
import { furnitureLine } from '../words/furniture-line';
import { pointerLead } from '../words/pointer-lead';

const longest = 160;

const furniture = [boxHeading, pointerLead, furnitureLine];

/** Whether a block is a subheading by its looks, and none by which sites name their boxes. */
export const isSubheading = (block: Block): boolean =>
  isHeading(block) && block.chars <= longest && !furniture.some((words) => words.test(block.text));
