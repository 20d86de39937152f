import type { JournalEntry } from '../../library/records';
import type { Feed } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import { formatMoment } from '../../ui/text/dates';
import { bytesText, checkText } from '../../ui/text/feed-text';
import { t, tn } from '../../ui/text/t';
import type { MendModel } from '../health/mend-model';
import styles from '../pages.module.css';

interface JournalProps {
  readonly feed: Feed;
  readonly entries: readonly JournalEntry[];
  readonly mend: Pick<MendModel, 'copyJournal'>;
}

/** A feed's last checks, newest first, with the way to copy them for a report. */
export const JournalTable = ({ feed, entries, mend }: JournalProps) => (
  <details class={styles['journal']}>
    <summary>{tn('journalTitle', entries.length)}</summary>
    <div class={styles['buttons']}>
      <Button onClick={() => void mend.copyJournal(feed)}>{t('copyJournal')}</Button>
    </div>
    <p class={styles['hint']}>{t('copyJournalHint')}</p>
    <div class={styles['journalBox']} tabIndex={0} role="group" aria-label={t('healthTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journalWhen')}</th>
            <th scope="col">{t('healthResult')}</th>
            <th scope="col">{t('journalTook')}</th>
            <th scope="col">{t('journalBytes')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.at}>
              <td>{formatMoment(entry.at)}</td>
              <td>{checkText(entry)}</td>
              <td>{t('milliseconds', Math.round(entry.tookMs))}</td>
              <td>{entry.bytes ? bytesText(entry.bytes) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
