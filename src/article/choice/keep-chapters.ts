import type { Block, Box } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading } from '../words/furniture-words';
import { isDateLine } from '../words/is-date-line';
import { pointerLead } from '../words/pointer-lead';
import type { Opinion } from './opinion';

/** Fewer ways below a page are no list of its chapters. */
const leastChapters = 3;

/** Blocks from one way to the next. */
const mostBetween = 6;

/** A language stands above a whole site. */
const language = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/** What stands below an address but is the page itself again: further sheets, its comments and posts, its other forms. */
const ownForm =
  /^(?:page|p|feed|amp|print|embed|(?:comment|post|reply|review|message)s?(?:[-_]?\d+)?|latest|unread)(?:\/|$)|^\W*\d+$/i;

/** What the addresses of a page's chapters begin with; null for a site's first page, which stands above everything. */
const addressAbove = ({ origin, pathname }: URL): string | null => {
  const path = pathname.replace(/(?:\/index)?\.\w{2,5}$|\/+$/, '').replace(/\/+$/, '');
  return path === '' || language.test(path) ? null : `${origin}${path}/`;
};

/** The address of the chapter that a block leads to, from the page's on; null where it leads elsewhere, or is more than its link. */
const chapterOf = (
  { links: [link], linkChars, chars, text }: Block,
  above: string,
): string | null => {
  const href = link?.getAttribute('href') ?? '';
  if (linkChars < chars / 2 || !href.startsWith(above)) return null;
  const [rest = ''] = href.slice(above.length).split(/\/?(?:[?#]|$)/, 1);
  const isNamed = /\p{L}{2}/u.test(text) && !isDateLine(text);
  return isNamed && rest !== '' && !ownForm.test(rest) ? rest : null;
};

const isAside = ({ isMenu, isHidden, element }: Box): boolean =>
  isMenu || isHidden || element.closest('aside') !== null;

/** The box around the title that holds enough of the chapters. */
const boxOf = (title: Block, chapters: readonly (string | null)[]): Box | null => {
  let box: Box | null = title.box;
  for (; box !== null; box = box.parent) {
    const held = new Set(chapters.slice(box.first, box.last + 1));
    held.delete(null);
    if (held.size >= leastChapters) return box;
  }
  return null;
};

/** What stands between two ways, which is of one or the other: a title's description, the heading of the next few. */
const isOfEntries = (between: readonly Block[]): boolean =>
  between.length <= mostBetween &&
  between.every(
    ({ box, linkChars, text }) => linkChars === 0 && !isAside(box) && !pointerLead.test(text),
  );

/**
 * Keeps what a page says of the pages below its own address, and the ways there: the contents of a handbook. To the model such
 * cards are teasers of other stories.
 */
export const keepChapters = ({ blocks, keep }: Opinion, url: string): readonly boolean[] => {
  const page = URL.parse(url);
  const above = page === null ? null : addressAbove(page);
  const at = blocks.findIndex(({ box }) => box.tag === 'H1');
  const title = blocks[at];
  if (above === null || title === undefined) return keep;
  let isPointed = false;
  const chapters = blocks.map((block, index) => {
    if (isHeading(block)) isPointed = pointerLead.test(block.text) || boxHeading.test(block.text);
    const chapter = index > at && !isPointed ? chapterOf(block, above) : null;
    return chapter !== null && isAside(block.box) ? null : chapter;
  });
  const box = boxOf(title, chapters);
  if (box === null) return keep;
  const kept = [...keep];
  // What it says of itself stands between its title and the first of them.
  let before = at;
  for (let index = at + 1; index <= box.last; index += 1) {
    if (chapters[index] === null) continue;
    kept[index] = true;
    if (isOfEntries(blocks.slice(before + 1, index))) kept.fill(true, before + 1, index);
    before = index;
  }
  return kept;
};
