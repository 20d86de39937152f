import { stayAwakeWhile } from '../browser/stay-awake';
import { readArticle } from '../library/list-articles';
import type { ArticleId } from '../model/ids';
import type { CleanReport, SavedPage } from '../model/messages';
import { cleanArticle, type CleanOrder } from './clean-article';
import { articlesAhead } from './articles-ahead';
import type { Background } from './context';
import { createPageQueue } from './page-queue';
import { saveTab } from './save-tab';
import { tryInTab } from './try-in-tab';

/** Cleans articles: what a person opened at once, and the newest unread ones ahead of time. */
export interface Cleaner {
  readonly clean: (articleId: ArticleId, again: boolean) => Promise<CleanReport>;
  /** Takes an article from its page in a tab that is opened for it. */
  readonly tryInTab: (articleId: ArticleId) => Promise<CleanReport>;
  /** Keeps the page in a tab for later; null where it can't be read. */
  readonly saveTab: (tabId: number) => Promise<SavedPage | null>;
  /** Makes what will most likely be read next readable offline; ends after a minute, and goes on when called again. */
  readonly cleanAhead: () => Promise<void>;
}

/** An event of Chrome's worker may last five minutes, and the poll before it took four of them at most. */
const longestAheadMs = 50_000;

/** Makes the one cleaner of a worker's life. */
export const createCleaner = (ready: Promise<Background>): Cleaner => {
  const queue = createPageQueue();
  const running = new Map<ArticleId, Promise<CleanReport>>();

  const start = (articleId: ArticleId, order: CleanOrder): Promise<CleanReport> => {
    // Two open pages may ask for the same article at once: the site is asked once.
    const known = running.get(articleId);
    if (known !== undefined) return known;
    const work = inTurn(articleId, order).finally(() => running.delete(articleId));
    running.set(articleId, work);
    return work;
  };

  const inTurn = async (articleId: ArticleId, order: CleanOrder): Promise<CleanReport> => {
    const background = await ready;
    const link = (await readArticle(background.library, articleId))?.article.link ?? '';
    const host = URL.canParse(link) ? new URL(link).host : '';
    return queue.run(host, !order.ahead, () => cleanArticle(background, articleId, order));
  };

  let ahead: Promise<void> | null = null;
  const cleanAhead = async (): Promise<void> => {
    const background = await ready;
    const endsAt = background.net.now() + longestAheadMs;
    const waiting = [...(await articlesAhead(background))];
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (background.net.now() > endsAt || !background.net.isOnline()) return;
        await start(id, { again: false, ahead: true });
      }
    };
    await Promise.all([work(), work(), work()]);
  };

  return {
    clean: (articleId, again) => start(articleId, { again, ahead: false }),
    tryInTab: async (articleId) => stayAwakeWhile(tryInTab(await ready, articleId)),
    saveTab: async (tabId) => stayAwakeWhile(saveTab(await ready, tabId)),
    cleanAhead: () => {
      ahead ??= stayAwakeWhile(cleanAhead()).finally(() => {
        ahead = null;
      });
      return ahead;
    },
  };
};
