import { textLanguage } from './t';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Midnight of the reader's own day that a moment falls into. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** How old something is, as short as a list needs: "now", "4 min.", "3 hr.", then a date. */
export const formatAge = (at: number, now: number): string => {
  const ageMs = Math.max(0, now - at);
  if (ageMs < minuteMs) return relative(0);
  if (ageMs < hourMs) return inUnits(Math.floor(ageMs / minuteMs), 'minute');
  if (ageMs < dayMs) return inUnits(Math.floor(ageMs / hourMs), 'hour');
  return formatDay(at, now, 'short');
};

/** As `formatAge`, under a heading that says the day: what is older than a day has its time. */
export const formatAgeInDay = (at: number, now: number): string =>
  now - at < dayMs ? formatAge(at, now) : formatTime(at);

/** How long ago something happened, as a phrase: "4 minutes ago". */
export const formatAgo = (at: number, now: number): string => relative(at - now);

/** When something will happen, as a phrase: "in 26 minutes". */
export const formatUntil = (at: number, now: number): string => relative(Math.max(0, at - now));

/** The heading of a day: "Today", "Yesterday", else the date. */
export const formatDayHeading = (at: number, now: number): string => {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / dayMs);
  if (days !== 0 && days !== -1) return formatDay(at, now, 'long');
  const words = new Intl.RelativeTimeFormat(textLanguage(), { numeric: 'auto' }).format(
    days,
    'day',
  );
  return words.charAt(0).toLocaleUpperCase(textLanguage()) + words.slice(1);
};

/** A month by its name and year, as a heading. */
export const formatMonth = (at: number): string => {
  const words = new Intl.DateTimeFormat(textLanguage(), { month: 'long', year: 'numeric' }).format(
    at,
  );
  return words.charAt(0).toLocaleUpperCase(textLanguage()) + words.slice(1);
};

/** A moment in full, in the reader's own zone. */
export const formatMoment = (at: number): string => {
  // Together they come as "lúc 20:06 22 tháng 11" in Vietnamese, the time first.
  const date = new Intl.DateTimeFormat(textLanguage(), { dateStyle: 'long' }).format(at);
  return `${date}, ${formatTime(at)}`;
};

const formatTime = (at: number): string =>
  new Intl.DateTimeFormat(textLanguage(), { timeStyle: 'short' }).format(at);

/** A language by its name in the reader's language; the tag itself where it has none. */
export const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(textLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Feeds write anything into their language field.
    return tag;
  }
};

/** A date, with its year only where that is not this year. */
export const formatDay = (at: number, now: number, width: 'short' | 'long'): string => {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(textLanguage(), {
    day: 'numeric',
    month: width,
    ...(width === 'long' && { weekday: 'long' }),
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
};

const inUnits = (count: number, unit: 'minute' | 'hour'): string =>
  new Intl.NumberFormat(textLanguage(), {
    style: 'unit',
    unit,
    unitDisplay: textLanguage().startsWith('en') ? 'narrow' : 'short',
  }).format(count);

const relative = (differenceMs: number): string => {
  const format = new Intl.RelativeTimeFormat(textLanguage(), { numeric: 'always' });
  const size = Math.abs(differenceMs);
  if (size < minuteMs) {
    return new Intl.RelativeTimeFormat(textLanguage(), { numeric: 'auto' }).format(0, 'second');
  }
  if (size < hourMs) return format.format(Math.trunc(differenceMs / minuteMs), 'minute');
  if (size < dayMs) return format.format(Math.trunc(differenceMs / hourMs), 'hour');
  if (size < 60 * dayMs) return format.format(Math.trunc(differenceMs / dayMs), 'day');
  const months = Math.trunc(differenceMs / (30.44 * dayMs));
  return Math.abs(months) < 24
    ? format.format(months, 'month')
    : format.format(Math.trunc(months / 12), 'year');
};
