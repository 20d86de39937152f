import { readContent } from '../../library/contents';
import { readProfile } from '../../library/feeds';
import { readArticles } from '../../library/list-articles';
import type { Library } from '../../library/open-library';
import { readPictures, type KeptPicture } from '../../library/read-pictures';
import type { TextDirection } from '../../model/article';
import { shownText } from '../../model/content';
import type { EpochMs } from '../../model/epoch-ms';
import { feedName } from '../../model/feed';
import type { SafeHtml } from '../../model/html';
import type { ArticleId } from '../../model/ids';

/** An article with all that is written into a file: its text as it shows, and the pictures that are kept. */
export interface KeptArticle {
  readonly id: ArticleId;
  /** May be empty. */
  readonly title: string;
  readonly author: string | null;
  readonly feedName: string;
  readonly link: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: TextDirection;
  readonly publishedAt: EpochMs;
  readonly tags: readonly string[];
  readonly html: SafeHtml;
  /** By address. */
  readonly pictures: ReadonlyMap<string, KeptPicture>;
}

/** Reads articles for a file, in the order asked for; those without a text are left out. */
export const readKept = async (
  library: Library,
  articleIds: readonly ArticleId[],
): Promise<readonly KeptArticle[]> => {
  const rows = await readArticles(library, articleIds);
  const kept: KeptArticle[] = [];
  for (const { article, status } of rows) {
    const [content, feed] = await Promise.all([
      readContent(library, article.id),
      readProfile(library, article.feedId),
    ]);
    const shown = content && shownText(content, feed?.readingChoice ?? 'auto');
    if (!shown) continue;
    const { text } = shown;
    kept.push({
      id: article.id,
      title: article.title === '' ? (text.title ?? '') : article.title,
      author: article.author ?? text.byline,
      feedName: feed ? feedName(feed) : (text.siteName ?? ''),
      link: article.link,
      language: text.language ?? article.language,
      direction: text.direction,
      publishedAt: article.publishedAt ?? article.sortAt,
      tags: status.tags,
      html: text.html,
      pictures: (await readPictures(library, text.imageUrls)).kept,
    });
  }
  return kept;
};
