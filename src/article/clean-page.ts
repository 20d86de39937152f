import type { CleanArticle } from '../model/content';
import type { Result } from '../model/result';
import { err, ok } from '../model/result';
import { findOpening, holdsAnchor, holdsOpening } from './anchor';
import { readPageFacts } from './blocks/page-facts';
import { chooseArticle } from './choice/choose-article';
import type { ScoreBlocks } from './choice/score-blocks';
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

const orNull = (text: string): string | null => (text === '' ? null : text);

const restoreOpening = (root: Element, opening: Element | null): void => {
  if (opening === null || holdsOpening(root.textContent, opening)) return;
  const paragraph = root.ownerDocument.createElement('p');
  paragraph.append(...opening.childNodes);
  root.prepend(paragraph);
};

/**
 * Makes an article of its own page, or says that the page holds none (a wall, another story, less than the feed itself brought),
 * so that the caller shows the feed's content instead. A learned model chooses the blocks; what it keeps of the site's furniture
 * is removed after it. `score` is another model than the shipped one, for measuring.
 */
export const cleanPage = (
  html: string,
  hints: CleanHints,
  dom: DomTools,
  score?: ScoreBlocks,
): Result<CleanArticle, NoArticle> => {
  const document = dom.parse(html.normalize('NFC'));
  unclobber(document);
  if (isWallPage(document)) return err({ kind: 'noArticle' });
  const facts = readPageFacts(document);
  const prepared = prepareDocument(document, hints.url, dom.parse);
  // Cloned, as extraction takes the document apart.
  const opening = findOpening(document, hints.summary)?.cloneNode(true) as Element | undefined;
  const root = chooseArticle(document, facts, hints, score);
  if (root === null) return err({ kind: 'noArticle' });
  removeTitle(root, [hints.title, facts.title, facts.heading]);
  removeFurniture(root);
  restoreOpening(root, opening ?? null);
  dressArticle(root, prepared);
  const text = collapseSpace(root.textContent);
  if (text.length < shortestArticleChars || isConsentText(text) || !holdsAnchor(text, hints)) {
    return err({ kind: 'noArticle' });
  }
  const told = {
    title: orNull(facts.title),
    byline: orNull(facts.byline),
    siteName: orNull(facts.siteName),
    language: document.documentElement.getAttribute('lang'),
  };
  return ok(makeArticle(root, told, hints, dom));
};
