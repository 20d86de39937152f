import type { Feed } from '../model/feed';
import { Button } from '../ui/controls/button';
import { PollProgressLine } from '../ui/controls/poll-progress-line';
import { ListNotices } from '../ui/list/list-notices';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';
import { useModel } from '../ui/models/use-model';
import { useNow } from '../ui/models/use-now';
import { bytesText } from '../ui/text/feed-text';
import { t } from '../ui/text/t';
import { FeedLine } from './feed-line';
import { createHealthModel } from './health/health-model';
import { createMendModel, type MendModel } from './health/mend-model';
import { MissedBeats } from './health/missed-beats';
import { TwinOffers } from './health/twin-offers';
import styles from './pages.module.css';

/** Every followed feed with how it fares; what needs a hand stands first. */
export const FeedsPage = ({ desk, navigation }: { desk: Desk; navigation: Navigation }) => {
  const { face, feeds, poll, toasts } = desk;
  const health = useModel(() => createHealthModel(face, feeds, toasts), [desk]);
  const mend = useModel(() => createMendModel(face, poll, toasts), [desk]);
  const { failing, silent, well, savedBytes } = health;
  const none = feeds.feeds.value?.length === 0;
  const rest = failing.value.length + silent.value.length > 0;
  return (
    <div class={styles['page']}>
      <div class={styles['pageColumn']}>
        <h1>{t('feedsTitle')}</h1>
        <ListNotices desk={desk} />
        {none ? <NoFeeds navigation={navigation} /> : <CheckAll desk={desk} />}
        <TwinOffers health={health} />
        <Group title={t('failingTitle')} feeds={failing.value} desk={desk} mend={mend} />
        <Group
          title={t('silentTitle')}
          hint={t('silentHint')}
          feeds={silent.value}
          desk={desk}
          mend={mend}
        />
        <Group title={rest ? t('wellTitle') : null} feeds={well.value} desk={desk} mend={mend} />
        <MissedBeats health={health} />
        {savedBytes.value > 0 && (
          <p class={styles['hint']}>{t('savedTotal', bytesText(savedBytes.value))}</p>
        )}
      </div>
    </div>
  );
};

const NoFeeds = ({ navigation }: { readonly navigation: Navigation }) => (
  <div class={styles['section']}>
    <p class={styles['hint']}>{t('noFeeds')}</p>
    <Button
      icon="add"
      onClick={() => {
        navigation.openFollow();
      }}
    >
      {t('addFeed')}
    </Button>
  </div>
);

const CheckAll = ({ desk }: { readonly desk: Desk }) => (
  <div class={styles['buttons']}>
    {desk.poll.progress.value === null && (
      <Button icon="refresh" onClick={() => void desk.poll.start()}>
        {t('checkAll')}
      </Button>
    )}
    <PollProgressLine desk={desk} />
  </div>
);

interface GroupProps {
  readonly title: string | null;
  readonly hint?: string;
  readonly feeds: readonly Feed[];
  readonly desk: Desk;
  readonly mend: MendModel;
}

const Group = ({ title, hint, feeds, desk, mend }: GroupProps) => {
  const now = useNow();
  if (feeds.length === 0) return null;
  return (
    <section>
      <h2 class={title === null ? 'visually-hidden' : styles['groupTitle']}>
        {title ?? t('wellTitle')}
      </h2>
      {hint !== undefined && <p class={styles['hint']}>{hint}</p>}
      <ul>
        {feeds.map((feed) => (
          <FeedLine key={feed.id} feed={feed} desk={desk} mend={mend} now={now} />
        ))}
      </ul>
    </section>
  );
};
