import { collapseSpace } from '../../model/collapse-space';
import { hasMedia, linkedChars, textOf } from '../element-text';
import { advertLabel } from '../words/furniture-line';
import { isPublishedLine } from '../words/is-date-line';
import { isNoWider } from '../is-no-wider';
import { isFurnitureText } from './is-furniture-text';
import { ownReferences } from './own-references';
import { keptBoxes, removeWithShell } from './remove-with-shell';

const leafBlocks =
  'p, li, h1, h2, h3, h4, h5, h6, div, aside, section, span, em, strong, footer, center';

/** A line of the site's, and all blanks that may stand in it. */
const longestLine = 4000;

const longestLabel = 40;

/** The box in which an advert's label stands beside nothing but links; null where it says more. */
const advertAround = (label: Element, text: string, root: Element): Element | null => {
  const box = label.parentElement;
  if (box === null || box === root || text.length > longestLabel || !advertLabel.test(text))
    return null;
  const beside = textOf(box).length - text.length;
  return beside > 0 && beside - linkedChars(box) <= 1 ? box : null;
};

const tellsTime = (element: Element, text: string): boolean =>
  isPublishedLine(text) && !/^(?:li|h\d)$/.test(element.localName);

/** More than this between a line and both ends of the text is other people's posts. */
const farFromEnds = 300;

const standsAtEnd = (line: Element, root: Element): boolean => {
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  range.setEndBefore(line);
  const before = collapseSpace(range.toString()).length;
  return before < farFromEnds || textOf(root).length - before < farFromEnds;
};

/** Takes out when a text was published and changed; of a thread each post says when it was written. */
const removeTimes = (lines: readonly Element[], root: Element): void => {
  if (lines.every((line) => standsAtEnd(line, root)))
    for (const line of lines) removeWithShell(line, root);
};

/** CSS pixels; the face beside who wrote a text and when is no larger. */
const widestFace = 64;

/** Whether a line holds what is no text of it: more than a face beside its words. */
const holdsMore = (line: Element): boolean =>
  hasMedia(line) &&
  (line.querySelector('picture, table, pre, math, blockquote') !== null ||
    [...line.querySelectorAll('img')].some((img) => !isNoWider(img, widestFace)));

/** Takes out lines that are a site’s, whole. */
export const removeLines = (root: Element): void => {
  const own = ownReferences(root);
  const dates: Element[] = [];
  for (const element of [...root.querySelectorAll(leafBlocks)]) {
    if (!root.contains(element) || element.closest(keptBoxes) !== null) continue;
    const raw = element.textContent;
    if (raw.length > longestLine) continue;
    const text = collapseSpace(raw);
    if (text === '' || holdsMore(element)) continue;
    const advert = advertAround(element, text, root);
    if (advert !== null) {
      removeWithShell(advert, root);
      continue;
    }
    const inline = /^(?:span|em|strong)$/.test(element.localName);
    // An inline run counts only where it is all its parent says: "Read more" inside a sentence is the sentence's.
    if (inline && textOf(element.parentElement ?? element) !== text) continue;
    if (own.some((one) => element.contains(one))) continue;
    if (isFurnitureText(text, element)) removeWithShell(element, root);
    else if (tellsTime(element, text) && dates.at(-1)?.contains(element) !== true)
      dates.push(element);
  }
  removeTimes(dates, root);
};
