import type { ComponentChildren } from 'preact';
import { useNow } from '../models/use-now';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { Button } from '../controls/button';
import { Icon, type IconName } from '../icons/icon';
import { formatUntil } from '../text/dates';
import { t } from '../text/t';
import { sameView } from './same-view';
import { withUnread } from './views';
import styles from './list.module.css';

/** Why a list is empty, and where to go from here. */
export const EmptyList = ({ desk, navigation }: { desk: Desk; navigation: Navigation }) => {
  const now = useNow();
  const { list, feeds } = desk;
  const view = list.view.value;
  const nextCheckAt = Math.min(...(feeds.feeds.value ?? []).map((feed) => feed.nextCheckAt));
  if (view.kind === 'starred') {
    return <Nothing icon="star" title={t('emptyStarred')} hint={t('emptyStarredHint')} />;
  }
  if (view.kind === 'later') {
    return <Nothing icon="later" title={t('emptyLater')} hint={t('emptyLaterHint')} />;
  }
  if (view.kind === 'recent') {
    return <Nothing icon="recent" title={t('emptyRecent')} hint={t('emptyRecentHint')} />;
  }
  const whole = withUnread(view, false);
  if (whole === null || sameView(view, whole)) {
    return (
      <Nothing icon="feed" title={t('emptyAll')} hint={t('emptyAllHint')}>
        <Button onClick={() => void desk.poll.start()}>{t('checkNow')}</Button>
      </Nothing>
    );
  }
  const hint = Number.isFinite(nextCheckAt)
    ? t('emptyUnreadHint', formatUntil(nextCheckAt, now))
    : '';
  return (
    <Nothing icon="checkAll" title={t('emptyUnread')} hint={hint}>
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
  readonly children?: ComponentChildren;
}

const Nothing = ({ icon, title, hint, children }: NothingProps) => (
  <div class={styles['empty']} data-testid="empty-list">
    <span class={styles['emptyIcon']}>
      <Icon name={icon} />
    </span>
    <h2 class={styles['emptyTitle']}>{title}</h2>
    <p class={styles['emptyHint']}>{hint}</p>
    {children}
  </div>
);
