import type { FeedAnswer } from '../model/dom-host';
import type { UntrustedHtml } from '../model/html';
import type { CleanHints } from '../model/clean-hints';
import type { DomTools } from './dom-tools';
import { dressArticle } from './dress/dress-article';
import { isEndless } from './is-endless';
import { makeArticle } from './make-article';
import { plainText } from './plain-text';
import { prepareDocument } from './prepare/prepare-document';
import { removeFurniture } from './furniture/remove-furniture';
import { removeTitle } from './remove-title';
import { takeOut } from './site/take-out';
import { unclobber } from './unclobber';

/** Makes an article of what the feed itself brought, its furniture removed too. Plain text keeps its paragraphs. */
export const cleanFeedHtml = (
  html: UntrustedHtml,
  hints: CleanHints,
  dom: DomTools,
): FeedAnswer => {
  // Of an endless one the words alone are read.
  const text = (isEndless(html) ? escapeText(plainText(html)) : html).normalize('NFC');
  const document = dom.parse(text);
  unclobber(document);
  const prepared = prepareDocument(document, hints.url, dom.parse);
  if (document.body.firstElementChild === null) splitParagraphs(document.body);
  // Apart from the body, which the sanitiser's own list does not allow.
  const root = document.createElement('div');
  root.append(...document.body.childNodes);
  removeTitle(root, [hints.title]);
  const { removed, trace } = takeOut(root, removeFurniture, hints, dom);
  dressArticle(root, prepared);
  const facts = { title: hints.title, byline: null, siteName: null, language: null };
  return { article: { ...makeArticle(root, facts, hints, dom), removed }, trace };
};

const splitParagraphs = (body: HTMLElement): void => {
  const paragraphs = body.textContent.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  body.replaceChildren(
    ...paragraphs.map((part) => {
      const paragraph = body.ownerDocument.createElement('p');
      paragraph.textContent = part.trim();
      return paragraph;
    }),
  );
};

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
