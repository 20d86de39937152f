import type { Block, Box } from '../blocks/block';
import { charsOf } from './count-chars';
import type { Opinion } from './opinion';

/** Where less than this of a page's main part was kept, most of it is something else than prose. */
const leastShare = 0.3;

/** In less there is nothing to survey. */
const leastChars = 600;

/** So many boxes alike, each with a few words of its own, are entries of an overview. */
const leastEntries = 4;
const leastEntryChars = 60;

const isMain = ({ tag, role }: Box): boolean => tag === 'MAIN' || role === 'main';

const isAside = ({ tag, isMenu, isHidden }: Box): boolean =>
  isMenu || isHidden || tag === 'ASIDE' || tag === 'FORM';

/** The main part around a block; null where there is none, or something else of the site's stands between. */
const mainAround = ({ box }: Block): Box | null => {
  for (let around: Box | null = box; around !== null; around = around.parent) {
    if (isMain(around)) return around;
    if (isAside(around)) return null;
  }
  return null;
};

const isEntry = (block: Block, main: Box): boolean => {
  for (let box: Box | null = block.box; box !== null && box !== main; box = box.parent) {
    const { count, chars } = box.twins;
    if (count >= leastEntries && chars / count >= leastEntryChars) return true;
  }
  return false;
};

/**
 * Keeps the whole main part of a page that surveys other pages, each with a few words (the contents of a handbook, a catalogue of
 * widgets): what looks like teasers is all it has to say. Not of what bears a date, where teasers are other articles'.
 */
export const keepOverview = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const around = blocks.map(mainAround);
  const main = around.find((box) => box !== null);
  if (!main) return keep;
  const inMain = blocks.filter((_, index) => around[index] === main);
  const left = blocks.filter((_, index) => around[index] === main && keep[index] !== true);
  const all = charsOf(inMain);
  const entries = charsOf(left.filter((block) => isEntry(block, main)));
  const isOverview =
    all >= leastChars && charsOf(left) > all * (1 - leastShare) && entries > charsOf(left) / 2;
  return isOverview ? blocks.map((_, index) => around[index] === main) : keep;
};
