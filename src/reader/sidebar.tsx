import { useMemo } from 'preact/hooks';
import { Icon } from '../ui/icons/icon';
import { mainViews, savedViews } from '../ui/list/views';
import { t } from '../ui/text/t';
import { folderTree } from './folder-tree';
import { SavedSearches } from './saved-searches';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';
import { Shelf } from './shelf';
import { createShelfModel } from './shelf-model';
import { TagShelf } from './tag-shelf';
import { ViewLink } from './view-link';

/** Views, folders and feeds with their counts, and the ways to more. */
export const Sidebar = ({ models }: { models: ReaderModels }) => {
  const { feeds } = models.desk;
  const tree = folderTree(feeds.folders.value, feeds.feeds.value ?? []);
  const shelf = useMemo(() => createShelfModel(models.desk), [models]);
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
        {feeds.feeds.value !== null && <Shelf node={tree} models={models} shelf={shelf} />}
        <ul>
          {savedViews(feeds).map((choice) => (
            <li key={choice.key}>
              <ViewLink choice={choice} models={models} />
            </li>
          ))}
        </ul>
        <TagShelf models={models} />
      </div>
      <ul>
        <li>
          <button type="button" onClick={() => void shelf.createFolder()}>
            <Icon name="folder" />
            <span class={styles['name']}>{t('newFolder')}</span>
          </button>
        </li>
        <PageLink models={models} kind="follow" icon="add" name={t('addFeed')} />
        <PageLink models={models} kind="highlights" icon="marker" name={t('highlights')} />
        <PageLink models={models} kind="activity" icon="activity" name={t('activityTitle')} />
        <PageLink models={models} kind="feeds" icon="feed" name={t('feedsTitle')} />
        <PageLink models={models} kind="settings" icon="settings" name={t('settings')} />
      </ul>
    </nav>
  );
};

interface PageLinkProps {
  readonly models: ReaderModels;
  readonly kind: 'search' | 'follow' | 'highlights' | 'activity' | 'feeds' | 'settings';
  readonly icon: 'search' | 'add' | 'marker' | 'activity' | 'feed' | 'settings';
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
