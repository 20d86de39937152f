import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from '../ui/models/desk';
import { keepSketch } from './first-paint/keep-sketch';
import { keepPopupMemory, type PopupMemory } from './popup-memory';
import type { PopupNavigation } from './popup-navigation';

/** The list is sketched when nothing else is to be done, but no later than this after a change. */
const sketchWithinMs = 400;
/** More pages than this are not read again only to find the row where the list stood. */
const mostPages = 20;

const listBox = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('#app [data-testid=article-list]');

/**
 * Keeps where the popup stands and how it looks, whenever that changes; closing it at any moment costs nothing.
 * @returns How to stop.
 */
export const keepPlace = (
  { face: { notes }, list, feeds }: Desk,
  { articleId, following }: PopupNavigation,
  place: string,
): (() => void) => {
  let waiting: number | undefined;
  const currentRow = () =>
    list.rows.peek().find(({ article }) => article.id === list.currentId.peek());
  const remember = (): PopupMemory => {
    const memory = {
      at: Date.now(),
      view: list.view.peek(),
      currentAt: currentRow()?.status.sortAt ?? null,
      listTop: listBox()?.scrollTop ?? 0,
      articleId: articleId.peek(),
    };
    keepPopupMemory(notes, place, memory);
    return memory;
  };
  const draw = (): void => {
    waiting = undefined;
    const { view, listTop, articleId: open } = remember();
    if (!list.ready.peek() || feeds.feeds.peek() === null || following.peek()) return;
    const shown = open === null ? document.querySelector('#app > *') : null;
    const atStart = view.kind === 'unread' && view.feedId === null && listTop === 0;
    keepSketch(notes, place, { shown, atStart });
  };
  const soon = (): void => {
    waiting ??= requestIdleCallback(draw, { timeout: sketchWithinMs });
  };
  const scrolled = (event: Event): void => {
    if (event.target === listBox()) soon();
  };
  const changed = (): void => {
    if (list.ready.peek()) remember();
    soon();
  };
  const heard = [list.rows, list.view, list.currentId, articleId, feeds.feeds, feeds.counts];
  const stops = heard.map((one: ReadonlySignal<unknown>) => one.subscribe(changed));
  document.addEventListener('scroll', scrolled, true);
  addEventListener('pagehide', draw);
  return () => {
    for (const stop of stops) stop();
    if (waiting !== undefined) cancelIdleCallback(waiting);
    document.removeEventListener('scroll', scrolled, true);
    removeEventListener('pagehide', draw);
  };
};

const until = (ready: ReadonlySignal<boolean>): Promise<void> =>
  new Promise((resolve) => {
    const stop = ready.subscribe((now) => {
      if (!now) return;
      resolve();
      // Not at once: a signal that is ready already calls before there is anything to stop.
      queueMicrotask(() => {
        stop();
      });
    });
  });

/** Brings the list back to where it stood: as many pages as it takes, then the row or the one after it, and the offset. */
export const returnToPlace = async (
  { list }: Pick<Desk, 'list'>,
  { currentAt, listTop }: PopupMemory,
): Promise<void> => {
  await until(list.ready);
  if (currentAt === null || listTop === 0) return;
  // What was read meanwhile has left the list: the row is looked for by its date.
  const find = () => list.rows.value.find(({ status }) => status.sortAt <= currentAt);
  for (let page = 0; page < mostPages && !find() && list.hasMore.value; page += 1) {
    await list.loadMore();
  }
  const row = find() ?? list.rows.value.at(-1);
  if (!row) return;
  list.setCurrent(row.article.id);
  requestAnimationFrame(() => {
    const box = listBox();
    if (box) box.scrollTop = listTop;
  });
};
