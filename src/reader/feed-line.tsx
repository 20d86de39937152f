import { useState } from 'preact/hooks';
import { isSilent } from '../library/silent-feeds';
import { feedName, type Feed } from '../model/feed';
import { Button } from '../ui/controls/button';
import { FeedIcon } from '../ui/list/feed-icon';
import type { Desk } from '../ui/models/desk';
import { hostOf } from '../ui/text/host-of';
import { t } from '../ui/text/t';
import { FeedState } from './health/feed-state';
import { FindingNote } from './health/finding-note';
import type { MendModel } from './health/mend-model';
import styles from './pages.module.css';
import { RenameForm } from './rename-form';
import { writeRoute } from './route';

interface FeedLineProps {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly mend: MendModel;
  readonly now: number;
}

/** One feed: its name, its address, how it fares, and what can be done about it. */
export const FeedLine = ({ feed, desk, mend, now }: FeedLineProps) => {
  const [renaming, setRenaming] = useState(false);
  const name = feedName(feed);
  const endRenaming = (): void => {
    setRenaming(false);
  };
  return (
    <li class={styles['feedLine']} aria-label={name}>
      <FeedIcon name={name} dataUrl={desk.feeds.icons.value.get(feed.id)} />
      <div class={styles['feedWords']}>
        {renaming ? (
          <RenameForm feed={feed} desk={desk} onDone={endRenaming} />
        ) : (
          <h3 dir="auto">
            <a href={pageOf(feed)}>{name}</a>
          </h3>
        )}
        <p class={styles['feedAddress']} dir="ltr">
          {feed.url}
        </p>
        <FeedState feed={feed} now={now} />
        <FeedActions
          feed={feed}
          desk={desk}
          mend={mend}
          now={now}
          onRename={() => {
            setRenaming(true);
          }}
        />
        <FindingNote feed={feed} desk={desk} mend={mend} />
      </div>
    </li>
  );
};

interface ActionsProps extends FeedLineProps {
  readonly onRename: () => void;
}

const pageOf = (feed: Feed): string => writeRoute({ kind: 'feedPage', feedId: feed.id });

const FeedActions = ({ feed, desk, mend, now, onRename }: ActionsProps) => {
  const needsHelp = feed.failure !== null || isSilent(feed, now);
  const polling = desk.poll.progress.value !== null;
  const asking = mend.findings.value.get(feed.id) === 'asking';
  return (
    <div class={styles['feedActions']}>
      {feed.failure?.kind === 'noPermission' && (
        <Button look="primary" onClick={() => void desk.poll.allow([feed])}>
          {t('allowHost', hostOf(feed.url))}
        </Button>
      )}
      <Button look="quiet" disabled={polling} onClick={() => void desk.poll.start([feed.id])}>
        {t('checkNow')}
      </Button>
      {needsHelp && (
        <Button look="quiet" disabled={asking} onClick={() => void mend.findOut(feed)}>
          {t('findOut')}
        </Button>
      )}
      <Button look="quiet" onClick={onRename}>
        {t('rename')}
      </Button>
      <Button look="quiet" onClick={() => void desk.triage.unfollow(feed)}>
        {t('unfollow')}
      </Button>
      <a href={pageOf(feed)}>{t('moreForFeed')}</a>
    </div>
  );
};
