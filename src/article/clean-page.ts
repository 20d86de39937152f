import { Readability } from '@mozilla/readability';
import type { CleanArticle } from '../model/content';
import type { Result } from '../model/result';
import { err, ok } from '../model/result';
import { findOpening, holdsAnchor, holdsOpening } from './anchor';
import type { CleanHints } from '../model/clean-hints';
import type { DomTools } from './dom-tools';
import { dressArticle } from './dress/dress-article';
import { makeArticle } from './make-article';
import { collapseSpace } from './plain-text';
import { prepareDocument } from './prepare/prepare-document';
import { removeFurniture } from './remove-furniture';
import { removeTitle } from './remove-title';
import { unclobber } from './unclobber';
import { isConsentText, isWallPage } from './wrong-page';

export type { CleanHints } from '../model/clean-hints';
export type { DomTools } from './dom-tools';

/** What stands for every reason not to show the page. */
export interface NoArticle {
  readonly kind: 'noArticle';
}

/** A text shorter than this is a caption or a notice, unless the feed said so little itself. */
const shortestArticleChars = 140;

interface Extraction {
  readonly root: Element;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
}

const orNull = (text: string | null | undefined): string | null => {
  const trimmed = collapseSpace(text ?? '');
  return trimmed === '' ? null : trimmed;
};

/**
 * Readability puts the page back by `innerHTML` before each further try, which Trusted Types forbid. The parser handed in is
 * allowed to make markup, so the assignment goes through it.
 */
const parseOnAssignment = (body: HTMLElement, parse: DomTools['parse']): void => {
  Object.defineProperty(body, 'innerHTML', {
    get: () => Reflect.get(Object.getPrototypeOf(body) as object, 'innerHTML', body) as unknown,
    set: (html: string) => {
      body.replaceChildren(...parse(html).body.childNodes);
    },
  });
};

/**
 * Readability drops headings like the title, but takes only a to z for letters: of Vietnamese single consonants are left, and
 * any short heading is like any title. `removeTitle` knows better.
 */
const keepHeadings = (readability: object): void => {
  Object.assign(readability, { _headerDuplicatesTitle: () => false });
};

const extract = (document: Document, parse: DomTools['parse']): Extraction | null => {
  parseOnAssignment(document.body, parse);
  const declared = document.documentElement.getAttribute('lang');
  const readability = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    // Furniture is told by its class afterwards; the sanitiser then drops every class.
    keepClasses: true,
  });
  keepHeadings(readability);
  const opened = readability.parse();
  if (!opened?.content) return null;
  return {
    root: opened.content,
    title: orNull(opened.title),
    byline: orNull(opened.byline),
    siteName: orNull(opened.siteName),
    language: orNull(opened.lang) ?? declared,
  };
};

const restoreOpening = (root: Element, opening: Element | null): void => {
  if (opening === null || holdsOpening(root.textContent, opening)) return;
  const paragraph = root.ownerDocument.createElement('p');
  paragraph.append(...opening.childNodes);
  root.prepend(paragraph);
};

/**
 * Makes an article of its own page, or says that the page holds none (a wall, another story, less than the feed itself brought),
 * so that the caller shows the feed's content instead. Starts from Mozilla's Readability; what it keeps of the site's furniture
 * is removed after it.
 */
export const cleanPage = (
  html: string,
  hints: CleanHints,
  dom: DomTools,
): Result<CleanArticle, NoArticle> => {
  const document = dom.parse(html.normalize('NFC'));
  unclobber(document);
  if (isWallPage(document)) return err({ kind: 'noArticle' });
  const prepared = prepareDocument(document, hints.url, dom.parse);
  // Cloned, as extraction takes the document apart.
  const opening = findOpening(document, hints.summary)?.cloneNode(true) as Element | undefined;
  const found = extract(document, dom.parse);
  if (found === null) return err({ kind: 'noArticle' });
  removeTitle(found.root, [hints.title, found.title]);
  removeFurniture(found.root);
  restoreOpening(found.root, opening ?? null);
  dressArticle(found.root, prepared);
  const text = collapseSpace(found.root.textContent);
  if (text.length < shortestArticleChars || isConsentText(text) || !holdsAnchor(text, hints)) {
    return err({ kind: 'noArticle' });
  }
  return ok(makeArticle(found.root, found, hints, dom));
};
