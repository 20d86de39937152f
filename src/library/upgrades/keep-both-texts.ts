import type { Content } from '../../model/content';
import { uncleanContent } from '../../model/content';
import type { Upgrade } from './upgrade';

/** A body as it was kept before: one text, from the page or from the feed. */
interface OneText extends Pick<
  Content,
  'articleId' | 'feedHtml' | 'previous' | 'pageFailure' | 'cleanedAt'
> {
  readonly clean: Omit<NonNullable<Content['pageText']>, 'removed'> | null;
  readonly source: 'page' | 'feed' | null;
  readonly cleanerVersion: number;
}

/** The feed's and the page's text are kept beside each other, with the reason why one is shown. */
export const keepBothTexts: Upgrade = async (_db, tx) => {
  for await (const cursor of tx.objectStore('contents')) {
    await cursor.update(withBothTexts(cursor.value as unknown as OneText));
  }
};

const withBothTexts = (old: OneText): Content => {
  const { articleId, feedHtml, previous, pageFailure, cleanedAt, source, cleanerVersion } = old;
  const text = old.clean === null ? null : { ...old.clean, removed: [] };
  return {
    ...uncleanContent(articleId, feedHtml),
    ...(previous && { previous }),
    feedText: source === 'feed' ? text : null,
    pageText: source === 'page' ? text : null,
    chosen: text === null ? null : source,
    why: source === 'feed' && pageFailure !== null ? { kind: 'pageFailed' } : null,
    pageFailure,
    cleanedAt,
    feedVersion: source === 'feed' ? cleanerVersion : 0,
    pageVersion: source === 'page' ? cleanerVersion : 0,
  };
};
