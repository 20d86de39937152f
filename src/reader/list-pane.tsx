import { IconButton } from '../ui/controls/icon-button';
import { RefreshButton } from '../ui/controls/refresh-button';
import { ArticleList } from '../ui/list/article-list';
import { ListFooter } from '../ui/list/list-footer';
import { ListNotices } from '../ui/list/list-notices';
import { ViewCount } from '../ui/list/view-count';
import { viewName } from '../ui/list/views';
import { t } from '../ui/text/t';
import { NotifyButton } from './notify-button';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';

/** The articles of the view, with what can be done with them all. */
export const ListPane = ({
  models: { desk, navigation },
  onViews,
}: {
  readonly models: ReaderModels;
  /** Where there is no room for the sidebar, it is opened over the list. */
  readonly onViews: () => void;
}) => {
  const { list, feeds, triage } = desk;
  const view = list.view.value;
  const markable =
    view.kind !== 'starred' && list.rows.value.some((row) => row.status.readAt === null);
  return (
    <section class={styles['list']} aria-label={t('articles')}>
      <header class={styles['listHeader']}>
        <span class={styles['viewsButton']}>
          <IconButton icon="menu" label={t('views')} onClick={onViews} />
        </span>
        <h1>{viewName(view, feeds)}</h1>
        <ViewCount desk={desk} look={styles['viewCount'] ?? ''} />
        <IconButton
          icon="search"
          label={t('search')}
          onClick={() => {
            navigation.openSearch();
          }}
        />
        <IconButton
          icon="checkAll"
          label={t('markAllRead')}
          disabled={!markable}
          onClick={() => void triage.markAllRead()}
        />
        <NotifyButton desk={desk} />
        <RefreshButton desk={desk} />
      </header>
      <ListNotices desk={desk} />
      <ArticleList desk={desk} navigation={navigation} />
      <ListFooter desk={desk} navigation={navigation} />
    </section>
  );
};
