import type { ArticleRow as Row } from '../../library/list-articles';
import { feedName } from '../../model/feed';
import { openTab } from '../../browser/tabs';
import { IconButton } from '../controls/icon-button';
import { Icon } from '../icons/icon';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { formatAge, formatMoment } from '../text/dates';
import { t, tn } from '../text/t';
import { FeedIcon } from './feed-icon';
import styles from './list.module.css';

interface RowProps {
  readonly row: Row;
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly now: number;
}

/** The element that holds the focus of a row. */
export const rowLinkId = (articleId: string): string => `row-${articleId}`;

/** One article in a list. */
export const ArticleRow = ({ row: { article, status }, desk, navigation, now }: RowProps) => {
  const feed = desk.feeds.byId.value.get(article.feedId);
  const name = feed ? feedName(feed) : '';
  const unread = status.readAt === null;
  const current = desk.list.currentId.value === article.id;
  const metaId = `meta-${article.id}`;
  return (
    <li
      class={styles['row']}
      data-unread={unread}
      data-open={navigation.articleId.value === article.id}
    >
      <FeedIcon name={name} dataUrl={desk.feeds.icons.value.get(article.feedId)} />
      <div class={styles['words']}>
        <a
          id={rowLinkId(article.id)}
          class={styles['title']}
          href={`../reader/index.html#/article/${encodeURIComponent(article.id)}`}
          lang={article.language ?? undefined}
          dir="auto"
          tabIndex={current ? 0 : -1}
          aria-describedby={metaId}
          {...(navigation.articleId.value === article.id && { 'aria-current': 'true' })}
          onFocus={() => {
            desk.list.setCurrent(article.id);
          }}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            navigation.openArticle(article.id);
          }}
        >
          {article.title || article.excerpt || t('untitled')}
        </a>
        <div class={styles['meta']} id={metaId}>
          {unread && <span class="visually-hidden">{t('unreadMark')} </span>}
          {status.starredAt !== null && (
            <span class={styles['starMark']}>
              <Icon name="star" filled />
              <span class="visually-hidden">{t('starredMark')} </span>
            </span>
          )}
          {name !== '' && <span class={styles['feedName']}>{name}</span>}
          <time
            dateTime={new Date(article.sortAt).toISOString()}
            title={formatMoment(article.sortAt)}
          >
            {formatAge(article.sortAt, now)}
          </time>
          {article.readingMinutes !== null && (
            <span>{tn('readingMinutes', article.readingMinutes)}</span>
          )}
        </div>
      </div>
      <RowActions row={{ article, status }} desk={desk} tabIndex={current ? 0 : -1} />
    </li>
  );
};

const RowActions = ({
  row: { article, status },
  desk: { triage },
  tabIndex,
}: {
  readonly row: Row;
  readonly desk: Desk;
  readonly tabIndex: number;
}) => {
  const unread = status.readAt === null;
  const starred = status.starredAt !== null;
  const { link } = article;
  return (
    <div class={styles['actions']}>
      <IconButton
        small
        icon={unread ? 'check' : 'unread'}
        label={t(unread ? 'markRead' : 'markUnread')}
        tabIndex={tabIndex}
        onClick={() => void triage.toggleRead(article.id)}
      />
      <IconButton
        small
        icon="star"
        label={t('star')}
        pressed={starred}
        tabIndex={tabIndex}
        onClick={() => void triage.toggleStar(article.id)}
      />
      {link !== null && (
        <IconButton
          small
          icon="open"
          label={t('openOriginal')}
          tabIndex={tabIndex}
          onClick={() => void openTab(link)}
        />
      )}
    </div>
  );
};
