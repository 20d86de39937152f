import { cleanerVersion } from '../article/cleaner-version';
import { decodeHtml } from '../feed/decode-html';
import { readContent, storeClean } from '../library/contents';
import { readArticle } from '../library/list-articles';
import type { Article } from '../model/article';
import type { CleanArticle, Content } from '../model/content';
import type { CleanHints } from '../model/clean-hints';
import type { Failure } from '../model/failure';
import type { ArticleId } from '../model/ids';
import type { CleanReport } from '../model/messages';
import { err, type Result } from '../model/result';
import { fetchBytes } from '../polling/fetch-bytes';
import type { Background } from './context';
import { keepPictures } from './keep-pictures';
import { siteIsOpen } from './site-is-open';

const pageLimits = { timeoutMs: 20_000, limitBytes: 8 * 1024 * 1024 } as const;

/**
 * Makes an article readable and keeps it so: the feed's own text first, for something to read at once; then the page's,
 * with its pictures. Done before, it costs nothing, unless `again`.
 */
export const cleanArticle = async (
  background: Background,
  articleId: ArticleId,
  again: boolean,
): Promise<CleanReport> => {
  const { library } = background;
  const row = await readArticle(library, articleId);
  const content = await readContent(library, articleId);
  if (!row || !content) return { source: null, pageFailure: null };
  if (isDone(content) && !again) return { source: 'page', pageFailure: null };

  const hints = cleanHints(row.article, content);
  const fromFeed = await cleanFeedText(background, content, hints);
  const page = await cleanPageOf(background, row.article, hints);
  if (page.ok) {
    await storeClean(library, articleId, {
      pageText: page.value,
      pageVersion: cleanerVersion,
      chosen: 'page',
      why: null,
      pageFailure: null,
    });
    await keepPictures(background, articleId, page.value.imageUrls);
    return { source: 'page', pageFailure: null };
  }
  return keepWithoutPage(background, content, fromFeed, page.error);
};

const isDone = (content: Content): boolean =>
  content.pageText !== null && content.pageVersion === cleanerVersion;

const cleanHints = (article: Article, content: Content): CleanHints => ({
  url: article.link ?? 'about:blank',
  title: article.title === '' ? null : article.title,
  summary: article.excerpt === '' ? null : article.excerpt,
  language: article.language,
  feedHtml: content.feedHtml,
});

/** The feed's text, cleaned and stored unless something as good is there already. */
const cleanFeedText = async (
  { library, dom }: Background,
  content: Content,
  hints: CleanHints,
): Promise<CleanArticle | null> => {
  if (content.feedHtml === null) return null;
  if (content.feedText !== null && content.feedVersion === cleanerVersion) return content.feedText;
  const feedText = await dom.cleanFeedHtml(content.feedHtml, hints);
  if (feedText !== null) {
    await storeClean(library, content.articleId, {
      feedText,
      feedVersion: cleanerVersion,
      chosen: content.chosen ?? 'feed',
    });
  }
  return feedText;
};

const cleanPageOf = async (
  { net, dom }: Background,
  article: Article,
  hints: CleanHints,
): Promise<Result<CleanArticle, Failure>> => {
  const url = article.link;
  if (url === null) return err({ kind: 'noArticle' });
  if (net.isOnline() && !(await net.hasAccess(url)) && !(await siteIsOpen(net, url))) {
    return err({ kind: 'noPermission', origin: new URL(url).origin });
  }
  const answer = await fetchBytes({ url, ...pageLimits }, net);
  if (!answer.ok) return answer;
  const { bytes, headers, finalUrl } = answer.value;
  const html = decodeHtml(bytes, headers.get('content-type'));
  return dom.cleanPage(html, { ...hints, url: finalUrl });
};

/** What was readable before stays readable; else the feed's text stands in, with the reason. */
const keepWithoutPage = async (
  background: Background,
  content: Content,
  fromFeed: CleanArticle | null,
  pageFailure: Failure,
): Promise<CleanReport> => {
  if (content.pageText !== null) return { source: 'page', pageFailure };
  await storeClean(background.library, content.articleId, {
    chosen: fromFeed === null ? null : 'feed',
    why: { kind: 'pageFailed' },
    pageFailure,
  });
  if (fromFeed !== null) await keepPictures(background, content.articleId, fromFeed.imageUrls);
  return { source: fromFeed === null ? null : 'feed', pageFailure };
};
