import { furnitureName } from '../words/furniture-words';
import { linkDensity, textOf } from '../element-text';
import { isThread } from '../thread-mark';
import { largestShare } from './box-limits';

/** Code and formulas are never furniture, however their spans are named: highlighters mark comments and blanks. */
export const untouched = 'pre, code, math, table.highlighttable';

/** Boxes that hold prose of their own; any other named box that reads like prose is a paragraph under an odd name. */
const proseBox =
  /comment|newsletter|author|tac-?gia|binh-?luan|cookie|consent|gdpr|onetrust|disqus|paywall|mc4wp|mailchimp|sign-?up|subscri|opt-?in|promo|sponsor|advert|\bads?\b/i;

const readsLikeProse = (element: Element): boolean =>
  textOf(element).length > 200 && linkDensity(element) < 0.25;

/** An id of more words is made of what a heading says: "what-share-of-adolescents" is no bar for sharing. */
const mostIdWords = 3;

/** "has-sharing" and "is-subscribed" say what is with a box, not what it is. */
const state = /(?:^|\s)(?:has|is|with|no)-\S+/g;

/** Condé Nast marks what stands behind its wall so, piece by piece. */
const behindWall = /(?:^|\s)paywall(?=\s|$)/;

/** In a thread what is named for comments is its posts. */
const withoutComments = (names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => !/comment/i.test(name))
    .join(' ');

const namesOf = (element: Element, ofThread: boolean): string => {
  const { id, localName } = element;
  const isMade = /^h[1-6]$/.test(localName) || id.split(/[-_]/).length > mostIdWords;
  const classes = (element.getAttribute('class') ?? '').replace(state, '');
  const names = `${classes} ${isMade ? '' : id}`;
  const ofKind = ofThread ? withoutComments(names) : names;
  return /^(?:ul|ol|dl|li|h[1-6])$/.test(localName) ? ofKind.replace(behindWall, '') : ofKind;
};

/** Takes out boxes whose names say that they are furniture. */
export const removeNamed = (root: Element): void => {
  const limit = textOf(root).length * largestShare;
  const ofThread = isThread(root);
  for (const element of root.querySelectorAll('[class], [id]')) {
    if (
      /^(?:body|html|main|article|figure|figcaption|pre|code|img|table|blockquote|math|a|p)$/.test(
        element.localName,
      )
    )
      continue;
    if (element.closest(untouched) !== null) continue;
    const names = namesOf(element, ofThread);
    if (!furnitureName.test(names) || textOf(element).length > limit) continue;
    if (proseBox.test(names) || !readsLikeProse(element)) element.remove();
  }
};
