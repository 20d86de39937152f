import type { Block, Box } from '../blocks/block';
import type { Opinion } from './opinion';

/** A year, a day, a speaker's name, a step's number. */
const longestHead = 25;

/** Of the parts that are built alike, as many begin with such a line. */
const leastShare = 0.6;

/** The outermost box that begins with a block and goes on behind it. */
const itemAt = (block: Block, at: number): Box | null => {
  let item: Box | null = null;
  for (let box: Box | null = block.box; box?.first === at; box = box.parent) {
    if (box.last > at && box.twins.count > 1) item = box;
  }
  return item;
};

const keptFrom = ({ keep }: Opinion, { first, last }: Box): boolean =>
  keep.slice(first + 1, last + 1).every((isKept) => isKept);

/**
 * Keeps the short line above each of several texts that are built alike: a timeline's dates, who speaks, a step's number. Forum
 * posts have more lines around them, and are left as they are.
 */
export const keepItemHeads = (opinion: Opinion): readonly boolean[] => {
  const groups = new Map<Box, Map<string, { readonly heads: number[]; readonly all: number }>>();
  opinion.blocks.forEach((block, at) => {
    if (opinion.keep[at] === true || opinion.keep[at + 1] !== true) return;
    if (block.chars > longestHead || block.linkChars > 0) return;
    const item = itemAt(block, at);
    if (!item?.parent || item.isHidden || !keptFrom(opinion, item)) return;
    const ofParent = groups.get(item.parent) ?? new Map<string, { heads: number[]; all: number }>();
    groups.set(item.parent, ofParent);
    const kind = `${item.tag} ${item.names}`;
    const group = ofParent.get(kind) ?? { heads: [], all: item.twins.count };
    ofParent.set(kind, group);
    group.heads.push(at);
  });
  const kept = [...opinion.keep];
  for (const { heads, all } of [...groups.values()].flatMap((ofParent) => [...ofParent.values()])) {
    if (heads.length > 1 && heads.length >= all * leastShare)
      for (const at of heads) kept[at] = true;
  }
  return kept;
};
