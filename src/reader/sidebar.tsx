import type { Feed } from '../model/feed';
import { Icon } from '../ui/icons/icon';
import { FeedIcon } from '../ui/list/feed-icon';
import { feedView, mainViews, sameView, type ViewChoice } from '../ui/list/views';
import { t } from '../ui/text/t';
import { folderTree, type FolderNode } from './folder-tree';
import { SavedSearches } from './saved-searches';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';
import { writeRoute } from './route';

/** Views, folders and feeds with their counts, and the ways to more. */
export const Sidebar = ({ models }: { models: ReaderModels }) => {
  const { feeds } = models.desk;
  const tree = folderTree(feeds.folders.value, feeds.feeds.value ?? []);
  return (
    <nav class={styles['sidebar']} aria-label={t('views')}>
      <div class={styles['brand']}>
        <img src="/icons/icon-48.png" alt="" width="24" height="24" />
        Bantin
      </div>
      <ul>
        <PageLink models={models} kind="search" icon="search" name={t('search')} />
        {mainViews(feeds).map((choice) => (
          <li key={choice.key}>
            <ViewLink choice={choice} models={models} />
          </li>
        ))}
      </ul>
      <SavedSearches models={models} />
      <div class={styles['feeds']}>
        {feeds.feeds.value !== null && <Shelf node={tree} models={models} />}
      </div>
      <ul>
        <PageLink models={models} kind="follow" icon="add" name={t('addFeed')} />
        <PageLink models={models} kind="highlights" icon="marker" name={t('highlights')} />
        <PageLink models={models} kind="feeds" icon="feed" name={t('feedsTitle')} />
        <PageLink models={models} kind="settings" icon="settings" name={t('settings')} />
      </ul>
    </nav>
  );
};

interface PageLinkProps {
  readonly models: ReaderModels;
  readonly kind: 'search' | 'follow' | 'highlights' | 'feeds' | 'settings';
  readonly icon: 'search' | 'add' | 'marker' | 'feed' | 'settings';
  readonly name: string;
}

const PageLink = ({ models, kind, icon, name }: PageLinkProps) => {
  const here = models.navigation.route.value.kind === kind;
  return (
    <li>
      <a href={`#/${kind}`} aria-current={here ? 'page' : undefined}>
        <Icon name={icon} />
        <span class={styles['name']}>{name}</span>
      </a>
    </li>
  );
};

const ViewLink = ({
  choice,
  models,
  failing = false,
}: {
  readonly choice: ViewChoice;
  readonly models: ReaderModels;
  readonly failing?: boolean;
}) => {
  const { desk, navigation } = models;
  const inPage = !['view', 'article'].includes(navigation.route.value.kind);
  const here = !inPage && sameView(choice.view, desk.list.view.value);
  return (
    <a
      href={writeRoute({ kind: 'view', view: choice.view })}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigation.openView(choice.view);
      }}
    >
      {choice.icon === null ? (
        <FeedIcon name={choice.name} dataUrl={choice.picture} />
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
      {choice.count > 0 && <span class={styles['count']}>{choice.count.toLocaleString()}</span>}
    </a>
  );
};

const Shelf = ({ node, models }: { node: FolderNode; models: ReaderModels }) => (
  <ul>
    {node.folders.map((inner) => (
      <li key={inner.folder?.id}>
        <details open>
          <summary>
            <Icon name="folder" />
            <span class={styles['name']}>{inner.folder?.name}</span>
          </summary>
          <Shelf node={inner} models={models} />
        </details>
      </li>
    ))}
    {node.feeds.map((feed: Feed) => (
      <li key={feed.id}>
        <ViewLink
          choice={feedView(feed, models.desk.feeds)}
          models={models}
          failing={feed.failure !== null && feed.failure.kind !== 'offline'}
        />
      </li>
    ))}
  </ul>
);
