import { Readability } from '@mozilla/readability';
import type { DomTools } from './dom-tools';
import { collapseSpace } from './plain-text';

/** The article as it stands in the page, and what the page says of it. */
export interface Extraction {
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

/** Finds the article in a prepared page, which it takes apart; null where there is none. Starts from Mozilla's Readability. */
export const extractArticle = (document: Document, parse: DomTools['parse']): Extraction | null => {
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
