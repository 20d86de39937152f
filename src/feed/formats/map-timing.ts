import type { ParsedFeed } from '../../model/parsed-feed';
import type { XmlElement } from '../xml/xml-element';
import { firstOf } from './find-elements';

type Timing = Pick<
  ParsedFeed,
  'ttlMinutes' | 'skipHours' | 'skipDays' | 'updatePeriod' | 'updateFrequency'
>;

const periods = ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;

/** How often a feed says that it wants to be asked: `ttl`, `skipHours`, `skipDays`, and RSS 1.0's syndication module. */
export function mapTiming(children: readonly XmlElement[]): Timing {
  const number = (name: string): number | null =>
    firstOf(children, [name], (child) => wholeNumber(child.text));
  const parts = (name: string): readonly string[] =>
    children
      .filter((child) => child.name === name)
      .flatMap((child) => child.children.map((part) => part.text.trim()));
  const period = firstOf(children, ['sy:updateperiod'], (child) => child.text.trim().toLowerCase());
  return {
    ttlMinutes: number('ttl'),
    skipHours: parts('skiphours')
      .map(wholeNumber)
      .filter((hour) => hour !== null && hour <= 24)
      .map((hour) => (hour ?? 0) % 24),
    skipDays: parts('skipdays').filter((day) => day !== ''),
    updatePeriod: periods.find((known) => known === period) ?? null,
    updateFrequency: number('sy:updatefrequency'),
  };
}

/** Digits alone, or with a fraction that says nothing; null for any other text. */
export function wholeNumber(text: string): number | null {
  const digits = /^\s*\+?(\d{1,9})(?:\.\d*)?\s*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
