import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';

const hourMs = 3_600_000;
const hoursInWeek = 7 * 24;
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The moment itself, or the beginning of the first hour after it in which the feed may be asked; a feed that skips
 * every hour of the week is not heeded. Hours and days are GMT.
 * Source: https://www.rssboard.org/skip-hours-days
 */
export const afterSkips = (
  at: EpochMs,
  { skipHours, skipDays }: Pick<Feed, 'skipHours' | 'skipDays'>,
): EpochMs => {
  if (skipHours.length === 0 && skipDays.length === 0) return at;
  const shut = new Set(skipDays.map((day) => days.indexOf(day.trim().toLowerCase())));
  const thisHour = Math.floor(at / hourMs) * hourMs;
  for (let hours = 0; hours < hoursInWeek; hours += 1) {
    const hour = new Date(thisHour + hours * hourMs);
    // Some feeds count hours from 1 to 24: 24 is midnight.
    const skipped = skipHours.some((skip) => skip % 24 === hour.getUTCHours());
    if (!skipped && !shut.has(hour.getUTCDay())) {
      return epochMs(Math.max(at, hour.getTime()));
    }
  }
  return at;
};
