import {
  advertAsk,
  appeal,
  arrowLead,
  boxHeading,
  consentOpening,
  copyrightLine,
  followAsk,
  followTarget,
  furnitureName,
  shareTarget,
  signatureLine,
} from './words/furniture-words';
import { disclosure } from './words/disclosure';
import { furnitureLine } from './words/furniture-line';
import { newsletterAsk } from './words/newsletter-ask';
import { pointerLead } from './words/pointer-lead';
import { isTallyLine } from './words/is-tally-line';
import { collapseSpace } from './plain-text';
import { removeAppeals } from './remove-appeals';
import { removeBiography } from './remove-endings';
import { askingBoxes } from './asking-boxes';

const textOf = (node: Node): string => collapseSpace(node.textContent ?? '');

/** The share of an element's text that stands in links, 0 to 1; 1 where it has none but a picture that is one. */
const linkDensity = (element: Element): number => {
  const whole = textOf(element).length;
  if (whole === 0) return element.querySelector('a') === null ? 0 : 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textOf(link).length;
  return linked / whole;
};

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const hasMedia = (element: Element): boolean =>
  element.querySelector('img, picture, table, pre, math, blockquote') !== null;

const blocks =
  'p, div, li, h1, h2, h3, h4, h5, h6, aside, section, footer, header, ul, ol, span, em, strong, dl, center, figure';
const leafBlocks =
  'p, li, h1, h2, h3, h4, h5, h6, div, aside, section, span, em, strong, footer, center';

/** A named box this large a part of the text is no furniture but the article in a badly named wrapper. */
const largestShare = 0.35;

/** Code and formulas are never furniture, however their spans are named: highlighters mark comments and blanks. */
const untouched = 'pre, code, math, table.highlighttable';

/** Boxes that hold prose of their own; any other named box that reads like prose is a paragraph under an odd name. */
const proseBox =
  /comment|newsletter|author|tac-?gia|binh-?luan|cookie|consent|gdpr|onetrust|disqus|paywall|mc4wp|mailchimp|sign-?up|subscri|opt-?in|promo|sponsor|advert|\bads?\b/i;

const readsLikeProse = (element: Element): boolean =>
  textOf(element).length > 200 && linkDensity(element) < 0.25;

const removeNamed = (root: Element): void => {
  const limit = textOf(root).length * largestShare;
  for (const element of root.querySelectorAll('[class], [id]')) {
    if (
      /^(?:body|html|main|article|figure|figcaption|pre|code|img|table|blockquote|math|a|p)$/.test(
        element.localName,
      )
    )
      continue;
    if (element.closest(untouched) !== null) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!furnitureName.test(names) || textOf(element).length > limit) continue;
    if (proseBox.test(names) || !readsLikeProse(element)) element.remove();
  }
};

/** What stands in these is theirs, whatever it says. */
const keptBoxes = 'pre, table, figure, blockquote';

/** Climbs to the outermost element that holds nothing else, so that no empty box or list mark is left. */
const removeWithShell = (element: Element, root: Element): void => {
  let outer = element;
  for (;;) {
    const parent = outer.parentElement;
    if (parent === null || parent === root || textOf(parent) !== textOf(outer) || hasMedia(parent))
      break;
    outer = parent;
  }
  outer.remove();
};

const removeShareLinks = (root: Element): void => {
  for (const link of [...root.querySelectorAll('a[href]')]) {
    if (!shareTarget.test(link.getAttribute('href') ?? '')) continue;
    const parent = link.parentElement;
    link.remove();
    if (parent !== null && parent !== root && parent.isConnected && textOf(parent) === '') {
      if (!hasMedia(parent)) parent.remove();
    }
  }
};

/** "See also the second chapter." is a sentence of the author's; "See also: …" and "See also …" without a stop are the site's. */
const leadElsewhere = (text: string): string | null => {
  const lead = pointerLead.exec(text)?.[0];
  if (lead === undefined) return null;
  return !/[.!?]$/.test(text) || /^\s*:/.test(text.slice(lead.length)) ? lead : null;
};

/** A link behind an arrow, and nothing else. */
const isArrowed = (text: string, element: Element): boolean =>
  arrowLead.test(text) && text.length * (1 - linkDensity(element)) < 5;

const longestToolbar = 120;

/** "Jump to recipe · Print recipe": links that are furniture each, and nothing between them. */
const isToolbar = (text: string, element: Element): boolean => {
  if (text.length > longestToolbar) return false;
  const links = [...element.querySelectorAll('a')].map(textOf);
  if (links.length < 2 || !links.every((link) => furnitureLine.test(link))) return false;
  return !/[\p{L}\p{N}]/u.test(links.reduce((rest, link) => rest.replace(link, ''), text));
};

const isFurnitureText = (text: string, element: Element): boolean => {
  if (consentOpening.test(text) && element.querySelector('p, div') === null) return true;
  if (text.length > 420) return false;
  if (furnitureLine.test(text) || signatureLine.test(text) || disclosure.test(text)) return true;
  if (isToolbar(text, element)) return true;
  if (element.localName !== 'li' && isTallyLine(text)) return true;
  if (text.length < 260 && [newsletterAsk, appeal, advertAsk].some((ask) => ask.test(text)))
    return true;
  if (copyrightLine.test(text)) return true;
  if (isArrowed(text, element)) return true;
  const lead = leadElsewhere(text);
  if (lead === null) return false;
  if (linkDensity(element) > 0.45) return true;
  // All but the lead is links, however short they are.
  const linked = [...element.querySelectorAll('a')].map(textOf).join('');
  return lettersIn(text) - lettersIn(linked) - lettersIn(lead) < 3;
};

/** Longer ones say more than that. */
const longestAsk = 220;

/** The outermost small box around a link to a channel or an app that says "join us"; without such a link the words may be the author's. */
const askAround = (link: Element, root: Element): Element | null => {
  const limit = textOf(root).length * largestShare;
  let found: Element | null = null;
  for (let box: Element | null = link; box !== null && box !== root; box = box.parentElement) {
    const text = textOf(box);
    if (text.length > longestAsk || box.matches(keptBoxes)) break;
    const isLine = box.matches('p, li') || text.length < limit;
    if (isLine && box.matches(lineBoxes) && followAsk.test(text)) found = box;
  }
  return found;
};

const lineBoxes = 'p, li, div, aside, section, footer, center, h2, h3, h4, h5, h6';

const removeFollowAsks = (root: Element): void => {
  for (const link of root.querySelectorAll('a[href]')) {
    if (!followTarget.test(link.getAttribute('href') ?? '') || !root.contains(link)) continue;
    const ask = link.closest(keptBoxes) === null ? askAround(link, root) : null;
    if (ask !== null) removeWithShell(ask, root);
  }
};

/** A line of the site's, and all blanks that may stand in it. */
const longestLine = 4000;

const removeLines = (root: Element): void => {
  for (const element of [...root.querySelectorAll(leafBlocks)]) {
    if (!root.contains(element) || element.closest(keptBoxes) !== null) continue;
    if (element.textContent.length > longestLine) continue;
    const text = textOf(element);
    if (text === '' || hasMedia(element)) continue;
    const inline = /^(?:span|em|strong)$/.test(element.localName);
    // An inline run counts only where it is all its parent says: "Read more" inside a sentence is the sentence's.
    if (inline && textOf(element.parentElement ?? element) !== text) continue;
    if (isFurnitureText(text, element)) removeWithShell(element, root);
  }
};

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

/** A heading "Related", "Tin liên quan", and the lists of links under it. */
const removePointerLists = (root: Element): void => {
  for (const heading of [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, div, strong')]) {
    const text = textOf(heading);
    if (text.length > 60 || leadElsewhere(text) === null || !root.contains(heading)) continue;
    const start = heading.localName === 'strong' ? (heading.parentElement ?? heading) : heading;
    if (start === root || textOf(start) !== text) continue;
    const next = start.nextElementSibling;
    const opensList = next?.matches('ul, ol') === true && linkDensity(next) > 0.9;
    if (!isHeading(start) && !text.endsWith(':') && linkDensity(start) < 0.5 && !opensList)
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

/** A heading "About the author", "Comments", "Bình luận" near the end, and all after it. */
const removeTail = (root: Element): void => {
  const whole = textOf(root).length;
  for (const heading of [...root.querySelectorAll('h2, h3, h4, h5, h6')]) {
    if (!boxHeading.test(textOf(heading))) continue;
    const after: Element[] = [heading];
    for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
      after.push(next);
    }
    const length = after.reduce((sum, element) => sum + textOf(element).length, 0);
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
  const limit = textOf(root).length * largestShare;
  for (const box of askingBoxes(root)) if (textOf(box).length < limit) box.remove();
};

const removeControls = (root: Element): void => {
  for (const element of root.querySelectorAll(
    'form, button, input, select, textarea, dialog, nav, style, script, template, .feedflare',
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

/** "… the tea stayed warm. […] Read more": a link that says only that, at the end of its paragraph, is the site's. */
const removeTrailingLinks = (root: Element): void => {
  for (const link of [...root.querySelectorAll('a')]) {
    if (!furnitureLine.test(textOf(link)) || link.closest('pre, table') !== null) continue;
    const line = link.parentElement;
    // All of it goes with its other lines.
    if (line !== null && isToolbar(textOf(line), line)) continue;
    let after: Node | null = link.nextSibling;
    while (after !== null && textOf(after) === '' && after.nodeName !== 'IMG') {
      after = after.nextSibling;
    }
    if (after === null) link.remove();
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
  removePointerLists(root);
  removeLines(root);
  removeTail(root);
  // Furniture that is most of the text is the article, on a site that names its parts oddly: only whole lines go then.
  if (before > 500 && textOf(root).length < before * 0.45) {
    root.replaceChildren(...untouchedCopy.childNodes);
    removeLines(root);
  }
  removeBiography(root);
  removeEmpty(root);
};
