import type { ParsedItem } from '../../model/parsed-feed';

/** Whether an item says nothing at all, so that nothing is lost with it. */
export function isEmptyItem(item: ParsedItem): boolean {
  return Object.values(item).every(
    (value: unknown) => value === null || (Array.isArray(value) && value.length === 0),
  );
}
