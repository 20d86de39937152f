import { isTabOpen, openTabFor, readTabPage } from '../browser/tab-page';
import { readArticle } from '../library/list-articles';
import type { ArticleId } from '../model/ids';
import type { CleanReport } from '../model/messages';
import { takePage } from './clean-article';
import type { Background } from './context';

const lookEveryMs = 1200;
/** Signing in, or proving that one is a person, takes its time. */
const giveUpAfterMs = 3 * 60 * 1000;

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Opens an article's page in a tab, where the person can sign in or agree, and where scripts run; takes the article from there
 * as soon as it stands still. Ends when that worked, when the tab is closed, or after some minutes.
 */
export const tryInTab = async (
  background: Background,
  articleId: ArticleId,
): Promise<CleanReport> => {
  const nothing: CleanReport = { source: null, pageFailure: null };
  const link = (await readArticle(background.library, articleId))?.article.link ?? null;
  const tabId = link === null ? null : await openTabFor(link);
  if (tabId === null) return nothing;
  const until = background.net.now() + giveUpAfterMs;
  let before = '';
  let taken = '';
  let report = nothing;
  while (background.net.now() < until && (await isTabOpen(tabId))) {
    const page = await readTabPage(tabId);
    const isStill = page !== null && page.html.length === before.length;
    if (isStill && page.html !== taken) {
      taken = page.html;
      report = await takePage(background, articleId, page);
      if (report.pageFailure === null) return report;
    }
    before = page?.html ?? '';
    await wait(lookEveryMs);
  }
  return report;
};
