import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openReader } from '../../browser/tabs';
import { countToday } from '../../library/count-today';
import type { ArticleView } from '../../model/article-view';
import { feedName, type Feed } from '../../model/feed';
import { Button } from '../controls/button';
import { Icon, type IconName } from '../icons/icon';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { useNow } from '../models/use-now';
import { formatUntil } from '../text/dates';
import { failureText } from '../text/failure-text';
import { t, tn } from '../text/t';
import { nextFeed } from './next-feed';
import { sameView } from './same-view';
import { withUnread } from './views';
import styles from './list.module.css';

interface EmptyListProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** Why a list is empty, and where to go from here. */
export const EmptyList = ({ desk, navigation }: EmptyListProps) => {
  const { list, feeds } = desk;
  const view = list.view.value;
  if (view.kind === 'starred') {
    return <Nothing icon="star" title={t('emptyStarred')} hint={t('emptyStarredHint')} />;
  }
  if (view.kind === 'later') {
    return <Nothing icon="later" title={t('emptyLater')} hint={t('emptyLaterHint')} />;
  }
  if (view.kind === 'recent') {
    return <Nothing icon="recent" title={t('emptyRecent')} hint={t('emptyRecentHint')} />;
  }
  if (feeds.feeds.value?.length === 0) return <NoFeeds navigation={navigation} />;
  const feed = 'feedId' in view && view.feedId !== null ? feeds.byId.value.get(view.feedId) : null;
  if (feed?.failure) return <Failing feed={feed} desk={desk} />;
  const whole = withUnread(view, false);
  if (whole === null || sameView(view, whole)) {
    return (
      <Nothing icon="feed" title={t('emptyAll')} hint={t('emptyAllHint')}>
        <Button onClick={() => void desk.poll.start()}>{t('checkNow')}</Button>
      </Nothing>
    );
  }
  return <AllRead desk={desk} navigation={navigation} whole={whole} />;
};

const NoFeeds = ({ navigation }: Pick<EmptyListProps, 'navigation'>) => (
  <Nothing icon="feed" title={t('emptyFeeds')} hint={t('welcomeHint')} look={styles['noFeeds']}>
    <Button
      look="primary"
      icon="add"
      onClick={() => {
        navigation.openFollow();
      }}
    >
      {t('addFeed')}
    </Button>
  </Nothing>
);

/** A feed that brought nothing for a reason, with the way to mend it. */
const Failing = ({ feed, desk }: { readonly feed: Feed; readonly desk: Desk }) => {
  const { failure } = feed;
  if (failure === null) return null;
  const { what, todo } = failureText(failure);
  return (
    <Nothing icon="warning" title={what} hint={todo}>
      {failure.kind === 'noPermission' ? (
        <Button look="primary" onClick={() => void desk.poll.allow([feed])}>
          {t('allowHost', new URL(feed.url).hostname)}
        </Button>
      ) : (
        <Button look="primary" onClick={() => void openReader(`/feeds/${feed.id}`)}>
          {t('mendFeed', feedName(feed))}
        </Button>
      )}
      <Button onClick={() => void desk.poll.start([feed.id])}>{t('checkNow')}</Button>
    </Nothing>
  );
};

/** Nothing is left unread: how much came today, when the next may come, and what waits meanwhile. */
const AllRead = ({ desk, navigation, whole }: EmptyListProps & { readonly whole: ArticleView }) => {
  const now = useNow();
  const { face, feeds } = desk;
  const [today, setToday] = useState(0);
  useEffect(() => {
    void countToday(face.library).then(setToday);
  }, [feeds.counts.value]);
  const later = feeds.counts.value?.all.later ?? 0;
  const next = nextFeed(desk);
  const nextCheckAt = Math.min(...(feeds.feeds.value ?? []).map((feed) => feed.nextCheckAt));
  const hints = [
    ...(today > 0 ? [tn('emptyToday', today)] : []),
    ...(face.online.value && Number.isFinite(nextCheckAt)
      ? [t('emptyUnreadHint', formatUntil(nextCheckAt, now))]
      : []),
  ];
  return (
    <Nothing icon="checkAll" title={t('emptyUnread')} hint={hints.join(' ')}>
      {next && (
        <Button
          look="primary"
          onClick={() => {
            navigation.openView(next.view);
          }}
        >
          {t('nextFeed', next.name)}
        </Button>
      )}
      {later > 0 && (
        <Button
          icon="later"
          onClick={() => {
            navigation.openView({ kind: 'later' });
          }}
        >
          {tn('emptyLaterWaits', later)}
        </Button>
      )}
      <Button
        onClick={() => {
          navigation.openView(whole);
        }}
      >
        {t('showAll')}
      </Button>
    </Nothing>
  );
};

interface NothingProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  /** A class of its own. */
  readonly look?: string | undefined;
  readonly children?: ComponentChildren;
}

const Nothing = ({ icon, title, hint, look = '', children }: NothingProps) => (
  <div class={`${styles['empty'] ?? ''} ${look}`} data-testid="empty-list">
    <span class={styles['emptyIcon']}>
      <Icon name={icon} />
    </span>
    <h2 class={styles['emptyTitle']}>{title}</h2>
    <p class={styles['emptyHint']}>{hint}</p>
    {children}
  </div>
);
