import { textOf } from './element-text';
import type { CleanHints } from '../model/clean-hints';
import type { CleanArticle } from '../model/content';
import type { PageAnswer, PageRefusal } from '../model/dom-host';
import type { PageKind } from '../model/failure';
import { err, ok, type Result } from '../model/result';
import { findOpening, holdsAnchor, holdsOpening } from './anchor';
import type { DomTools } from './dom-tools';
import { readPageFacts } from './blocks/page-facts';
import { chooseArticle } from './choice/choose-article';
import { removeUnchosen } from './choice/mark-unchosen';
import { otherWays, type ChooseWay } from './choice/other-ways';
import type { ScoreBlocks } from './choice/score-blocks';
import { dressArticle } from './dress/dress-article';
import { isEndless } from './is-endless';
import { findPageLinks, noLinks } from './page-links';
import { makeArticle } from './make-article';
import { readPageMarks, type PageMarks } from './page-marks';
import { prepareDocument } from './prepare/prepare-document';
import { releaseSources } from './release-sources';
import { removeMoneyAsks } from './furniture/remove-endings';
import { removeFurniture } from './furniture/remove-furniture';
import { removeTitle } from './remove-title';
import { takeOut, type TakenOut } from './site/take-out';
import { unclobber } from './unclobber';
import { asksMoney, breaksOffForMoney, isConsentText } from './words/wall-words';

export type { CleanHints } from '../model/clean-hints';
export type { DomTools } from './dom-tools';

/** A text shorter than this is a caption or a notice, unless the feed said so little itself. */
const shortestArticleChars = 140;

/** A film's description is about so long at most. */
const videoTextChars = 600;

const restoreOpening = (root: Element, opening: Element | null): void => {
  if (opening === null || holdsOpening(root.textContent, opening)) return;
  const paragraph = root.ownerDocument.createElement('p');
  paragraph.append(...opening.childNodes);
  root.prepend(paragraph);
};

interface Read extends TakenOut {
  readonly article: CleanArticle;
  /** Its words in one line, and that going on costs money, where the page ends so. */
  readonly text: string;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const removeByLooks = (root: Element): void => {
  removeUnchosen(root);
  removeFurniture(root);
};

/** The page's article as far as one is found, whether or not it is the right one. */
const readArticle = (
  document: Document,
  hints: CleanHints,
  dom: DomTools,
  choose: ChooseWay,
): Read | null => {
  const facts = readPageFacts(document);
  const prepared = prepareDocument(document, hints.url, dom.parse);
  // Cloned, as extraction takes the document apart.
  const opening = findOpening(document, hints.summary)?.cloneNode(true) as Element | undefined;
  const root = choose(document, facts, hints);
  if (root === null) return null;
  removeTitle(root, [hints.title, facts.title, facts.heading]);
  const taken = takeOut(root, removeByLooks, hints, dom);
  restoreOpening(root, opening ?? null);
  dressArticle(root, prepared);
  const text = textOf(root);
  removeMoneyAsks(root);
  const told = {
    title: orNull(facts.title),
    byline: orNull(facts.byline),
    siteName: orNull(facts.siteName),
    language: document.documentElement.getAttribute('lang'),
  };
  const article = { ...makeArticle(root, told, hints, dom), removed: taken.removed };
  return { ...taken, article, text };
};

const isSpokenOf = ({ text }: Read, hints: CleanHints): boolean =>
  text.length < shortestArticleChars || holdsAnchor(text, hints);

const parsePage = (html: string, dom: DomTools): Document => {
  const document = dom.parse(html.normalize('NFC'));
  unclobber(document);
  releaseSources(document);
  return document;
};

/** Where the first choice is not what the feed spoke of: the first other way that finds it, else the first choice. */
const readAnew = (html: string, first: Read, hints: CleanHints, dom: DomTools): Read => {
  for (const way of otherWays) {
    const read = readArticle(parsePage(html, dom), hints, dom, way);
    if (read !== null && read.text.length >= shortestArticleChars && holdsAnchor(read.text, hints))
      return read;
  }
  return first;
};

const refuse = (page: PageKind): Result<never, PageRefusal> => err({ kind: 'pageKind', page });

/** What stands where the article should be, by marks and words together; null where it is the article. */
const kindOf = (marks: PageMarks, text: string, hints: CleanHints): PageKind | null => {
  if (isConsentText(text)) return 'consent';
  if (marks.isVideo && text.length < videoTextChars) return 'video';
  if (marks.needsScripts && text.length < shortestArticleChars) return 'script';
  return text.length >= shortestArticleChars && !holdsAnchor(text, hints) ? 'otherStory' : null;
};

const judge = (
  marks: PageMarks,
  read: Read | null,
  hints: CleanHints,
): Result<CleanArticle, PageRefusal> => {
  if (marks.isGone) return err({ kind: 'noArticle' });
  if (marks.wall !== null) return refuse(marks.wall);
  const text = read?.text ?? '';
  const kind = kindOf(marks, text, hints);
  if (kind !== null) return refuse(kind);
  const isBeginning = (marks.asksMoney || asksMoney(text.slice(-600))) && breaksOffForMoney(text);
  if (read === null || text.length < shortestArticleChars) {
    return isBeginning ? refuse('paywall') : err({ kind: 'noArticle' });
  }
  return ok(isBeginning ? { ...read.article, isBeginning } : read.article);
};

/**
 * Makes an article of its own page, or says what the page holds instead (a wall, a film, another story), so that the caller
 * shows the feed's content; with what the page teaches of its site, and where else the article stands. `score` is another model
 * than the shipped one, for measuring.
 */
export const readPage = (
  html: string,
  hints: CleanHints,
  dom: DomTools,
  score?: ScoreBlocks,
): PageAnswer => {
  if (isEndless(html)) return { outcome: err({ kind: 'noArticle' }), trace: null, links: noLinks };
  const document = parsePage(html, dom);
  const links = findPageLinks(document, hints.url);
  const marks = readPageMarks(document, hints.url);
  const isWall = marks.isGone || marks.wall !== null;
  const byModel: ChooseWay = (...page) => chooseArticle(...page, { score });
  const first = isWall ? null : readArticle(document, hints, dom, byModel);
  const read =
    first === null || isSpokenOf(first, hints) ? first : readAnew(html, first, hints, dom);
  const outcome = judge(marks, read, hints);
  return { outcome, trace: outcome.ok ? (read?.trace ?? null) : null, links };
};

/** `readPage`'s article alone. */
export const cleanPage = (
  html: string,
  hints: CleanHints,
  dom: DomTools,
  score?: ScoreBlocks,
): Result<CleanArticle, PageRefusal> => readPage(html, hints, dom, score).outcome;
