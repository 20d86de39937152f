import { textOf } from '../element-text';
import { anyOf } from '../words/any-of';
import { keptBoxes, removeWithShell } from './remove-with-shell';

/** Where sites list what they filed under a word. */
const filedUnder =
  /\/(?:tags?|hashtags?|topics?|labels?|categor(?:y|ies|ias?|ie)|chu-de|chuyen-muc|tu-khoa|themen|thema|sujets?|temas?|etiquetas?)\//i;

/** What stands before them. */
const lead = anyOf(
  [
    /(?:post )?tags?|tagged(?: (?:with|as|under|in))?|topics?|categor(?:y|ies)|(?:filed|posted) (?:under|in)|labels?|keywords?/u,
    /từ kh[óo][áa]|chủ đề|thẻ|chuyên mục|schlag(?:wörter|worte)|themen|kategorien?|étiquettes?|mots[- ]clés|catégories?/u,
    /etiquetas|temas|categor[íi]as?|parole chiave|теги|метки|タグ|标签|標籤|태그/u,
  ],
  { before: /^[\s\p{P}]*/u, after: /\s*:?\s*$/u },
);

/** Longer words are a story's title. */
const longestTopic = 50;

const isRelated = (link: Element): boolean =>
  /(?:^|\s)tag(?:\s|$)/.test(link.getAttribute('rel') ?? '');

/** Not those of a network's post, which are its words. */
const isTopic = (link: Element): boolean =>
  (isRelated(link) || filedUnder.test(link.getAttribute('href') ?? '')) &&
  textOf(link).length <= longestTopic &&
  !/mention|hashtag/.test(link.className);

/** Stands for an object in a text, by its name in Unicode. */
const objectSign = '\uFFFC';

/** What a box says between its links, each piece by itself. */
const between = (box: Element): readonly string[] => {
  const copy = box.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) link.replaceWith(objectSign);
  return textOf(copy)
    .split(objectSign)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
};

/** Ways to what is filed under some words, said to be that by a word, by the site or by their signs, or at the text's very end. */
const isTopicLine = (box: Element, root: Element): boolean => {
  const links = [...box.querySelectorAll('a')];
  if (box.querySelector('img, p, table') !== null || !links.every(isTopic)) return false;
  const pieces = between(box);
  if (!pieces.every((piece) => lead.test(piece))) return false;
  if (pieces.length > 0 || links.every(isRelated)) return true;
  if (links.length < 2) return false;
  // A hash stands in each link, or before it.
  const hashes = textOf(box).match(/[#＃]/g)?.length ?? 0;
  return hashes >= links.length || textOf(root).endsWith(textOf(box));
};

/** Takes out what a site filed a text under. */
export const removeTopicLinks = (root: Element): void => {
  const boxes = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    const box = isTopic(link) ? link.closest('ul, ol, p, div') : null;
    if (box !== null && box !== root && root.contains(box)) boxes.add(box);
  }
  for (const box of boxes) {
    if (box.closest(keptBoxes) === null && isTopicLine(box, root)) removeWithShell(box, root);
  }
};
