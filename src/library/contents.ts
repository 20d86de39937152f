import { noChange } from '../model/change-set';
import type { Content } from '../model/content';
import type { ArticleId } from '../model/ids';
import { write, type Library } from './open-library';

/** An article's body, or undefined where the article is not known. */
export const readContent = (library: Library, articleId: ArticleId): Promise<Content | undefined> =>
  library.db.get('contents', articleId);

/** What cleaning found out. */
export type CleanOutcome = Pick<Content, 'clean' | 'source' | 'pageFailure' | 'cleanerVersion'>;

/** Keeps a cleaned body, and lets the list know the language and reading time it brought to light. */
export const storeClean = async (
  library: Library,
  articleId: ArticleId,
  outcome: CleanOutcome,
): Promise<void> => {
  const tx = write(library, ['contents', 'articles']);
  const content = await tx.objectStore('contents').get(articleId);
  const article = await tx.objectStore('articles').get(articleId);
  if (content) {
    await tx.objectStore('contents').put({ ...content, ...outcome, cleanedAt: library.now() });
  }
  if (article && outcome.clean) {
    const { language, direction, readingMinutes, excerpt } = outcome.clean;
    await tx.objectStore('articles').put({
      ...article,
      language: language ?? article.language,
      direction,
      readingMinutes,
      excerpt: article.excerpt === '' ? excerpt : article.excerpt,
    });
  }
  await tx.done;
  library.announce({ ...noChange, updated: [articleId] });
};
