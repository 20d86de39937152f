import { collapseSpace } from '../plain-text';
import { biography } from '../words/biography';
import { furnitureLine } from '../words/furniture-line';
import { asksMoney } from '../words/wall-words';

/** A longer block tells more. */
const longestBiography = 320;
const longestAsk = 200;

/** What stands in these is the text's, whatever it says. */
const keptBoxes = 'pre, table, figure, blockquote, ul, ol, dl, math, img';

/** The innermost box that ends a text, where it is a line of its own; null where the text ends in anything else. */
const lastLine = (root: Element): Element | null => {
  let last: Element = root;
  for (;;) {
    const children = [...last.childNodes].filter(
      (node) => node.nodeType === 1 || /\S/.test(node.textContent ?? ''),
    );
    const end = children.at(-1);
    if (end?.nodeType !== 1) return last === root ? null : last;
    const element = end as Element;
    if (element.matches(keptBoxes)) return null;
    if (!element.matches('p, div, section, aside, footer, h2, h3, h4, h5, h6')) {
      // A run within a line: the line is what ends here.
      return last === root ? null : last;
    }
    last = element;
  }
};

/** What is more of a text than this is the text: some feeds bring a single line. */
const largestShare = 0.5;

/** Takes the last lines of a text away, one after the other, for as long as they are such. */
const removeLast = (root: Element, isFurniture: (text: string) => boolean): void => {
  const most = collapseSpace(root.textContent).length * largestShare;
  for (let line = lastLine(root); line !== null; line = lastLine(root)) {
    const text = collapseSpace(line.textContent);
    if (text.length > most || !isFurniture(text)) return;
    let outer = line;
    while (outer.parentElement !== root && outer.parentElement?.childElementCount === 1)
      outer = outer.parentElement;
    outer.remove();
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
