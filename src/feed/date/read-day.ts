import type { Day } from './day';
import { monthByName } from './month-names';

/** A two-digit year as RFC 5322 §4.3 reads it. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

const weekdays: readonly RegExp[] = [
  /\b(?:sun|so|dim|dom|вс|chu nhat|cn)/,
  /\b(?:mon|mo|lun|пн|thu hai|t2\b)/,
  /\b(?:tue|di|mar|вт|thu ba|t3\b)/,
  /\b(?:wed|mi|mer|ср|thu tu|t4\b)/,
  /\b(?:thu|do|jeu|jue|чт|thu nam|t5\b)/,
  /\b(?:fri|fr|ven|vie|пт|thu sau|t6\b)/,
  /\b(?:sat|sa|sam|sab|сб|thu bay|t7\b)/,
];

/** The day that a text names once time and zone are taken out; lower-case and without accents; null where none. */
export function readDay(text: string): Day | null {
  return numericDay(text) ?? namedDay(text) ?? compactDay(text);
}

function numericDay(text: string): Day | null {
  const east = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/u.exec(text);
  if (east !== null) return dayOf(east[1], east[2], east[3] ?? '1');
  const big = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text);
  if (big !== null) return dayOf(big[1], big[2], big[3] ?? '1');
  const small = /(?<!\d)(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (small === null) return null;
  const [, first = '', separator, second = '', last = ''] = small;
  if (last.length === 2 && separator === '-') return dayOf(first, second, last);
  return ambiguousDay({ first, second, year: last, monthFirst: separator === '/' }, text);
}

interface AmbiguousDay {
  readonly first: string;
  readonly second: string;
  readonly year: string;
  readonly monthFirst: boolean;
}

/** Day or month first: as the number forces it, as the weekday beside it says, else as the separator suggests. */
function ambiguousDay(date: AmbiguousDay, text: string): Day {
  const dayFirst = dayOf(date.year, date.second, date.first);
  const monthFirst = dayOf(date.year, date.first, date.second);
  if (dayFirst.month > 12) return monthFirst;
  if (monthFirst.month > 12) return dayFirst;
  const named = weekdays.findIndex((weekday) => weekday.test(text));
  if (named !== -1) {
    if (weekdayOf(dayFirst) === named) return dayFirst;
    if (weekdayOf(monthFirst) === named) return monthFirst;
  }
  return date.monthFirst ? monthFirst : dayFirst;
}

const weekdayOf = (day: Day): number =>
  new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();

function dayOf(year = '', month = '', day = ''): Day {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function namedDay(text: string): Day | null {
  const vietnamese = vietnameseDay(text);
  if (vietnamese !== null) return vietnamese;
  const words = text.match(/\p{L}+/gu) ?? [];
  const months = words.map(monthByName);
  // A weekday may look like a month (French "mar."), but then stands first.
  const month = months.findLast((found) => found !== null) ?? null;
  if (month === null) return null;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  const small = numbers.filter((digits) => digits.length <= 2);
  if (year !== undefined) return dayOf(year, String(month), small[0] ?? '1');
  const [day, shortYear] = small;
  return day === undefined || shortYear === undefined ? null : dayOf(shortYear, String(month), day);
}

const vietnameseMonths: readonly string[] =
  'mot hai ba tu nam sau bay tam chin muoi muoi-mot muoi-hai'.split(' ');
const monthOfVietnamese =
  /(?:thang|thg|th)\.?\s*(\d{1,2}|gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: (?:mot|hai))?)(?![a-z\d])/;

/** "6 tháng 1 năm 2025", "06 Th1 2025" (WordPress), "tháng 1 6, 2025" (CLDR), and months in words. */
function vietnameseDay(text: string): Day | null {
  const found = monthOfVietnamese.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const before = /(\d{1,2})\s*,?\s*$/.exec(text.slice(0, found.index))?.[1];
  const after = /^\s*(?:(\d{1,2}),\s*)?,?\s*(?:nam\s*)?(\d{4})(?!\d)/.exec(
    text.slice(found.index + found[0].length),
  );
  const day = before ?? after?.[1];
  return day === undefined || after === null ? null : dayOf(after[2], vietnameseMonth(name), day);
}

function vietnameseMonth(name: string): string {
  if (/\d/.test(name)) return name;
  if (name === 'gieng') return '1';
  return name === 'chap' ? '12' : String(vietnameseMonths.indexOf(name.replace(' ', '-')) + 1);
}

/** Forms without separators, and those that stop early. Source: ISO 8601. */
function compactDay(text: string): Day | null {
  const digits = text.trim();
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (whole !== null) return dayOf(whole[1], whole[2], whole[3]);
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(digits);
  if (ordinal !== null) return ordinalDay(Number(ordinal[1]), Number(ordinal[2]));
  const short = /^(?!19|20)(\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (short !== null) return dayOf(short[1], short[2], short[3]);
  const year = /^(\d{4})$/.exec(digits);
  if (year !== null) return dayOf(year[1], '1', '1');
  const century = /^-(\d{2})-?(\d{2})$/.exec(digits);
  return century === null ? null : dayOf(century[1], century[2], '1');
}

function ordinalDay(year: number, dayOfYear: number): Day | null {
  if (dayOfYear < 1 || dayOfYear > 366) return null;
  const date = new Date(Date.UTC(year, 0, dayOfYear));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
