import { useEffect, useState } from 'preact/hooks';
import { readJournal } from '../../library/journal';
import type { JournalEntry } from '../../library/records';
import type { Feed } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import type { Desk } from '../../ui/models/desk';
import { useNow } from '../../ui/models/use-now';
import { formatAgo } from '../../ui/text/dates';
import { failureText } from '../../ui/text/failure-text';
import { hostOf } from '../../ui/text/host-of';
import { bytesText, checkText, dueText, rateText } from '../../ui/text/feed-text';
import { t } from '../../ui/text/t';
import { FindingNote } from '../health/finding-note';
import type { MendModel } from '../health/mend-model';
import styles from '../pages.module.css';
import { JournalTable } from './journal-table';

interface HealthProps {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly mend: MendModel;
}

/** How a feed fares, with what can be done at once and the list of its last checks. */
export const HealthSection = ({ feed, desk, mend }: HealthProps) => {
  const [journal, setJournal] = useState<readonly JournalEntry[]>([]);
  useEffect(() => {
    let left = false;
    void readJournal(desk.face.library, feed.id).then((entries) => {
      if (!left) setJournal(entries);
    });
    return () => {
      left = true;
    };
  }, [feed.id, feed.checkedAt]);
  const asking = mend.findings.value.get(feed.id) === 'asking';
  return (
    <section class={styles['section']}>
      <h2>{t('healthTitle')}</h2>
      <Facts feed={feed} last={journal[0]} />
      <div class={styles['buttons']}>
        {feed.failure?.kind === 'noPermission' && (
          <Button look="primary" onClick={() => void desk.poll.allow([feed])}>
            {t('allowHost', hostOf(feed.url))}
          </Button>
        )}
        <Button
          icon="refresh"
          disabled={desk.poll.progress.value !== null}
          onClick={() => void desk.poll.start([feed.id])}
        >
          {t('checkNow')}
        </Button>
        <Button disabled={asking} onClick={() => void mend.findOut(feed)}>
          {t('findOut')}
        </Button>
      </div>
      <FindingNote feed={feed} desk={desk} mend={mend} />
      {journal.length > 0 && <JournalTable feed={feed} entries={journal} mend={mend} />}
    </section>
  );
};

const Facts = ({
  feed,
  last,
}: {
  readonly feed: Feed;
  readonly last: JournalEntry | undefined;
}) => {
  const now = useNow();
  const { lastPostAt, savedBytes } = feed;
  const facts = [
    [
      t('healthLastCheck'),
      feed.checkedAt === null ? t('neverChecked') : formatAgo(feed.checkedAt, now),
    ],
    [t('healthResult'), resultText(feed, last, now)],
    [t('healthNextCheck'), dueText(feed, now)],
    [t('healthRate'), rateText(feed.postingIntervalMs)],
    [t('healthLastPost'), lastPostAt === null ? t('unknownYet') : formatAgo(lastPostAt, now)],
    [t('healthSaved'), bytesText(savedBytes)],
  ] as const;
  return (
    <dl class={styles['facts']}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
};

const resultText = (
  { failure, failingSince }: Feed,
  last: JournalEntry | undefined,
  now: number,
): string => {
  if (failure === null) return last === undefined ? t('unknownYet') : checkText(last);
  const { what, todo } = failureText(failure);
  const since =
    failingSince === null ? [] : [`${t('failingSince', formatAgo(failingSince, now))}.`];
  return [what, todo, ...since].join(' ');
};
