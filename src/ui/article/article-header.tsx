import type { ArticleRow } from '../../library/list-articles';
import type { CleanArticle } from '../../model/content';
import { feedName } from '../../model/feed';
import { FeedIcon } from '../list/feed-icon';
import { ArticleTags } from '../tags/article-tags';
import type { Desk } from '../models/desk';
import { formatMoment } from '../text/dates';
import { t, tn } from '../text/t';
import styles from './article.module.css';

interface HeaderProps {
  readonly row: ArticleRow;
  /** The text shown. */
  readonly text: CleanArticle | null;
  readonly desk: Desk;
}

/** An article's title, and where, from whom and when it comes. */
export const ArticleHeader = ({ row: { article, status }, text, desk }: HeaderProps) => {
  const feed = desk.feeds.byId.value.get(article.feedId);
  const name = feed ? feedName(feed) : '';
  const author = article.author ?? text?.byline ?? null;
  const minutes = text?.readingMinutes ?? article.readingMinutes;
  return (
    <header class={styles['header']}>
      <h1 class={styles['title']} lang={article.language ?? undefined} dir="auto">
        {titleOf(article.title, text)}
      </h1>
      <div class={styles['dateline']}>
        <span class={styles['from']}>
          <FeedIcon name={name} dataUrl={desk.feeds.icons.value.get(article.feedId)} />
          {name}
        </span>
        {author !== null && author !== name && <span>{author}</span>}
        <time dateTime={new Date(article.sortAt).toISOString()}>
          {formatMoment(article.publishedAt ?? article.sortAt)}
        </time>
        {minutes !== null && <span>{tn('readingMinutes', minutes)}</span>}
        <ArticleTags articleId={article.id} tags={status.tags} desk={desk} />
      </div>
    </header>
  );
};

const titleOf = (title: string, text: CleanArticle | null): string =>
  title === '' ? (text?.title ?? t('untitled')) : title;
