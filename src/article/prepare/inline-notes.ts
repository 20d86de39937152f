import { findAny } from '../find-any';
import { collapseSpace } from '../../model/collapse-space';

/** Notes that stand in the text itself, beside it or behind a button. */
const inline =
  'span.sidenote, span.marginnote, small.sidenote, aside.sidenote, span.footnote-content, span.footnotetext, .footnote-text, [data-footnote-content], [data-bigfoot-footnote], inline-footnote, foot-note, ft-note, mu-footnote';

/** Numbers and switches that themes set before such a note (Tufte CSS). */
const switches =
  /(?:^|\s)(?:margin-toggle|sidenote-number|sidenote-toggle|footnote-number)(?:\s|$)/;

const contentOf = (element: Element): Node[] => {
  const written =
    element.getAttribute('data-footnote-content') ?? element.getAttribute('data-bigfoot-footnote');
  if (written === null || written === '') return [...element.childNodes];
  // As text: it is markup in an attribute, and its words are what counts.
  return [element.ownerDocument.createTextNode(collapseSpace(written.replace(/<[^>]*>/g, ' ')))];
};

const dropSwitches = (element: Element): void => {
  for (let before = element.previousElementSibling; before !== null;) {
    const earlier = before.previousElementSibling;
    if (!switches.test(before.getAttribute('class') ?? '')) return;
    before.remove();
    before = earlier;
  }
};

/**
 * Takes notes that interrupt their sentence out of it, into a list at the end of the block they stand in, with a reference in
 * their place, as all other notes are.
 */
export const settleInlineNotes = (document: Document): void => {
  let count = 0;
  for (const element of findAny(document, inline)) {
    const block = element.closest('p, li, blockquote');
    if (block === null || element.parentElement?.closest(inline) !== null) continue;
    const content = contentOf(element);
    if (collapseSpace(content.map((node) => node.textContent ?? '').join('')) === '') continue;
    dropSwitches(element);
    count += 1;
    const note = document.createElement('aside');
    note.id = `inline-note-${String(count)}`;
    note.className = 'footnote';
    note.append(...content);
    const link = document.createElement('a');
    link.setAttribute('href', `#${note.id}`);
    link.className = 'footnote-ref';
    link.textContent = String(count);
    const raised = document.createElement('sup');
    raised.append(link);
    element.replaceWith(raised);
    block.after(note);
  }
};
