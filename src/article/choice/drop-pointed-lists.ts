import type { Block, Box } from '../blocks/block';
import { pointerLead } from '../words/pointer-lead';
import type { Opinion } from './opinion';

/** A longer line says more than where to go. */
const longestLead = 60;

/** Nearly all of a list that leads elsewhere is links. */
const leastLinkShare = 0.9;

const pointsElsewhere = ({ text, chars }: Block): boolean =>
  chars < longestLead && pointerLead.test(text);

const listAround = (box: Box): Box | null => {
  if (box.tag === 'UL' || box.tag === 'OL') return box;
  return box.parent === null ? null : listAround(box.parent);
};

const isOfLinks = ({ linkChars, chars }: Box): boolean => linkChars > chars * leastLinkShare;

/** Drops a list of links below a line such as "You may also like" that was not kept itself. */
export const dropPointedLists = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const kept = [...keep];
  blocks.forEach((block, index) => {
    if (keep[index] === true || !pointsElsewhere(block)) return;
    const next = blocks[index + 1];
    const list = next === undefined ? null : listAround(next.box);
    if (list?.first === index + 1 && isOfLinks(list)) kept.fill(false, list.first, list.last + 1);
  });
  return kept;
};
