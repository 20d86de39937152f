import { type EpochMs, epochMs } from '../model/epoch-ms';
import type { Day } from './date/day';
import { readDay } from './date/read-day';
import { offsetByName, offsetOfZone } from './date/zone-offsets';

const iso =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(?:([Zz])|([+-])(\d\d):?(\d\d))?$/;
const rfc822 =
  /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:(GMT|UTC|Z)|([+-])(\d\d)(\d\d))$/;
const shortMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const longest = 120;

/**
 * The moment that a date in a feed names, whatever its form or language; without a zone it is UTC.
 * @returns null where the text is no date, or an impossible one.
 */
export function parseDate(text: string): EpochMs | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest) return null;
  return parseIso(trimmed) ?? parseRfc822(trimmed) ?? parseLoose(trimmed);
}

/** The usual form in Atom and JSON Feed, read without detours. Source: RFC 3339. */
function parseIso(text: string): EpochMs | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second = 0,
    fraction = '',
    ,
    sign,
    zoneHour = 0,
    zoneMinute = 0,
  ] = match;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  return moment(
    { year: Number(year), month: Number(month), day: Number(day) },
    {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      ms: Number(fraction.padEnd(3, '0').slice(0, 3)),
    },
    offset,
  );
}

/** The usual form in RSS. Source: RFC 5322 §3.3. */
function parseRfc822(text: string): EpochMs | null {
  const match = rfc822.exec(text);
  if (match === null) return null;
  const [, day, name = '', year, hour, minute, second, , sign, zoneHour = 0, zoneMinute = 0] =
    match;
  const month = shortMonths.indexOf(name);
  if (month === -1 || month % 3 !== 0) return null;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  return moment(
    { year: Number(year), month: month / 3 + 1, day: Number(day) },
    { hour: Number(hour), minute: Number(minute), second: Number(second), ms: 0 },
    offset,
  );
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/** Programs write their zero as year 1 or -1: that is no date. */
const earliestYear = 1800;

const midnight: TimeOfDay = { hour: 0, minute: 0, second: 0, ms: 0 };

function moment(date: Day, time: TimeOfDay, offsetMinutes: number): EpochMs | null {
  const { year, month, day } = date;
  const { hour, minute, second, ms } = time;
  if (month < 1 || month > 12 || day < 1 || year < earliestYear || year > 9999) return null;
  if (hour > 24 || minute > 59 || second > 60 || Math.abs(offsetMinutes) > 18 * 60) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return epochMs(Date.UTC(year, month - 1, day, hour, minute, second, ms) - offsetMinutes * 60_000);
}

const clock =
  /(?<![\d:])(\d{1,2})\s?[:h]\s?(\d{1,2})(?:\s?:\s?(\d{1,2})(?:[.,](\d{1,9})|:\d{1,3}(?!\d))?)?(?![\d])\s*(?:(am|pm)(?![a-z]))?/;
const bareHour = /(?<=\d{4},? |\d-\d\d )(\d{1,2})(?: ?(am|pm)\b|(?= [+-]\d{4}|z$))/;
const offsetAfterTime = /([+-])(\d{1,2}):?(\d{2})?(?::\d{2})?(?![\d-])/;
const offsetAfterDate = /(?<=\s|gmt|utc)([+-])(\d{2}):?(\d{2})$/;

function parseLoose(text: string): EpochMs | null {
  const seconds = /^@?(\d{10})(\d{3})?(?:\.\d{1,9})?$/.exec(text);
  if (seconds !== null) return epochMs(Number(`${seconds[1] ?? ''}${seconds[2] ?? '000'}`));
  if (text.includes('-0001')) return null;
  const plain = simplify(text);
  const match = clock.exec(plain) ?? null;
  const hourOnly = match === null ? bareHour.exec(plain) : null;
  const found = match ?? hourOnly;
  const time = match !== null ? timeOf(match) : hourOnly !== null ? hourOf(hourOnly) : midnight;
  if (time === null) return null;
  const before = found === null ? plain : plain.slice(0, found.index);
  const after = found === null ? '' : plain.slice(found.index + found[0].length);
  const zone = found === null ? findZone(plain, offsetAfterDate) : findZone(after, offsetAfterTime);
  const rest = `${found === null ? zone.rest : before} ${found === null ? '' : zone.rest}`;
  const day = readDay(rest.trim());
  if (day === null) return null;
  if (zone.name !== null) {
    const wall = moment(day, time, 0);
    return wall === null ? null : moment(day, time, offsetOfZone(zone.name, wall) ?? 0);
  }
  return moment(day, time, zone.minutes ?? (/[\uac00-\ud7af]|[년월일]/u.test(text) ? 540 : 0));
}

function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분](?:\s*(\d{1,2})\s*[秒초])?/gu, '$1:$2:$3')
    .replace(/(?:오전|上午|午前|\bsa\b)\s*(\d{1,2}:\d{1,2}(?::\d{1,2})?)/gu, '$1 am')
    .replace(/(?:오후|下午|午後|\bch\b)\s*(\d{1,2}:\d{1,2}(?::\d{1,2})?)/gu, '$1 pm')
    .replace(/(\d:\d{2}) ?sa\b/g, '$1 am')
    .replace(/(\d:\d{2}) ?ch\b/g, '$1 pm')
    .replace(/^(\d{8})t?(\d{2})(\d{2})(\d{2})?(?!\d)/, '$1 $2:$3:$4')
    .replace(/(\d{4},? )(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![.\d])/, '$1$2:$3:$4')
    .replace(/(\d{1,2}:\d{1,2}):(?!\d)/g, '$1')
    .replace(/(\d)t(?=\d)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

function timeOf(match: RegExpExecArray): TimeOfDay | null {
  const [, hour, minute, second = 0, fraction = '', half] = match;
  const hour24 = onClock(Number(hour), half);
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  return hour24 === null
    ? null
    : { hour: hour24, minute: Number(minute), second: Number(second), ms };
}

function hourOf(match: RegExpExecArray): TimeOfDay | null {
  const hour = onClock(Number(match[1]), match[2]);
  return hour === null ? null : { ...midnight, hour };
}

function onClock(hour: number, half: string | undefined): number | null {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

interface Zone {
  readonly minutes: number | null;
  /** An IANA name. */
  readonly name: string | null;
  /** What is left of the text. */
  readonly rest: string;
}

/**
 * A number beats a name beside it (`EST -0500`), since names are ambiguous.
 * @param offset How a numeric offset looks: after a time a few digits will do, after a date they could be the day.
 */
function findZone(text: string, offset: RegExp): Zone {
  const iana = /\b([a-z]+(?:\/[a-z_]+)+)\b/.exec(text);
  if (iana?.[1] !== undefined) {
    return { minutes: null, name: iana[1], rest: text.replace(iana[0], ' ') };
  }
  const numeric = offset.exec(text);
  const words = text.match(/[a-z]+/g) ?? [];
  const name = words.find((word) => offsetByName(word) !== null) ?? null;
  const rest = text.replace(numeric?.[0] ?? '', ' ').replace(/\([^)]*\)/g, ' ');
  return {
    minutes: numeric === null ? offsetByName(name ?? '') : minutesOf(numeric),
    name: null,
    rest: name === null ? rest : rest.replace(new RegExp(`\\b${name}\\b`), ' '),
  };
}

function minutesOf([, sign, hours, minutes = '0']: RegExpExecArray): number {
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}
