import { isSilent } from '../../library/silent-feeds';
import type { Feed } from '../../model/feed';
import { formatAgo } from '../../ui/text/dates';
import { failureText } from '../../ui/text/failure-text';
import { bytesText, nextCheckText, rateText } from '../../ui/text/feed-text';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';

/** How a feed fares: what went wrong, when it was and will be asked and why then, how often it posts, what was saved. */
export const FeedState = ({ feed, now }: { readonly feed: Feed; readonly now: number }) => {
  const { failure, failingSince, savedBytes } = feed;
  const text = failure === null ? null : failureText(failure);
  return (
    <>
      {text !== null && (
        <p class={styles['feedFailure']}>
          <b>{text.what}</b> {text.todo}
        </p>
      )}
      <p class={styles['feedTimes']}>
        {[
          ...(failure === null && feed.succeededAt !== null ? [t('resultWell')] : []),
          ...(failingSince === null ? [] : [t('failingSince', formatAgo(failingSince, now))]),
          checkedText(feed.checkedAt, now),
          nextCheckText(feed, now),
        ].join(' · ')}
      </p>
      <p class={styles['feedTimes']}>
        {[
          isSilent(feed, now) && feed.lastPostAt !== null
            ? t('silentSince', formatAgo(feed.lastPostAt, now))
            : rateText(feed.postingIntervalMs),
          ...(savedBytes > 0 ? [t('savedBytes', bytesText(savedBytes))] : []),
        ].join(' · ')}
      </p>
    </>
  );
};

/** When a feed was last checked. */
const checkedText = (checkedAt: number | null, now: number): string => {
  if (checkedAt === null) return t('neverChecked');
  return now - checkedAt < 60_000 ? t('checkedNow') : t('checkedAgo', formatAgo(checkedAt, now));
};
