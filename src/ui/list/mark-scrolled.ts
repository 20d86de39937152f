import type { Desk } from '../models/desk';
import { indexAt, placeSections, rowHeights } from './list-layout';

/** Marks are written once the list has stood still so long. */
const restMs = 600;
/** A scroll so soon after a hand was on the wheel, the keys or the screen is the person's own. */
const handMs = 1000;
/** A wheel is heard a little after what it moved: browsers scroll without waiting for the page. */
const lateMs = 100;

const handEvents = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Marks as read what the person really scrolled past: never by a jump of the program's, and never where nothing was scrolled.
 * @returns How to stop.
 */
export const markScrolled = (desk: Desk, box: HTMLElement): (() => void) => {
  const { list, settings, triage } = desk;
  const firstInSight = (): number => {
    const rowHeight = rowHeights[settings.settings.peek().density];
    return indexAt(placeSections(list.sections.peek(), rowHeight), box.scrollTop, rowHeight);
  };
  let handAt = -Infinity;
  let moving: { readonly since: number; byHand: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The first article in sight where the list last stood still, and the furthest since. */
  let from = firstInSight();
  let furthest = from;
  const stand = (): void => {
    clearTimeout(timer);
    moving = null;
    from = furthest = firstInSight();
  };
  const rest = (): void => {
    const passed = moving?.byHand === true ? list.ids.peek().slice(from, furthest) : [];
    stand();
    const ids = passed.filter((id) => list.row(id)?.status.readAt === null);
    if (ids.length > 0) void triage.markScrolled(ids);
  };
  const hand = (): void => {
    handAt = performance.now();
    if (moving !== null && handAt - moving.since < lateMs) moving.byHand = true;
  };
  const scrolled = (): void => {
    const now = performance.now();
    moving ??= { since: now, byHand: now - handAt < handMs };
    furthest = Math.max(furthest, firstInSight());
    clearTimeout(timer);
    timer = setTimeout(rest, restMs);
  };
  for (const event of handEvents) box.addEventListener(event, hand, { passive: true });
  box.addEventListener('scroll', scrolled, { passive: true });
  // Another list, or the same with others in it: what was passed stood elsewhere.
  const forget = list.ids.subscribe(stand);
  box.dataset['marksScrolled'] = '';
  return () => {
    clearTimeout(timer);
    forget();
    delete box.dataset['marksScrolled'];
    for (const event of handEvents) box.removeEventListener(event, hand);
    box.removeEventListener('scroll', scrolled);
  };
};
