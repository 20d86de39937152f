import { useEffect } from 'preact/hooks';
import type { FeedId } from '../../model/ids';
import { feedName, type Feed } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import { FeedIcon } from '../../ui/list/feed-icon';
import type { Desk } from '../../ui/models/desk';
import type { Navigation } from '../../ui/models/navigation';
import { useModel } from '../../ui/models/use-model';
import { t } from '../../ui/text/t';
import { createMendModel } from '../health/mend-model';
import styles from '../pages.module.css';
import { AddressSection } from './address-section';
import { CheckingSection } from './checking-section';
import { HealthSection } from './health-section';
import { NameSection } from './name-section';
import { NotifySection } from './notify-section';
import { SignInSection } from './sign-in-section';
import { TextSection } from './text-section';

interface FeedPageProps {
  readonly feedId: FeedId;
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** One feed: how it fares, and everything that can be chosen for it. */
export const FeedPage = ({ feedId, desk, navigation }: FeedPageProps) => {
  const feed = desk.feeds.byId.value.get(feedId);
  const known = desk.feeds.feeds.value !== null;
  return (
    <div class={styles['page']}>
      <div class={styles['pageColumn']}>
        {feed !== undefined && (
          <Sections key={feedId} feed={feed} desk={desk} navigation={navigation} />
        )}
        {feed === undefined && known && <p class={styles['hint']}>{t('feedGone')}</p>}
      </div>
    </div>
  );
};

interface SectionsProps extends Omit<FeedPageProps, 'feedId'> {
  readonly feed: Feed;
}

const Sections = ({ feed, desk, navigation }: SectionsProps) => {
  const { face, feeds, poll, toasts, triage } = desk;
  const mend = useModel(() => createMendModel(face, poll, toasts), [desk]);
  useEffect(() => {
    void mend.learn(feed.url);
  }, [mend, feed.url]);
  const name = feedName(feed);
  return (
    <>
      <h1 class={styles['feedTitle']} dir="auto">
        <FeedIcon name={name} dataUrl={feeds.icons.value.get(feed.id)} />
        {name}
      </h1>
      <HealthSection feed={feed} desk={desk} mend={mend} />
      <NameSection feed={feed} desk={desk} />
      <CheckingSection feed={feed} desk={desk} />
      <TextSection feed={feed} desk={desk} />
      <NotifySection feed={feed} desk={desk} />
      <SignInSection feed={feed} desk={desk} mend={mend} />
      <AddressSection feed={feed} mend={mend} />
      <div>
        <Button
          onClick={() => {
            void triage.unfollow(feed).then(navigation.openFeeds);
          }}
        >
          {t('unfollow')}
        </Button>
      </div>
    </>
  );
};
