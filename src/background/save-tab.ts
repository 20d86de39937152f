import { getMessage } from '../browser/i18n';
import { readTabPage } from '../browser/tab-page';
import { canonicalUrl } from '../feed/text/canonical-url';
import { storeClean } from '../library/contents';
import { savedFeedId, savePage } from '../library/save-page';
import type { ArticleDraft } from '../model/article-draft';
import type { CleanArticle } from '../model/content';
import type { SavedPage } from '../model/messages';
import type { TabPage } from '../model/tab-page';
import { cleanerVersion } from '../article/cleaner-version';
import type { Background } from './context';
import { keepPictures } from './keep-pictures';
import { cleanHtml } from './read-page';

/**
 * Keeps the page in a tab for later, though no feed brought it: cleaned, with its pictures. One without an article is kept by its
 * title and address.
 * @returns Null where the page can't be read.
 */
export const saveTab = async (background: Background, tabId: number): Promise<SavedPage | null> => {
  const page = await readTabPage(tabId);
  return page && savePageOf(background, page);
};

const savePageOf = async (background: Background, page: TabPage): Promise<SavedPage> => {
  const { library } = background;
  const hints = { url: page.url, title: null, summary: null, language: null, feedHtml: null };
  const outcome = (await cleanHtml(background, page.html, hints))?.outcome;
  const text = outcome?.ok === true ? outcome.value : null;
  const draft = draftOf(page, text);
  const { articleId, undoId } = await savePage(library, draft, getMessage('savedPages', []));
  await storeClean(library, articleId, {
    ...(text && { pageText: text, pageVersion: cleanerVersion }),
    chosen: text && 'page',
    why: text && { kind: 'feedEmpty' },
    pageFailure: outcome?.ok === false ? outcome.error : null,
  });
  if (text) {
    const owner = { articleId, feedId: savedFeedId, ahead: false };
    await keepPictures(background, owner, text.imageUrls);
  }
  return { title: draft.title, undoId };
};

const draftOf = ({ url, title }: TabPage, text: CleanArticle | null): ArticleDraft => {
  const name = text?.title ?? title;
  const link = new URL(url);
  link.hash = '';
  return {
    title: name === '' ? link.host : name,
    link: link.href,
    author: text?.byline ?? null,
    publishedAt: null,
    excerpt: text?.excerpt ?? '',
    language: text?.language ?? null,
    direction: text?.direction ?? 'ltr',
    readingMinutes: text?.readingMinutes ?? null,
    imageUrl: text?.imageUrls[0] ?? null,
    enclosures: [],
    identityKeys: [`l:${canonicalUrl(link.href)}`],
    itemHash: link.href,
    feedHtml: null,
  };
};
