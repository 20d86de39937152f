import type { Failure } from '../model/failure';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import { readFeed } from './feeds';
import { readJournal } from './journal';
import type { Library } from './open-library';
import type { JournalEntry } from './records';

/**
 * A feed's last 50 checks as text for a bug report, newest first, times in GMT. Nothing in it tells what is followed or
 * read: no address, host, name or title; the person adds what they want known. In English, since developers read it.
 */
export const journalText = async (library: Library, feedId: FeedId): Promise<string> => {
  const [feed, entries] = await Promise.all([
    readFeed(library, feedId),
    readJournal(library, feedId),
  ]);
  if (feed === undefined) return '';
  return [...describe(feed), ...entries.map(line)].join('\n');
};

const describe = (feed: Feed): readonly string[] => [
  `asked ${choiceText(feed.intervalChoice)}, sign-in ${feed.signIn}, ${new URL(feed.url).protocol.slice(0, -1)}`,
  `posts every ${duration(feed.postingIntervalMs)}, asks for ${duration(feed.askedIntervalMs)}`,
  `failures in a row ${feed.failureCount}, saved by 304 ${feed.savedBytes} bytes`,
  `validators ${feed.etag === null ? '' : 'ETag '}${feed.lastModified === null ? '' : 'Last-Modified'}`.trim(),
  '',
];

const choiceText = (choice: Feed['intervalChoice']): string =>
  typeof choice === 'number' ? `every ${choice} min` : choice;

const line = (entry: JournalEntry): string => {
  const { at, outcome, failure, added, updated, tookMs, bytes, nextCheckAt } = entry;
  const what = failure === null ? outcome : `${outcome} ${failureText(failure)}`;
  const next =
    nextCheckAt === undefined
      ? ''
      : `, next in ${duration(nextCheckAt - at)} (${entry.nextCheckReason ?? '?'})`;
  return `${new Date(at).toISOString()} ${what}, +${added} ~${updated}, ${bytes ?? 0} bytes, ${Math.round(tookMs)} ms${next}`;
};

/** The kind and its numbers: hosts and addresses are left out. */
const failureText = (failure: Failure): string => {
  switch (failure.kind) {
    case 'http':
      return `http ${failure.status}`;
    case 'notAFeed':
      return `notAFeed ${failure.reason}`;
    case 'timeout':
      return `timeout ${failure.afterMs} ms`;
    case 'tooLarge':
      return `tooLarge ${failure.limitBytes}`;
    case 'rateLimited':
      return `rateLimited ${failure.retryAt === null ? '' : new Date(failure.retryAt).toISOString()}`.trim();
    case 'pageKind':
      return `pageKind ${failure.page}`;
    case 'offline':
    case 'noPermission':
    case 'invalidAddress':
    case 'unreachable':
    case 'gone':
    case 'noArticle':
    case 'storage':
      return failure.kind;
  }
};

const duration = (ms: number | null): string => {
  if (ms === null) return 'unknown';
  return ms > 365 * 86_400_000 ? 'never' : `${Math.round(ms / 60_000)} min`;
};
