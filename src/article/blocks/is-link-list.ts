import type { Block, Box } from './block';
import { proseBeside } from './near-features';
import type { PageView } from './page-view';

const areLinks = (box: Box | null): boolean =>
  box?.paragraphs === 0 && box.linkChars > box.chars * 0.8;

/**
 * Whether a block is plainly one of a page's lists of links, far from any text: nearly half of all blocks are, one in a hundred of
 * them belongs to an article, and describing them takes as long as the others.
 */
export const isLinkList = (block: Block, index: number, page: PageView): boolean => {
  const share = block.linkChars / block.chars;
  if (block.box.isMenu) return share > 0.5;
  if (share <= 0.8 || !areLinks(block.box.parent?.parent ?? block.box.parent ?? block.box))
    return false;
  return proseBeside(index, -1, page) === 0 && proseBeside(index, 1, page) === 0;
};
