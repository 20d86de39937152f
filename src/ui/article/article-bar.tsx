import type { ComponentChildren } from 'preact';
import type { ArticleRow } from '../../library/list-articles';
import { nextFeed } from '../list/next-feed';
import { IconButton } from '../controls/icon-button';
import type { IconName } from '../icons/icon';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { t } from '../text/t';
import styles from './article.module.css';

/** A small window that the bar opens over the article. */
export type ArticlePanel = 'text' | 'contents' | 'find' | 'highlights';

interface BarProps {
  /** Null until read. */
  readonly row: ArticleRow | null;
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly onOriginal: (() => void) | null;
  readonly onFullReader: (() => void) | null;
  readonly panel: ArticlePanel | null;
  /** What can be opened, in order. */
  readonly panels: readonly ArticlePanel[];
  /** Opens a panel, or closes it where it is open. */
  readonly onPanel: (panel: ArticlePanel) => void;
  /** The menu of further tools. */
  readonly tools: ComponentChildren;
}

const panelIcon = (panel: ArticlePanel): { icon: IconName; label: string } => {
  switch (panel) {
    case 'text':
      return { icon: 'textStyle', label: t('typography') };
    case 'contents':
      return { icon: 'contents', label: t('contents') };
    case 'find':
      return { icon: 'find', label: t('findInArticle') };
    case 'highlights':
      return { icon: 'marker', label: t('highlights') };
  }
};

/** What can be done with the open article. */
export const ArticleBar = (props: BarProps) => {
  const { row, desk, navigation, onOriginal, onFullReader, panel, panels, onPanel } = props;
  const { triage } = desk;
  const id = row?.article.id;
  const unread = row?.status.readAt === null;
  const act = (what: (articleId: NonNullable<typeof id>) => Promise<void>) => (): void => {
    if (id !== undefined) void what(id);
  };
  return (
    <div class={styles['bar']} role="toolbar" aria-label={t('articleActions')}>
      <IconButton icon="back" label={t('back')} onClick={navigation.closeArticle} />
      <span class={styles['gap']} />
      <IconButton
        icon={unread ? 'check' : 'unread'}
        label={t(unread ? 'markRead' : 'markUnread')}
        onClick={act(triage.toggleRead)}
      />
      <IconButton
        icon="star"
        label={t('star')}
        pressed={row !== null && row.status.starredAt !== null}
        onClick={act(triage.toggleStar)}
      />
      {panels.map((one) => (
        <IconButton
          key={one}
          {...panelIcon(one)}
          expanded={panel === one}
          onClick={() => {
            onPanel(one);
          }}
        />
      ))}
      {onOriginal && <IconButton icon="open" label={t('openOriginal')} onClick={onOriginal} />}
      <IconButton
        icon="next"
        label={t('nextUnread')}
        onClick={() => void openUnread(desk, navigation, 1)}
      />
      {onFullReader && (
        <IconButton icon="expand" label={t('openFullReader')} onClick={onFullReader} />
      )}
      {props.tools}
    </div>
  );
};

/** Opens the next unread article, or the one before; where there is none, on to the next feed, or back to the list. */
export const openUnread = async (
  { list, feeds }: Pick<Desk, 'list' | 'feeds'>,
  navigation: Navigation,
  step: 1 | -1,
): Promise<void> => {
  const from = navigation.articleId.value ?? list.currentId.value;
  const found = from === null ? null : await list.findUnread(from, step);
  const feed = found === null && step === 1 ? nextFeed({ list, feeds }) : null;
  if (found !== null) {
    navigation.openArticle(found);
    return;
  }
  if (navigation.articleId.value !== null) navigation.closeArticle();
  if (feed !== null) navigation.openView(feed.view);
};
