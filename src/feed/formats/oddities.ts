import type { EpochMs } from '../../model/epoch-ms';
import type { ParseWarning } from '../../model/parsed-feed';
import { parseDate } from '../parse-date';
import type { XmlElement } from '../xml/xml-element';

/** Counts what cost an item or a field while a feed is read; an element that is tried twice counts once. */
export class Oddities {
  readonly #counts = new Map<ParseWarning['kind'], number>();
  readonly #seen = new WeakSet<XmlElement>();

  count(kind: ParseWarning['kind'], times = 1): void {
    if (times > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + times);
  }

  badUrl(element: XmlElement): void {
    if (this.#seen.has(element)) return;
    this.#seen.add(element);
    this.count('badUrl');
  }

  /** The date that a text names; one that names none although it says something is counted. */
  date(text: string): EpochMs | null {
    const at = parseDate(text);
    if (at === null && text.trim() !== '') this.count('badDate');
    return at;
  }

  warnings(): readonly ParseWarning[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }));
  }
}
