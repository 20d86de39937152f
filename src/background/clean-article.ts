import { chooseText, pageSaysMore, wantsPage, type BeforePage } from '../article/choose-text';
import { cleanerVersion } from '../article/cleaner-version';
import { areCutEvenly, judgeFeedText } from '../article/judge-feed-text';
import { plainText } from '../article/plain-text';
import { hashName } from '../article/site/hash-words';
import { learnText } from '../article/site/learn-text';
import { readContent, storeClean, type CleanOutcome } from '../library/contents';
import { readProfile } from '../library/feeds';
import { listArticles, readArticle } from '../library/list-articles';
import { changeSite, feedTextsKey, learnHabit, readHabit, readSite } from '../library/sites';
import type { Article } from '../model/article';
import type { CleanHints } from '../model/clean-hints';
import { shownText, type CleanArticle, type Content } from '../model/content';
import type { Failure } from '../model/failure';
import type { ReadingChoice } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import type { UntrustedHtml } from '../model/html';
import type { TabPage } from '../model/tab-page';
import type { CleanReport } from '../model/messages';
import { err, type Result } from '../model/result';
import type { Background } from './context';
import { keepPictures } from './keep-pictures';
import { cleanHtml, readArticlePage } from './read-page';
import { siteIsOpen } from './site-is-open';

/** How a page is asked for. */
export interface CleanOrder {
  /** Asks the site anew, whatever is there. */
  readonly again: boolean;
  /** Done ahead of time: only where access was given, and without a question to the site first. */
  readonly ahead: boolean;
}

/**
 * Makes an article readable and keeps it so: the feed's own text first, for something to read at once; then, where it adds
 * something, the page's, with its pictures. Done before, it costs nothing, unless `again`.
 */
export const cleanArticle = async (
  background: Background,
  articleId: ArticleId,
  { again, ahead }: CleanOrder,
): Promise<CleanReport> => {
  const { library } = background;
  const [row, content] = await Promise.all([
    readArticle(library, articleId),
    readContent(library, articleId),
  ]);
  if (!row || !content) return { source: null, pageFailure: null };
  const { article } = row;
  const choice = (await readProfile(library, article.feedId))?.readingChoice ?? 'auto';
  if (!again && isDone(content, choice, library.now())) return report(content, choice);

  const hints = cleanHints(article, content);
  const feedText = await cleanFeedText(background, article, content, hints);
  const before = await beforePage(background, article, content, choice);
  const asks = wantsPage(before) || (again && before.hasPage);
  const page = asks ? await pageOf(background, article, hints, ahead) : null;
  return settle(background, article, { content, feedText, before, page }, ahead);
};

/** Takes an article's page as it stands in a tab, and keeps it beside the feed's text. */
export const takePage = async (
  background: Background,
  articleId: ArticleId,
  { url, html }: TabPage,
): Promise<CleanReport> => {
  const { library } = background;
  const [row, content] = await Promise.all([
    readArticle(library, articleId),
    readContent(library, articleId),
  ]);
  if (!row || !content) return { source: null, pageFailure: null };
  const { article } = row;
  const hints = cleanHints(article, content);
  const choice = (await readProfile(library, article.feedId))?.readingChoice ?? 'auto';
  const before = await beforePage(background, article, content, choice);
  const feedText = await cleanFeedText(background, article, content, hints);
  const read = await cleanHtml(background, html, { ...hints, url });
  const page = read?.outcome ?? err<Failure>({ kind: 'noArticle' });
  return settle(background, article, { content, feedText, before, page }, false);
};

/** Keeps what was found, with the pictures of the text that shows. */
const settle = async (
  background: Background,
  article: Article,
  found: Found,
  ahead: boolean,
): Promise<CleanReport> => {
  const { id: articleId, feedId } = article;
  const { content, feedText, before } = found;
  const outcome = await judge(background, article, found);
  await storeClean(background.library, articleId, outcome);
  const stored = { ...content, feedText, ...outcome };
  const shown = shownText(stored, before.choice);
  if (shown !== null) {
    await keepPictures(background, { articleId, feedId, ahead }, shown.text.imageUrls);
  }
  return report(stored, before.choice);
};

const report = (content: Content, choice: ReadingChoice): CleanReport => ({
  source: shownText(content, choice)?.source ?? null,
  pageFailure: content.pageFailure,
});

/** A page that holds no article is not asked again at every opening. */
const refusalHoldsMs = 6 * 60 * 60 * 1000;

const isDone = (content: Content, choice: ReadingChoice, now: number): boolean => {
  const { chosen, pageFailure, pageText, cleanedAt } = content;
  const hasPage = pageText !== null && content.pageVersion === cleanerVersion;
  if (chosen === 'page' && pageFailure === null) return hasPage;
  if (chosen !== 'feed' || content.feedVersion !== cleanerVersion) return false;
  if (choice === 'clean' && pageFailure === null) return hasPage;
  const isRefused = pageFailure?.kind === 'pageKind' || pageFailure?.kind === 'noArticle';
  return pageFailure === null || (isRefused && now - (cleanedAt ?? 0) < refusalHoldsMs);
};

/** What cleaning an article's page goes by. */
export const cleanHints = (article: Article, content: Content): CleanHints => ({
  url: article.link ?? 'about:blank',
  title: article.title === '' ? null : article.title,
  summary: article.excerpt === '' ? null : article.excerpt,
  language: article.language,
  feedHtml: content.feedHtml,
});

/** The feed's text, cleaned, and stored at once so that it can be read while the page is asked for. */
const cleanFeedText = async (
  { library, dom }: Background,
  { id, feedId }: Article,
  content: Content,
  hints: CleanHints,
): Promise<CleanArticle | null> => {
  if (content.feedHtml === null) return null;
  if (content.feedText !== null && content.feedVersion === cleanerVersion) return content.feedText;
  const key = feedTextsKey(feedId);
  const site = await readSite(library, key);
  const answer = await dom.cleanFeedHtml(content.feedHtml, { ...hints, site });
  if (answer === null) return content.feedText;
  const { trace } = answer;
  const feedText: CleanArticle = { ...answer.article, site: key };
  await changeSite(library, key, (memory) => learnText(memory, hashName(hints.url), trace));
  const chosen = content.chosen ?? (isEmpty(feedText) ? null : 'feed');
  await storeClean(library, id, { feedText, feedVersion: cleanerVersion, chosen });
  return feedText;
};

const charsOf = ({ html }: CleanArticle): number =>
  plainText(html as string as UntrustedHtml).length;

const isEmpty = (text: CleanArticle): boolean => charsOf(text) === 0 && text.imageUrls.length === 0;

const beforePage = async (
  { library }: Background,
  { link, feedId }: Article,
  content: Content,
  choice: ReadingChoice,
): Promise<BeforePage> => {
  const judged = judgeFeedText(content.feedHtml);
  return {
    judged,
    habit: await readHabit(library, feedId),
    isEven: judged.verdict === 'whole' && areCutEvenly(await feedLengths(library, feedId)),
    choice,
    hasPage: link !== null && /^https?:/i.test(link),
  };
};

const feedLengths = async (
  library: Background['library'],
  feedId: FeedId,
): Promise<readonly number[]> => {
  const { rows } = await listArticles(library, { kind: 'all', feedId }, 12);
  const contents = await Promise.all(rows.map(({ article }) => readContent(library, article.id)));
  return contents.map((content) => judgeFeedText(content?.feedHtml ?? null).chars);
};

const pageOf = async (
  background: Background,
  { link }: Article,
  hints: CleanHints,
  ahead: boolean,
): Promise<Result<CleanArticle, Failure>> => {
  const { net } = background;
  if (link === null) return err({ kind: 'noArticle' });
  if (net.isOnline() && !(await net.hasAccess(link))) {
    const isOpen = !ahead && (await siteIsOpen(net, link));
    if (!isOpen) return err({ kind: 'noPermission', origin: new URL(link).origin });
  }
  return readArticlePage(background, link, hints);
};

interface Found {
  readonly content: Content;
  readonly feedText: CleanArticle | null;
  readonly before: BeforePage;
  /** Null where the page was not asked for. */
  readonly page: Result<CleanArticle, Failure> | null;
}

/** What was readable before stays readable; which text shows is chosen anew. */
const judge = async (
  { library }: Background,
  { feedId }: Article,
  { content, feedText, before, page }: Found,
): Promise<CleanOutcome> => {
  const isNew = page?.ok === true;
  const pageText = isNew ? page.value : content.pageText;
  const feedChars = feedText === null || isEmpty(feedText) ? null : charsOf(feedText);
  const pageChars = pageText && charsOf(pageText);
  const pageFailure = failureOf(page);
  if (isNew && pageFailure === null && feedChars !== null && pageChars !== null) {
    await learnHabit(library, feedId, pageSaysMore(feedChars, pageChars));
  }
  return {
    ...(isNew && { pageText, pageVersion: cleanerVersion }),
    pageFailure,
    ...chooseText({ ...before, feedChars, pageChars, pageFailure }),
  };
};

const failureOf = (page: Found['page']): Failure | null => {
  if (page === null) return null;
  if (!page.ok) return page.error;
  return page.value.isBeginning === true ? { kind: 'pageKind', page: 'paywall' } : null;
};
