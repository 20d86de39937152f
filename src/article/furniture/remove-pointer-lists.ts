import { hasMedia, linkDensity, textOf } from '../element-text';
import { leadElsewhere } from './is-furniture-text';
import { ownReferences } from './own-references';

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(element.localName) ||
  (textOf(element).length < 80 &&
    element.querySelector('strong, b') !== null &&
    textOf(element.querySelector('strong, b') ?? element) === textOf(element));

/** Links and hardly anything else; a bare picture is the article's, a picture that is a link is a teaser's. */
const isLinkList = (element: Element): boolean => {
  const { length } = textOf(element);
  if (length === 0) return !hasMedia(element) || element.querySelector('a img') !== null;
  if (length < 300 && element.querySelector('a h2, a h3, a h4, a img') !== null) return true;
  return length < 2500 && linkDensity(element) > 0.6;
};

const longestName = 60;

/** A name, and all blanks that may stand in it. */
const longestRaw = 1000;

/** Takes out a heading "Related", "Tin liên quan", and the lists of links under it. */
export const removePointerLists = (root: Element): void => {
  const own = ownReferences(root);
  for (const heading of [
    ...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, div, strong, span'),
  ]) {
    if (heading.localName === 'span' && heading.nextElementSibling?.matches('ul, ol') !== true)
      continue;
    if (heading.textContent.length > longestRaw) continue;
    const text = textOf(heading);
    if (text.length > longestName || leadElsewhere(text) === null || !root.contains(heading))
      continue;
    if (own.some((one) => heading.contains(one))) continue;
    const start = heading.localName === 'strong' ? (heading.parentElement ?? heading) : heading;
    if (start === root || textOf(start) !== text) continue;
    const list = start.nextElementSibling;
    const opensList = list?.matches('ul, ol') === true && linkDensity(list) > 0.9;
    if (!isHeading(start) && !/[:：]$/.test(text) && linkDensity(start) < 0.5 && !opensList)
      continue;
    const following: Element[] = [];
    for (let next = start.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (!isLinkList(next)) break;
      following.push(next);
    }
    if (following.length === 0 && linkDensity(start) < 0.5) continue;
    for (const element of [start, ...following]) element.remove();
  }
};
