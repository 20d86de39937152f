import { noChange } from '../model/change-set';
import { shownText, type Content } from '../model/content';
import type { ArticleId } from '../model/ids';
import { write, type Library } from './open-library';
import { noteForSearch } from './search/search-queue';

/** An article's body, or undefined where the article is not known. */
export const readContent = (library: Library, articleId: ArticleId): Promise<Content | undefined> =>
  library.db.get('contents', articleId);

/** What cleaning found out; what is left out stays as it was. */
export type CleanOutcome = Partial<
  Pick<
    Content,
    'feedText' | 'pageText' | 'chosen' | 'why' | 'pageFailure' | 'feedVersion' | 'pageVersion'
  >
>;

/** Keeps cleaned texts, and lets the list know the language and reading time that the shown one brought to light. */
export const storeClean = async (
  library: Library,
  articleId: ArticleId,
  outcome: CleanOutcome,
): Promise<void> => {
  const tx = write(library, ['contents', 'articles', 'searchQueue']);
  const content = await tx.objectStore('contents').get(articleId);
  const article = await tx.objectStore('articles').get(articleId);
  const changed = content && { ...content, ...outcome, cleanedAt: library.now() };
  if (changed) await tx.objectStore('contents').put(changed);
  const shown = changed && shownText(changed);
  if (article && shown) {
    const { language, direction, readingMinutes, excerpt } = shown.text;
    await tx.objectStore('articles').put({
      ...article,
      language: language ?? article.language,
      direction,
      readingMinutes,
      excerpt: article.excerpt === '' ? excerpt : article.excerpt,
    });
  }
  noteForSearch(tx, [articleId]);
  await tx.done;
  library.announce({ ...noChange, updated: [articleId] });
};

interface StaleSearch {
  /** Of the cleaner that runs now. */
  readonly version: number;
  readonly triedBefore: number;
  readonly limit: number;
}

/** Articles whose page was cleaned by an older cleaner, and not tried again lately. */
export const listStaleTexts = async (
  library: Library,
  { version, triedBefore, limit }: StaleSearch,
): Promise<readonly ArticleId[]> => {
  if (version <= 1) return [];
  const older = IDBKeyRange.bound(1, version - 1);
  const found: ArticleId[] = [];
  for (const id of await library.db.getAllKeysFromIndex('contents', 'byPageVersion', older, 500)) {
    const content = await library.db.get('contents', id);
    if (content && (content.cleanedAt ?? 0) < triedBefore) found.push(id);
    if (found.length === limit) break;
  }
  return found;
};
