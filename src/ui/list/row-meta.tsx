import type { ArticleRow } from '../../library/list-articles';
import { Icon } from '../icons/icon';
import type { Desk } from '../models/desk';
import { formatAge, formatAgeInDay, formatMoment } from '../text/dates';
import { t, tn } from '../text/t';
import styles from './list.module.css';

interface MetaProps {
  readonly id: string;
  readonly row: ArticleRow;
  readonly desk: Desk;
  readonly now: number;
  /** Whether the heading above says its day. */
  readonly underDay: boolean;
  /** The feed's. */
  readonly name: string;
}

/** An article's marks, feed, age and reading time. */
export const RowMeta = ({ id, row: { article, status }, desk, now, name, underDay }: MetaProps) => (
  <div class={styles['meta']} id={id}>
    {status.readAt === null && <span class="visually-hidden">{t('unreadMark')} </span>}
    {desk.selection.ids.value.has(article.id) && (
      <span class="visually-hidden">{t('selectedMark')} </span>
    )}
    {status.laterAt !== null && (
      <span class={styles['starMark']}>
        <Icon name="later" />
        <span class="visually-hidden">{t('laterMark')} </span>
      </span>
    )}
    {status.starredAt !== null && (
      <span class={styles['starMark']}>
        <Icon name="star" filled />
        <span class="visually-hidden">{t('starredMark')} </span>
      </span>
    )}
    {isEdited(article.updatedAt, status.readAt) && (
      <span class={styles['editedMark']}>{t('updatedMark')}</span>
    )}
    {name !== '' && <span class={styles['feedName']}>{name}</span>}
    <time dateTime={new Date(article.sortAt).toISOString()} title={formatMoment(article.sortAt)}>
      {(underDay ? formatAgeInDay : formatAge)(article.sortAt, now)}
    </time>
    {article.readingMinutes !== null && <span>{tn('readingMinutes', article.readingMinutes)}</span>}
  </div>
);

/** An edit is told until the article has been read as it stands now. */
const isEdited = (updatedAt: number | null, readAt: number | null): boolean =>
  updatedAt !== null && (readAt === null || updatedAt > readAt);
