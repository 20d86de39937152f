import { boxHeading } from '../words/furniture-words';
import { pointerLead } from '../words/pointer-lead';
import { askingBoxes } from './asking-boxes';
import { textOf } from '../element-text';
import { largestShare } from './box-limits';
import { removeAppeals } from './remove-appeals';
import { removeBiography } from './remove-endings';
import { removeContentsLists } from './remove-contents-lists';
import { removeFollowAsks } from './remove-follow-asks';
import { removeLines } from './remove-lines';
import { removeBreadcrumbs, removeShareLinks, removeTrailingLinks } from './remove-links';
import { removeNamed, untouched } from './remove-named';
import { removePointerLists } from './remove-pointer-lists';
import { removeTopicLinks } from './remove-topic-links';

const blocks =
  'p, div, li, h1, h2, h3, h4, h5, h6, aside, section, footer, header, ul, ol, span, em, strong, dl, center, figure';

/** A heading of the same rank or a higher one that names nothing of a site's. */
const isNextChapter = (element: Element, heading: Element): boolean =>
  /^h[1-6]$/.test(element.localName) &&
  element.localName <= heading.localName &&
  !boxHeading.test(textOf(element)) &&
  !pointerLead.test(textOf(element));

/** A heading "About the author", "Comments", "Bình luận" near the end, and all after it. */
const removeTail = (root: Element): void => {
  for (const heading of [...root.querySelectorAll('h2, h3, h4, h5, h6')]) {
    if (!boxHeading.test(textOf(heading))) continue;
    const whole = textOf(root).length;
    const after: Element[] = [heading];
    for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
      after.push(next);
    }
    const length = after.reduce((sum, element) => sum + textOf(element).length, 0);
    // A chapter on comments has others behind it.
    if (after.some((one, at) => at > 0 && isNextChapter(one, heading))) continue;
    if (length < whole * largestShare) for (const element of after) element.remove();
  }
};

const removeEmpty = (root: Element): void => {
  for (const element of [...root.querySelectorAll(blocks)].reverse()) {
    if (/\S/.test(element.textContent)) continue;
    const holds =
      element.querySelector('img, a[href], br, hr, math, td, video, iframe, audio') !== null;
    if (holds || element.closest(untouched) !== null) continue;
    // A blank between two inline elements is text.
    const inline = /^(?:span|em|strong)$/.test(element.localName);
    if (inline && element.textContent !== '') element.replaceWith(' ');
    else element.remove();
  }
};

const removeAskingBoxes = (root: Element): void => {
  const boxes = askingBoxes(root);
  const limit = boxes.size === 0 ? 0 : textOf(root).length * largestShare;
  for (const box of boxes) if (textOf(box).length < limit) box.remove();
};

const removeControls = (root: Element): void => {
  for (const element of root.querySelectorAll(
    'form, button, input, select, textarea, dialog, nav, style, script, template, .feedflare, [role="progressbar"]',
  )) {
    // Some systems wrap the whole page in one form; the form then goes, its text stays.
    if (
      element.localName === 'form' &&
      textOf(element).length > textOf(root).length * largestShare
    ) {
      element.replaceWith(...element.childNodes);
    } else element.remove();
  }
};

/** Takes out of an article's root what the site put around the text, by name, by words and by where links lead. */
export const removeFurniture = (root: Element): void => {
  removeAskingBoxes(root);
  removeControls(root);
  removeAppeals(root);
  const before = textOf(root).length;
  const untouchedCopy = root.cloneNode(true);
  removeNamed(root);
  removeFollowAsks(root);
  removeShareLinks(root);
  removeTrailingLinks(root);
  removeBreadcrumbs(root);
  removeTopicLinks(root);
  removePointerLists(root);
  removeContentsLists(root);
  removeTail(root);
  removeLines(root);
  // Furniture that is most of the text is the article, on a site that names its parts oddly: only whole lines go then.
  if (before > 500 && textOf(root).length < before * 0.45) {
    root.replaceChildren(...untouchedCopy.childNodes);
    removeLines(root);
  }
  removeBiography(root);
  removeEmpty(root);
};
