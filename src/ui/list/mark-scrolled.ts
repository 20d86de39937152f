import type { ArticleId } from '../../model/ids';
import type { Desk } from '../models/desk';
import { indexAt, placeSections, rowHeights } from './list-layout';

/** Marks are written once the list has stood still so long. */
const restMs = 600;
/** A scroll so soon after a hand was on the wheel, the keys or the screen is the person's own. */
const handMs = 1000;

const handEvents = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Marks as read what the person really scrolled past: never by a jump of the program's, and never where nothing was scrolled.
 * @returns How to stop.
 */
export const markScrolled = (desk: Desk, box: HTMLElement): (() => void) => {
  const { list, settings, triage } = desk;
  let handAt = -Infinity;
  let past: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Set<ArticleId>();
  const firstInSight = (): number => {
    const rowHeight = rowHeights[settings.settings.peek().density];
    return indexAt(placeSections(list.sections.peek(), rowHeight), box.scrollTop, rowHeight);
  };
  const write = (): void => {
    const ids = [...passed].filter((id) => list.row(id)?.status.readAt === null);
    passed.clear();
    if (ids.length > 0) void triage.markScrolled(ids);
  };
  const hand = (): void => {
    handAt = performance.now();
    past ??= firstInSight();
  };
  const scrolled = (): void => {
    const first = firstInSight();
    const byHand = performance.now() - handAt < handMs;
    if (byHand && past !== null) {
      for (const id of list.ids.peek().slice(past, first)) passed.add(id);
    }
    past = byHand ? Math.max(past ?? first, first) : first;
    clearTimeout(timer);
    timer = setTimeout(write, restMs);
  };
  for (const event of handEvents) box.addEventListener(event, hand, { passive: true });
  box.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const event of handEvents) box.removeEventListener(event, hand);
    box.removeEventListener('scroll', scrolled);
  };
};
