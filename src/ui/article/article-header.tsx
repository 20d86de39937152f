import type { ArticleRow } from '../../library/list-articles';
import type { Content } from '../../model/content';
import { feedName } from '../../model/feed';
import { FeedIcon } from '../list/feed-icon';
import type { Desk } from '../models/desk';
import { formatMoment } from '../text/dates';
import { t, tn } from '../text/t';
import styles from './article.module.css';

interface HeaderProps {
  readonly row: ArticleRow;
  readonly content: Content | null;
  readonly desk: Desk;
}

/** An article's title, and where, from whom and when it comes. */
export const ArticleHeader = ({ row: { article }, content, desk }: HeaderProps) => {
  const feed = desk.feeds.byId.value.get(article.feedId);
  const name = feed ? feedName(feed) : '';
  const author = article.author ?? content?.clean?.byline ?? null;
  const minutes = content?.clean?.readingMinutes ?? article.readingMinutes;
  return (
    <header class={styles['header']}>
      <h1 class={styles['title']} lang={article.language ?? undefined} dir="auto">
        {titleOf(article.title, content)}
      </h1>
      <p class={styles['dateline']}>
        <span class={styles['from']}>
          <FeedIcon name={name} dataUrl={desk.feeds.icons.value.get(article.feedId)} />
          {name}
        </span>
        {author !== null && author !== name && <span>{author}</span>}
        <time dateTime={new Date(article.sortAt).toISOString()}>
          {formatMoment(article.publishedAt ?? article.sortAt)}
        </time>
        {minutes !== null && <span>{tn('readingMinutes', minutes)}</span>}
      </p>
    </header>
  );
};

const titleOf = (title: string, content: Content | null): string =>
  title === '' ? (content?.clean?.title ?? t('untitled')) : title;
