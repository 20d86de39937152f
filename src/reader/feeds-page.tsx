import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';
import { Button } from '../ui/controls/button';
import { ListNotices } from '../ui/list/list-notices';
import { useNow } from '../ui/models/use-now';
import { t } from '../ui/text/t';
import { FeedLine } from './feed-line';
import styles from './pages.module.css';

/** Every followed feed with how it fares; what fails stands first. */
export const FeedsPage = ({ desk, navigation }: { desk: Desk; navigation: Navigation }) => {
  const now = useNow();
  const feeds = desk.feeds.feeds.value ?? [];
  const failing = feeds.filter((feed) => feed.failure !== null);
  const well = feeds.filter((feed) => feed.failure === null);
  return (
    <div class={styles['page']}>
      <div class={styles['pageColumn']}>
        <h1>{t('feedsTitle')}</h1>
        <ListNotices desk={desk} />
        {feeds.length === 0 && (
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
        )}
        <ul>
          {[...failing, ...well].map((feed) => (
            <FeedLine key={feed.id} feed={feed} desk={desk} now={now} />
          ))}
        </ul>
      </div>
    </div>
  );
};
