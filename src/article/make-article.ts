import type { CleanArticle } from '../model/content';
import type { CleanHints } from '../model/clean-hints';
import { detectLanguage, directionOf } from './detect-language';
import type { DomTools } from './dom-tools';
import { imageUrls } from './image-urls';
import { plainText } from './plain-text';
import { sanitiseToBody, serialise } from './sanitise';
import { excerptOf, readingMinutes } from './text-measures';
import type { SafeHtml, UntrustedHtml } from '../model/html';

export interface ArticleFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** Declared by the page; the item's own declaration goes before it. */
  readonly language: string | null;
}

const asUntrusted = (html: SafeHtml): UntrustedHtml => html as string as UntrustedHtml;

/** Boxes around everything carry no meaning once their names are gone. */
const unwrapShells = (body: Element): void => {
  for (;;) {
    const only = body.children.length === 1 ? body.firstElementChild : null;
    if (only === null || !/^(?:div|article|section|main)$/.test(only.localName)) return;
    const isAlone = [...body.childNodes].every(
      (node) => node === only || node.textContent?.trim() === '',
    );
    if (!isAlone) return;
    body.replaceChildren(...only.childNodes);
  }
};

/** The last step both ways share: sanitise what is left of the text, and measure it. */
export const makeArticle = (
  root: Element,
  facts: ArticleFacts,
  hints: CleanHints,
  dom: DomTools,
): CleanArticle => {
  const body = sanitiseToBody(root, hints.url, dom.window);
  unwrapShells(body);
  const html = serialise(body);
  const text = plainText(asUntrusted(html));
  const language = detectLanguage(text, hints.language ?? facts.language);
  return {
    title: facts.title,
    byline: facts.byline,
    siteName: facts.siteName,
    html,
    language,
    direction: directionOf(language, text),
    readingMinutes: readingMinutes(text, language),
    excerpt: excerptOf(text),
    imageUrls: imageUrls(body),
    removed: [],
  };
};
