import { useLayoutEffect, useState } from 'preact/hooks';
import { readPageOffer } from '../browser/page-offer';
import { ArticleList } from '../ui/list/article-list';
import { ListFooter } from '../ui/list/list-footer';
import { ListNotices } from '../ui/list/list-notices';
import { SkeletonRows } from '../ui/list/skeleton-rows';
import { createFollowModel, type FollowModel } from '../ui/follow/follow-model';
import { findNote } from '../ui/follow/follow-state';
import { useFocusBack } from '../ui/keys/use-focus-back';
import { useKeys } from '../ui/keys/use-keys';
import { createDesk, type Desk } from '../ui/models/desk';
import type { Face } from '../ui/models/face';
import { useModel } from '../ui/models/use-model';
import { PlayerPlace } from '../ui/player/player-place';
import { lazyScreen } from '../ui/screens/lazy-screen';
import { Tagging } from '../ui/tags/tagging';
import { Toast } from '../ui/toast/toast';
import { t } from '../ui/text/t';
import { dropSketch } from './first-paint/drop-sketch';
import { LazyReadingView } from './lazy-reading-view';
import { createPageOfferModel, type PageOfferModel } from './page-offer-model';
import { PageOfferBanner } from './page-offer-banner';
import { PopupHeader } from './popup-header';
import { createPopupNavigation, type PopupNavigation } from './popup-navigation';
import { readPopupMemory, startView } from './popup-memory';
import styles from './popup.module.css';

const SearchScreen = lazyScreen(() =>
  import('./search-screen').then((screen) => screen.SearchScreen),
);
const GoTo = lazyScreen(() => import('../ui/go-to/go-to').then((dialog) => dialog.GoTo));
const FirstFollow = lazyScreen(() => import('./follow-screen').then((part) => part.FirstFollow));
const FollowScreen = lazyScreen(() => import('./follow-screen').then((part) => part.FollowScreen));
const ShortcutSheet = lazyScreen(() =>
  import('../ui/keys/shortcut-sheet').then((part) => part.ShortcutSheet),
);

/** The popup before its library is open. */
export const PopupShell = () => (
  <div class={styles['popup']}>
    <div class={styles['shellHeader']}>{t('viewUnread')}</div>
    <SkeletonRows />
    <div class={styles['shellFooter']} />
  </div>
);

interface PopupModels {
  readonly desk: Desk;
  readonly follow: FollowModel;
  readonly offer: PageOfferModel;
  readonly navigation: PopupNavigation;
  readonly dispose: () => void;
}

const createPopupModels = (face: Face, place: string): PopupModels => {
  const memory = readPopupMemory(face.notes, place, face.now());
  const desk = createDesk(face, memory?.view ?? startView);
  const follow = createFollowModel({
    ...face,
    followed: (_feedId, preview) => {
      navigation.closeFollow();
      void desk.list.show({ kind: 'unread', feedId: null });
      desk.toasts.show({ kind: 'following', name: preview.title });
    },
  });
  const navigation = createPopupNavigation(desk.list.show, follow, memory?.articleId ?? null);
  const offer = createPageOfferModel(face, desk, readPageOffer);
  if (findNote(face.notes, face.now()) !== null) navigation.openFollow();
  void offer.look();
  // Not for the first picture: loaded behind it.
  const keeping = import('./keep-place').then(({ keepPlace, returnToPlace }) => {
    if (memory !== null) void returnToPlace(desk, memory);
    return keepPlace(desk, navigation, place);
  });
  return {
    desk,
    follow,
    offer,
    navigation,
    dispose: () => {
      void keeping.then((stop) => {
        stop();
      });
      desk.dispose();
      follow.dispose();
    },
  };
};

/** The toolbar popup: a list, and over it the article that is read or the feed that is followed. */
export const Popup = ({ face, place }: { readonly face: Face; readonly place: string }) => {
  const models = useModel(() => createPopupModels(face, place), [face]);
  const { desk, follow, offer, navigation } = models;
  const [help, setHelp] = useState(false);
  const [goTo, setGoTo] = useState(false);
  const articleId = navigation.articleId.value;
  const following = navigation.following.value;
  const searching = navigation.searching.value;
  const covered = articleId !== null || following || searching !== null;
  const ready = desk.list.ready.value && desk.feeds.feeds.value !== null;
  useLayoutEffect(() => {
    if (ready) dropSketch();
  }, [ready]);
  useKeys(desk, navigation, (command) => {
    if (goTo || command === 'goTo') setGoTo(command !== 'back');
    else if (command === 'help') setHelp(true);
    // What lies uppermost at this moment: a second Escape may come before the first is drawn.
    else if (command === 'back' && navigation.articleId.peek() !== null) navigation.closeArticle();
    else if (command === 'back' && navigation.searching.peek() !== null) navigation.closeSearch();
    else if (command === 'back' && following) navigation.closeFollow();
    else return (following || (searching !== null && articleId === null)) && command !== 'back';
    return true;
  });
  useFocusBack(desk.list, covered);
  return (
    <div class={styles['popup']}>
      <main class={styles['under']} inert={covered} data-covered={covered}>
        <PopupHeader desk={desk} navigation={navigation} />
        <PageOfferBanner offer={offer} follow={follow} navigation={navigation} />
        <ListNotices desk={desk} />
        {desk.feeds.feeds.value?.length === 0 ? (
          <FirstFollow desk={desk} follow={follow} offer={offer} hidden={following} />
        ) : (
          <ArticleList desk={desk} navigation={navigation} />
        )}
        <ListFooter desk={desk} navigation={navigation} />
      </main>
      {following && <FollowScreen follow={follow} navigation={navigation} />}
      {searching !== null && <SearchScreen query={searching} desk={desk} navigation={navigation} />}
      {articleId !== null && (
        <main class={styles['over']}>
          <LazyReadingView articleId={articleId} desk={desk} navigation={navigation} />
        </main>
      )}
      <Tagging desk={desk} />
      <Toast desk={desk} />
      <PlayerPlace desk={desk} navigation={navigation} inPopup />
      {goTo && (
        <GoTo
          desk={desk}
          navigation={navigation}
          onClose={() => {
            setGoTo(false);
          }}
        />
      )}
      {help && (
        <ShortcutSheet
          desk={desk}
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
    </div>
  );
};
