import { biography } from '../words/biography';
import { furnitureLine } from '../words/furniture-line';
import { asksMoney } from '../words/wall-words';
import { textOf } from '../element-text';
import { isNoWider } from '../is-no-wider';

/** A longer block tells more. */
const longestBiography = 320;
const longestAsk = 200;

/** What stands in these is the text's, whatever it says. */
const keptBoxes = 'pre, table, figure, blockquote, ul, ol, dl, math, img';

const lines = 'p, div, section, aside, footer, h2, h3, h4, h5, h6';

/** The innermost box that ends a text, where it is a line of its own; null where the text ends in anything else. */
const lastLine = (root: Element): Element | null => {
  let last: Element = root;
  for (;;) {
    const end = [...last.childNodes].findLast(
      (node) => node.nodeType === 1 || /\S/.test(node.textContent ?? ''),
    );
    const box = end?.nodeType === 1 ? (end as Element) : null;
    if (box?.matches(keptBoxes) === true) return null;
    // Words, or a run of them: the line they stand in is what ends here.
    if (box?.matches(lines) !== true) return last === root ? null : last;
    last = box;
  }
};

/** CSS pixels; the face of who wrote a text is no larger. */
const widestPortrait = 320;

/** A box of which only a small picture is left. */
const isPortrait = (box: Element): boolean => {
  const [picture, ...more] = box.querySelectorAll('img');
  if (picture === undefined || more.length > 0 || textOf(box) !== '') return false;
  return isNoWider(picture, widestPortrait);
};

/** What is more of a text than this is the text: some feeds bring a single line. */
const largestShare = 0.5;

/** Takes the last lines of a text away, one after the other, for as long as they are such. */
const removeLast = (root: Element, isFurniture: (text: string) => boolean): void => {
  const next = (): Element | null => {
    const line = lastLine(root);
    return line !== null && isFurniture(textOf(line)) ? line : null;
  };
  let line = next();
  // Few texts end so: only of these is the length asked.
  if (line === null) return;
  const most = textOf(root).length * largestShare;
  for (; line !== null && textOf(line).length <= most; line = next()) {
    let outer = line;
    while (outer.parentElement !== root && outer.parentElement?.childElementCount === 1)
      outer = outer.parentElement;
    const box = outer.parentElement;
    outer.remove();
    if (box !== null && box !== root && isPortrait(box)) box.remove();
  }
};

/** Takes away who wrote a text, where that is its end. */
export const removeBiography = (root: Element): void => {
  removeLast(root, (text) => text.length <= longestBiography && biography.test(text));
};

/** Takes away that going on costs money: the view says so itself. */
export const removeMoneyAsks = (root: Element): void => {
  removeLast(
    root,
    (text) => text.length <= longestAsk && (asksMoney(text) || furnitureLine.test(text)),
  );
};
