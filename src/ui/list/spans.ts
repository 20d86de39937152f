import type { Span } from '../../library/read-sections';
import { startOfDay } from '../text/dates';

/** So many days have a heading each; what is older comes under its month. */
const ownDays = 7;

/** The heading that a moment comes under, seen from now: its day, or once that is a week ago its month. */
export const spanOf = (at: number, now: number): Span => {
  const firstDay = daysAfter(startOfDay(now), 1 - ownDays);
  const day = startOfDay(at);
  if (day >= firstDay) return { startAt: day, endAt: daysAfter(day, 1) };
  const date = new Date(day);
  const startAt = new Date(date.getFullYear(), date.getMonth(), 1).getTime();
  const endAt = new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime();
  return { startAt, endAt: Math.min(endAt, firstDay) };
};

/** Days are not all 24 hours long. */
const daysAfter = (day: number, days: number): number => {
  const date = new Date(day);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
};

/** Whether a heading is a single day's. */
export const isDay = (startAt: number, now: number): boolean =>
  startAt >= daysAfter(startOfDay(now), 1 - ownDays);
