import type { JournalEntry } from '../../library/records';
import type { CheckReason, Feed, IntervalChoice } from '../../model/feed';
import { neverAt } from '../../polling/next-check';
import { formatUntil } from './dates';
import { failureText } from './failure-text';
import { t, textLanguage, tn } from './t';

const dayMs = 24 * 60 * 60 * 1000;

type Due = Pick<Feed, 'nextCheckAt' | 'nextCheckReason'>;

/** When a feed is next checked and why then, as one phrase: "Next check in 6 hours (as often as it posts)". */
export const nextCheckText = (due: Due, now: number): string =>
  withReason(
    isNever(due) ? t('noNextCheck') : t('nextCheck', formatUntil(due.nextCheckAt, now)),
    due,
  );

/** The same where a label says already what is meant: "in 6 hours (as often as it posts)". */
export const dueText = (due: Due, now: number): string =>
  withReason(isNever(due) ? t('noNextCheck') : formatUntil(due.nextCheckAt, now), due);

const isNever = ({ nextCheckAt }: Due): boolean => nextCheckAt >= neverAt;

const withReason = (when: string, { nextCheckReason }: Due): string =>
  nextCheckReason === null ? when : t('nextCheckWhy', when, reasonText(nextCheckReason));

/** Why a feed is next due just then. */
const reasonText = (reason: CheckReason): string => {
  switch (reason) {
    case 'posting':
      return t('whyPosting');
    case 'chosen':
      return t('whyChosen');
    case 'often':
      return t('whyOften');
    case 'asked':
      return t('whyAsked');
    case 'cached':
      return t('whyCached');
    case 'skipped':
      return t('whySkipped');
    case 'saving':
      return t('whySaving');
    case 'backOff':
      return t('whyBackOff');
    case 'retryAfter':
      return t('whyRetryAfter');
    case 'gone':
      return t('whyGone');
    case 'offline':
      return t('whyOffline');
    case 'noPermission':
      return t('whyNoPermission');
    case 'never':
      return t('whyNever');
  }
};

/** What one check brought. */
export const checkText = ({ outcome, failure, added, updated }: JournalEntry): string => {
  if (failure !== null) return failureText(failure).what;
  if (outcome === 'unchanged') return t('resultUnchanged');
  const news = [
    ...(added > 0 ? [tn('resultFresh', added)] : []),
    ...(updated > 0 ? [tn('resultUpdated', updated)] : []),
  ];
  return news.length === 0 ? t('resultNothingNew') : news.join(', ');
};

/** How often a feed posts, in whole articles of the largest unit that has any. */
export const rateText = (postingIntervalMs: number | null): string => {
  if (postingIntervalMs === null) return t('rateUnknown');
  const perDay = dayMs / Math.max(1, postingIntervalMs);
  if (perDay >= 0.95) return tn('rateDaily', Math.round(perDay));
  if (perDay * 7 >= 0.95) return tn('rateWeekly', Math.round(perDay * 7));
  return perDay * 30 >= 0.95 ? tn('rateMonthly', Math.round(perDay * 30)) : t('rateRarely');
};

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of data as people know it, with two figures: "1.2 MB". */
export const bytesText = (bytes: number): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const amount = bytes / 1000 ** step;
  return new Intl.NumberFormat(textLanguage(), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    // The short form of the smallest has no plural in English: "0 byte".
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
};

/** How often the person wants a feed checked. */
export const intervalText = (choice: IntervalChoice): string => {
  switch (choice) {
    case 'adaptive':
      return t('intervalAdaptive');
    case 'often':
      return t('intervalOften');
    case 'never':
      return t('intervalNever');
    default:
      return choice < 60 ? tn('everyMinutes', choice) : tn('everyHours', Math.round(choice / 60));
  }
};
