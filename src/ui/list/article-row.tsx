import { useSignal } from '@preact/signals';
import type { ArticleRow as Row } from '../../library/list-articles';
import { feedName } from '../../model/feed';
import { openTab } from '../../browser/tabs';
import { IconButton } from '../controls/icon-button';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { t } from '../text/t';
import { FeedIcon } from './feed-icon';
import styles from './list.module.css';
import { RowMeta } from './row-meta';
import { Thumbnail } from './thumbnail';

interface RowProps {
  readonly row: Row;
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly now: number;
  readonly place: { readonly insetBlockStart: string };
  /** Whether the heading above says its day. */
  readonly underDay: boolean;
  /** Its place under its heading, from 1, and how many are there. */
  readonly position: number;
  readonly size: number;
}

/** The element that holds the focus of a row. */
export const rowLinkId = (articleId: string): string => `row-${articleId}`;

/** One article in a list. */
export const ArticleRow = (props: RowProps) => {
  const { row, desk, navigation, now, place, underDay, position, size } = props;
  const { article, status } = row;
  const pointed = useSignal(false);
  const pictured = useSignal(false);
  const feed = desk.feeds.byId.value.get(article.feedId);
  const name = feed ? feedName(feed) : '';
  const unread = status.readAt === null;
  const current = desk.list.currentId.value === article.id;
  const selecting = desk.selection.ids.value.size > 0;
  const { density } = desk.settings.settings.value;
  const large = density === 'excerpt' || density === 'cards';
  const metaId = `meta-${article.id}`;
  return (
    <div
      role="article"
      class={styles['row']}
      style={place}
      aria-labelledby={rowLinkId(article.id)}
      aria-posinset={position}
      aria-setsize={size}
      data-unread={unread}
      data-pictured={pictured.value}
      data-selected={desk.selection.ids.value.has(article.id)}
      data-open={navigation.articleId.value === article.id}
      onPointerEnter={() => {
        pointed.value = true;
      }}
      onPointerLeave={() => {
        pointed.value = false;
      }}
    >
      <FeedIcon name={name} dataUrl={desk.feeds.icons.value.get(article.feedId)} />
      {(current || pointed.value || selecting) && (
        <RowPick articleId={article.id} desk={desk} tabIndex={current ? 0 : -1} />
      )}
      <div class={styles['words']}>
        <RowTitle {...{ row, desk, navigation, current, metaId }} />
        {large && article.title !== '' && (
          <p class={styles['excerpt']} dir="auto">
            {article.excerpt}
          </p>
        )}
        <RowMeta id={metaId} {...{ row, desk, now, name, underDay }} />
      </div>
      {large && article.imageUrl !== null && (
        <Thumbnail url={article.imageUrl} desk={desk} shown={pictured} />
      )}
      {(current || pointed.value) && (
        <RowActions row={row} desk={desk} tabIndex={current ? 0 : -1} />
      )}
    </div>
  );
};

interface TitleProps extends Pick<RowProps, 'row' | 'desk' | 'navigation'> {
  readonly current: boolean;
  readonly metaId: string;
}

/** The link that covers the row, so that the whole of it opens the article. */
const RowTitle = ({ row: { article }, desk, navigation, current, metaId }: TitleProps) => (
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
    onMouseDown={(event) => {
      // The focus would make this the current row, from which the stretch begins.
      if (event.shiftKey) event.preventDefault();
    }}
    onClick={(event) => {
      if (event.shiftKey) {
        event.preventDefault();
        desk.selection.extend(article.id);
        event.currentTarget.focus();
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      navigation.openArticle(article.id);
    }}
  >
    {article.title || article.excerpt || t('untitled')}
  </a>
);

interface PickProps {
  readonly articleId: Row['article']['id'];
  readonly desk: Desk;
  readonly tabIndex: number;
}

/** The box that selects a row, in the place of its feed's picture. */
const RowPick = ({ articleId, desk: { selection }, tabIndex }: PickProps) => {
  const chosen = selection.ids.value.has(articleId);
  return (
    <button
      type="button"
      role="checkbox"
      class={styles['pick']}
      aria-checked={chosen}
      aria-label={t('selectArticle')}
      title={t('selectArticle')}
      data-shown={selection.ids.value.size > 0}
      tabIndex={tabIndex}
      onClick={() => {
        selection.toggle(articleId);
      }}
    />
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
      <IconButton
        small
        icon="later"
        label={t('later')}
        pressed={status.laterAt !== null}
        tabIndex={tabIndex}
        onClick={() => void triage.toggleLater([article.id])}
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
