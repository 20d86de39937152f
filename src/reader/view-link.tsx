import { Icon } from '../ui/icons/icon';
import { FeedIcon } from '../ui/list/feed-icon';
import { sameView } from '../ui/list/same-view';
import { withUnread, type ViewChoice } from '../ui/list/views';
import { formatNumber, t } from '../ui/text/t';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';
import { writeRoute } from './route';

interface ViewLinkProps {
  readonly choice: ViewChoice;
  readonly models: ReaderModels;
  readonly failing?: boolean;
}

/** A view in the sidebar, with how much in it is unread. */
export const ViewLink = ({ choice, models, failing = false }: ViewLinkProps) => {
  const { desk, navigation } = models;
  const { kind } = navigation.route.value;
  const { value: shown } = desk.list.view;
  const same = sameView(choice.view, shown) || sameView(choice.view, wholeOf(shown));
  const here = (kind === 'view' || kind === 'article') && same;
  return (
    <a
      href={writeRoute({ kind: 'view', view: choice.view })}
      draggable={false}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigation.openView(choice.view);
      }}
    >
      {choice.icon === null ? (
        <FeedIcon name={choice.name} dataUrl={choice.picture} far />
      ) : (
        <Icon name={choice.icon} />
      )}
      <span class={styles['name']}>{choice.name}</span>
      {failing && (
        <span class={styles['health']} title={t('feedFails')}>
          <Icon name="warning" />
          <span class="visually-hidden">{t('feedFails')}</span>
        </span>
      )}
      {choice.count > 0 && <span class={styles['count']}>{formatNumber(choice.count)}</span>}
    </a>
  );
};

/** The unread articles of a feed or folder are of the same line as all of them; those of all feeds have their own. */
const wholeOf = (view: ViewChoice['view']): ViewChoice['view'] =>
  view.kind === 'unread' && view.feedId === null ? view : (withUnread(view, false) ?? view);
