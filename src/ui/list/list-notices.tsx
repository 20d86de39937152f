import type { Desk } from '../models/desk';
import { Button } from '../controls/button';
import { hostOf } from '../text/host-of';
import { t, tn } from '../text/t';
import styles from './list.module.css';

/** What stands in the way of news, above the list, each with what to do. */
export const ListNotices = ({ desk: { face, feeds, poll } }: { desk: Desk }) => {
  const lacking = feeds.lackingAccess.value;
  const hosts = [...new Set(lacking.map((feed) => hostOf(feed.url)))];
  return (
    <>
      {!face.online.value && (
        <p class={styles['notice']} role="status">
          {tn('offlineSaved', feeds.counts.value?.all.articles ?? 0)}
        </p>
      )}
      {hosts.length > 0 && (
        <div class={styles['notice']} data-testid="lacking-access">
          <p>
            {hosts.length === 1
              ? t('lackingAccessOne', hosts[0] ?? '')
              : tn('lackingAccess', hosts.length)}
          </p>
          <Button onClick={() => void poll.allow(lacking)}>
            {hosts.length === 1 ? t('allowHost', hosts[0] ?? '') : tn('allowSites', hosts.length)}
          </Button>
        </div>
      )}
    </>
  );
};
