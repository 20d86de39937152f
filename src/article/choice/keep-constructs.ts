import type { Block, Box } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading } from '../words/furniture-words';
import { pointerLead } from '../words/pointer-lead';
import { boxBeyond } from './box-beyond';
import { meanByChars } from './mean-by-chars';
import type { Opinion } from './opinion';

/** A table of which this much is kept is the article's. */
const leastShare = 0.3;

/** A list of which this much is kept is the article's: steps and ingredients are few words each, and none may be missing. */
const leastListShare = 0.5;

/** Where none of it is a link, no part of it is another's. */
const leastPlainListShare = 0.3;

const lists = new Set(['UL', 'OL', 'DL']);

/** Longer ones speak for themselves. */
const longest = 2000;

const constructs = new Set(['TABLE', 'PRE', 'BLOCKQUOTE', 'DETAILS', 'DL', 'UL', 'OL']);

/** What a line above or below belongs to: a caption, the name of a file, who is quoted. */
const captioned = new Set(['TABLE', 'PRE', 'BLOCKQUOTE']);

/** What the makers of recipes call theirs. */
const recipe =
  /(?:^|\s)(?:wprm-recipe(?:-container)?|tasty-recipes|mv-create-card|easyrecipe|recipe-card|wp-block-recipe-card|zrdn-recipe|jetpack-recipe|hrecipe)(?=\s|$)/;

/** Longer than other constructs, and never overlooked. */
const longestRecipe = 8000;

const isRecipe = ({ element, names, tag }: Box): boolean =>
  tag === 'DIV' && recipe.test(names) && element.querySelector('li + li') !== null;

/** A network's post and a box beside the text (`prepare/`): an author puts them there, whatever they say. Cards of goods are named so, too. */
const isSetIn = (box: Box): boolean => {
  const { element, images, chars, linkChars } = box;
  if (element.hasAttribute('data-post')) return true;
  const isBox = (element.hasAttribute('data-callout') && images === 0) || isRecipe(box);
  return isBox && linkChars < chars / 2;
};

const keptShare = ({ blocks, keep }: Opinion, box: Box): number =>
  meanByChars(blocks, box, (at) => (keep[at] === true ? 1 : 0));

/** Of a recipe that is kept its lists are; the rest of it is ratings and buttons. */
const isConstruct = (opinion: Opinion, box: Box): boolean =>
  isRecipe(box)
    ? isSetIn(box) && keptShare(opinion, box) < leastShare
    : constructs.has(box.tag) || isSetIn(box);

/** The outermost construct around each block, each box looked at once. */
const constructsOf = (opinion: Opinion): ReadonlySet<Box> => {
  const { blocks } = opinion;
  const known = new Map<Box, Box | null>();
  const outermost = (box: Box): Box | null => {
    let found = known.get(box);
    if (found === undefined) {
      const around = box.parent === null ? null : outermost(box.parent);
      found = around ?? (isConstruct(opinion, box) ? box : null);
      known.set(box, found);
    }
    return found;
  };
  const all = blocks.map(({ box }) => outermost(box));
  return new Set(all.filter((box) => box !== null));
};

/** The name of a listing's file, its language, a line on what it shows. */
const longestLabels = 80;

/** A line of its own above or below. */
const longestLine = 130;

/** A caption in a figure may say more. */
const longestCaption = 300;

/** A construct and the labels that share a box with it. */
const withLabels = (construct: Box): Box => {
  let whole = construct;
  for (let box = whole.parent; box !== null; box = box.parent) {
    const most = box.tag === 'FIGURE' ? longestCaption : longestLabels;
    const isFrame =
      box.chars - construct.chars <= most && box.linkChars - construct.linkChars < most / 4;
    if (!isFrame || box.images > construct.images) break;
    whole = box;
  }
  return whole;
};

/** A list of links is more often the site's: the opinion on it must be in doubt at least. */
const leastLinkScore = 0.2;

const isPointed = (heading: Block | undefined): boolean =>
  heading !== undefined && (pointerLead.test(heading.text) || boxHeading.test(heading.text));

/** As against a page laid out in a table, and a list too long to be overlooked. */
const isBounded = (box: Box): boolean =>
  (box.tag === 'TABLE'
    ? box.paragraphs === 0
    : box.chars < (isRecipe(box) ? longestRecipe : longest)) && !box.isHidden;

/** Beside the text, in one box with it: at its beginning or its end as well. */
const standsBeside = ({ keep }: Opinion, box: Box): boolean => {
  const { first, last } = box;
  const around = boxBeyond(box);
  if (around === null) return false;
  return (
    (keep[first - 1] === true && around.first < first) ||
    (keep[last + 1] === true && around.last > last)
  );
};

const isPart = (opinion: Opinion, box: Box): boolean => {
  const isList = lists.has(box.tag);
  if (!isList && box.tag !== 'TABLE' && !isSetIn(box)) return false;
  if (box.linkChars >= box.chars / 2) return false;
  const share = keptShare(opinion, box);
  if (!isList) return share >= leastShare;
  return share >= (box.linkChars === 0 ? leastPlainListShare : leastListShare);
};

/** A table with heads of columns is data, though each cell is a link. */
const hasHeads = ({ element, tag }: Box): boolean =>
  tag === 'TABLE' && element.querySelector('th') !== null;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** A line without links above or below, which names what stands there or its source. */
const isLabel = ({ blocks, keep }: Opinion, at: number): boolean => {
  const block = blocks[at];
  return (
    keep[at] !== true && block?.linkChars === 0 && block.chars <= longestLine && !block.box.isHidden
  );
};

/** A construct with a line above and one below, where the text goes on right behind them. */
const withLines = (opinion: Opinion, { first, last }: Span): Span => ({
  first: isLabel(opinion, first - 1) && opinion.keep[first - 2] === true ? first - 1 : first,
  last: isLabel(opinion, last + 1) && opinion.keep[last + 2] === true ? last + 1 : last,
});

/** Right below the title, where a place's or a person's data stand before the text. */
const isBelowTitle = ({ blocks }: Opinion, construct: Box, { first }: Span): boolean =>
  hasHeads(construct) && blocks[first - 1]?.box.tag === 'H1';

const stands = (opinion: Opinion, construct: Box, whole: Span): boolean => {
  const { blocks, scores, keep } = opinion;
  if (isSetIn(construct)) return standsBeside(opinion, construct);
  const follows = keep[whole.first - 1] === true || isBelowTitle(opinion, construct, whole);
  if (!follows || keep[whole.last + 1] !== true) return false;
  if (construct.linkChars < construct.chars / 2 || hasHeads(construct)) return true;
  const score = meanByChars(blocks, construct, (at) => scores[at] ?? 0);
  return construct.images === 0 && score >= leastLinkScore && !isPointed(blocks[whole.first - 1]);
};

/** The recipe around a block; null where it stands in none. */
const recipeAround = ({ box }: Block): Box | null => {
  let around: Box | null = box;
  while (around !== null && !isRecipe(around)) around = around.parent;
  return around;
};

/** What a kept recipe is called: its first heading. */
const keepRecipeNames = ({ blocks }: Opinion, kept: boolean[]): void => {
  const named = new Set<Box>();
  blocks.forEach((block, at) => {
    const around = isHeading(block) ? recipeAround(block) : null;
    if (around === null || named.has(around)) return;
    named.add(around);
    if (kept.slice(around.first, around.last + 1).includes(true)) kept[at] = true;
  });
};

/**
 * Keeps tables, lists, quotes and code whole where what stands on both sides is kept, and tables where a part of them is: rows
 * without their header say nothing.
 */
export const keepConstructs = (opinion: Opinion): readonly boolean[] => {
  const kept = [...opinion.keep];
  for (const box of constructsOf(opinion)) {
    if (!isBounded(box)) continue;
    const whole = captioned.has(box.tag) ? withLines(opinion, withLabels(box)) : box;
    if (isPart(opinion, box)) kept.fill(true, box.first, box.last + 1);
    if (stands(opinion, box, whole)) kept.fill(true, whole.first, whole.last + 1);
  }
  keepRecipeNames(opinion, kept);
  return kept;
};
