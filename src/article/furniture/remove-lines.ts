import { collapseSpace } from '../../model/collapse-space';
import { hasMedia, textOf } from '../element-text';
import { isFurnitureText } from './is-furniture-text';
import { keptBoxes, removeWithShell } from './remove-with-shell';

const leafBlocks =
  'p, li, h1, h2, h3, h4, h5, h6, div, aside, section, span, em, strong, footer, center';

/** A line of the site's, and all blanks that may stand in it. */
const longestLine = 4000;

/** Takes out lines that are a site’s, whole. */
export const removeLines = (root: Element): void => {
  for (const element of [...root.querySelectorAll(leafBlocks)]) {
    if (!root.contains(element) || element.closest(keptBoxes) !== null) continue;
    const raw = element.textContent;
    if (raw.length > longestLine) continue;
    const text = collapseSpace(raw);
    if (text === '' || hasMedia(element)) continue;
    const inline = /^(?:span|em|strong)$/.test(element.localName);
    // An inline run counts only where it is all its parent says: "Read more" inside a sentence is the sentence's.
    if (inline && textOf(element.parentElement ?? element) !== text) continue;
    if (isFurnitureText(text, element)) removeWithShell(element, root);
  }
};
