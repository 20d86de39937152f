import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls/button';
import { ReadingView } from '../ui/article/reading-view';
import { SkeletonRows } from '../ui/list/skeleton-rows';
import { useFocusBack } from '../ui/keys/use-focus-back';
import { useKeys } from '../ui/keys/use-keys';
import type { Face } from '../ui/models/face';
import { useModel } from '../ui/models/use-model';
import { PlayerPlace } from '../ui/player/player-place';
import { lazyScreen } from '../ui/screens/lazy-screen';
import { Tagging } from '../ui/tags/tagging';
import { Toast } from '../ui/toast/toast';
import { t } from '../ui/text/t';
import { EmptyPane } from './empty-pane';
import { ListPane } from './list-pane';
import { PaneHandle } from './pane-handle';
import { createReaderModels, type ReaderModels } from './reader-models';
import styles from './reader.module.css';
import type { Route } from './route';
import { Sidebar } from './sidebar';

const FeedPage = lazyScreen(() => import('./feed-page/feed-page').then((page) => page.FeedPage));
const ActivityPage = lazyScreen(() => import('./activity-page').then((page) => page.ActivityPage));
const HelpPage = lazyScreen(() => import('./help-page').then((page) => page.HelpPage));
const WelcomePage = lazyScreen(() =>
  import('./welcome/welcome-page').then((page) => page.WelcomePage),
);
const FeedsPage = lazyScreen(() => import('./feeds-page').then((page) => page.FeedsPage));
const FollowPage = lazyScreen(() => import('./follow-page').then((page) => page.FollowPage));
const HighlightsPage = lazyScreen(() =>
  import('./highlights-page').then((page) => page.HighlightsPage),
);
const SearchPage = lazyScreen(() => import('./search-page').then((page) => page.SearchPage));
const MarkFound = lazyScreen(() =>
  import('../ui/search/mark-found').then((found) => found.MarkFound),
);
const GoTo = lazyScreen(() => import('../ui/go-to/go-to').then((dialog) => dialog.GoTo));
const SettingsPage = lazyScreen(() =>
  import('./settings/settings-page').then((page) => page.SettingsPage),
);

const ShortcutSheet = lazyScreen(() =>
  import('../ui/keys/shortcut-sheet').then((part) => part.ShortcutSheet),
);

/** The reader before its library is open. */
export const ReaderShell = () => (
  <div class={styles['reader']} data-pane="list">
    <div class={styles['sidebar']} />
    <div class={styles['list']}>
      <div class={styles['listHeader']}>{t('viewUnread')}</div>
      <SkeletonRows />
    </div>
    <div class={styles['main']} />
  </div>
);

const off = (set: (on: boolean) => void) => (): void => {
  set(false);
};

/** The full tab: where to look, what is there, and what is read. */
export const Reader = ({ face }: { face: Face }) => {
  const models = useModel(() => createReaderModels(face), [face]);
  const { desk, navigation } = models;
  const [help, setHelp] = useState(false);
  const [goTo, setGoTo] = useState(false);
  const [views, setViews] = useState(false);
  const { kind } = navigation.route.value;
  const foundBy = navigation.foundBy.value;
  const page = kind !== 'view' && kind !== 'article';
  const pane = paneOf(kind);
  useKeys(desk, navigation, (command) => {
    if (goTo || command === 'goTo') setGoTo(command !== 'back');
    else if (command === 'help') setHelp(true);
    else if (command === 'back' && views) setViews(false);
    else if (command === 'back' && page) navigation.closeArticle();
    else return page && command !== 'undo' && command !== 'search';
    return true;
  });
  useFocusBack(desk.list, pane !== 'list');
  useEffect(() => {
    setViews(false);
  }, [navigation.route.value]);
  return (
    <div class={styles['reader']} data-pane={pane} data-views={views}>
      <Sidebar models={models} />
      {views && <div class={styles['backdrop']} onClick={off(setViews)} />}
      <main class={styles['panes']}>
        <PaneHandle pane="sidebar" />
        {!page && (
          <>
            <ListPane
              models={models}
              onViews={() => {
                setViews(true);
              }}
            />
            <PaneHandle pane="list" />
          </>
        )}
        <div class={styles['main']}>
          {page && (
            <div class={styles['pageBar']}>
              <Button look="quiet" icon="back" onClick={navigation.closeArticle}>
                {t('back')}
              </Button>
            </div>
          )}
          <MainPane models={models} />
        </div>
      </main>
      {foundBy?.kind === 'search' && <MarkFound query={foundBy.query} />}
      <Tagging desk={desk} />
      <Toast desk={desk} />
      <PlayerPlace desk={desk} navigation={navigation} inPopup={false} />
      {goTo && <GoTo desk={desk} navigation={navigation} onClose={off(setGoTo)} />}
      {help && <ShortcutSheet desk={desk} onClose={off(setHelp)} />}
    </div>
  );
};

/** Which part of the tab stands in front where there is no room for all; `alone` has no other. */
const paneOf = (kind: Route['kind']): 'list' | 'article' | 'page' | 'alone' => {
  if (kind === 'view') return 'list';
  if (kind === 'article') return kind;
  return kind === 'welcome' ? 'alone' : 'page';
};

const MainPane = ({ models }: { models: ReaderModels }) => {
  const { desk, navigation, follow, files } = models;
  const route = navigation.route.value;
  switch (route.kind) {
    case 'article':
      return (
        <ReadingView
          articleId={route.articleId}
          desk={desk}
          navigation={navigation}
          inPopup={false}
        />
      );
    case 'settings':
      return <SettingsPage desk={desk} navigation={navigation} files={files} />;
    case 'highlights':
      return <HighlightsPage desk={desk} />;
    case 'welcome':
      return <WelcomePage models={models} />;
    case 'help':
      return <HelpPage desk={desk} navigation={navigation} />;
    case 'activity':
      return <ActivityPage desk={desk} />;
    case 'feeds':
      return <FeedsPage desk={desk} navigation={navigation} />;
    case 'feedPage':
      return <FeedPage feedId={route.feedId} desk={desk} navigation={navigation} />;
    case 'search':
      return <SearchPage query={route.query} desk={desk} navigation={navigation} />;
    case 'follow':
      return <FollowPage follow={follow} files={files} desk={desk} />;
    case 'view':
      return desk.feeds.feeds.value?.length === 0 ? (
        <FollowPage follow={follow} files={files} desk={desk} />
      ) : (
        <EmptyPane desk={desk} navigation={navigation} />
      );
  }
};
