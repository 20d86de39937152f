import { useState } from 'preact/hooks';
import { changeFeed } from '../library/feeds';
import { feedName, type Feed } from '../model/feed';
import { Button } from '../ui/controls/button';
import controls from '../ui/controls/controls.module.css';
import { FeedIcon } from '../ui/list/feed-icon';
import type { Desk } from '../ui/models/desk';
import { formatAgo, formatUntil } from '../ui/text/dates';
import { failureText, hostOf } from '../ui/text/failure-text';
import { t } from '../ui/text/t';
import styles from './pages.module.css';

interface FeedLineProps {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly now: number;
}

/** One feed: its name, its address, how it fares, and what can be done about it. */
export const FeedLine = ({ feed, desk, now }: FeedLineProps) => {
  const [renaming, setRenaming] = useState(false);
  const name = feedName(feed);
  const busy = desk.poll.progress.value !== null;
  return (
    <li class={styles['feedLine']} aria-label={name}>
      <FeedIcon name={name} dataUrl={desk.feeds.icons.value.get(feed.id)} />
      <div class={styles['feedWords']}>
        {renaming ? (
          <RenameForm
            feed={feed}
            desk={desk}
            onDone={() => {
              setRenaming(false);
            }}
          />
        ) : (
          <h2 dir="auto">{name}</h2>
        )}
        <p class={styles['feedAddress']} dir="ltr">
          {feed.url}
        </p>
        <FeedState feed={feed} now={now} />
        <div class={styles['feedActions']}>
          {feed.failure?.kind === 'noPermission' && (
            <Button look="primary" onClick={() => void desk.poll.allow([feed])}>
              {t('allowHost', hostOf(feed.url))}
            </Button>
          )}
          <Button look="quiet" disabled={busy} onClick={() => void desk.poll.start([feed.id])}>
            {t('checkNow')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setRenaming(true);
            }}
          >
            {t('rename')}
          </Button>
          <Button look="quiet" onClick={() => void desk.triage.unfollow(feed)}>
            {t('unfollow')}
          </Button>
        </div>
      </div>
    </li>
  );
};

const FeedState = ({ feed, now }: { feed: Feed; now: number }) => {
  const { failure, checkedAt, failingSince, nextCheckAt } = feed;
  const times = [checkedText(checkedAt, now), t('nextCheck', formatUntil(nextCheckAt, now))];
  if (failure === null) return <p class={styles['feedTimes']}>{times.join(' · ')}</p>;
  const { what, todo } = failureText(failure);
  const since = failingSince === null ? [] : [t('failingSince', formatAgo(failingSince, now))];
  return (
    <>
      <p class={styles['feedFailure']}>
        <b>{what}</b> {todo}
      </p>
      <p class={styles['feedTimes']}>{[...since, ...times].join(' · ')}</p>
    </>
  );
};

const checkedText = (checkedAt: number | null, now: number): string => {
  if (checkedAt === null) return t('neverChecked');
  return now - checkedAt < 60_000 ? t('checkedNow') : t('checkedAgo', formatAgo(checkedAt, now));
};

const RenameForm = ({
  feed,
  desk,
  onDone,
}: {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly onDone: () => void;
}) => {
  const [name, setName] = useState(feedName(feed));
  const save = (): void => {
    const customTitle = name.trim() === '' || name.trim() === feed.title ? null : name.trim();
    void changeFeed(desk.face.library, feed.id, { customTitle });
    onDone();
  };
  return (
    <form
      class={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <input
        class={controls['textInput']}
        aria-label={t('newName')}
        placeholder={feed.title}
        value={name}
        ref={(input) => {
          if (input && document.activeElement !== input) input.focus();
        }}
        onInput={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button>{t('save')}</Button>
      <Button onClick={onDone}>{t('cancel')}</Button>
    </form>
  );
};
