import type { ReadonlySignal } from '@preact/signals';
import { sameView } from '../ui/list/same-view';
import type { Desk } from '../ui/models/desk';
import { keepSketch } from './first-paint/keep-sketch';
import { keepPopupMemory, startView, type PopupMemory } from './popup-memory';
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
  const remember = (): void => {
    if (!list.ready.peek()) return;
    keepPopupMemory(notes, place, {
      at: Date.now(),
      view: list.view.peek(),
      currentAt: currentRow()?.status.sortAt ?? null,
      listTop: listBox()?.scrollTop ?? 0,
      articleId: articleId.peek(),
    });
  };
  const draw = (): void => {
    waiting = undefined;
    const covered = following.peek() || articleId.peek() !== null;
    const shown = document.querySelector('#app > *');
    if (covered || shown === null || !list.ready.peek() || feeds.feeds.peek() === null) return;
    const atStart = sameView(list.view.peek(), startView) && listBox()?.scrollTop === 0;
    keepSketch(notes, place, { shown, atStart });
  };
  const soon = (): void => {
    waiting ??= requestIdleCallback(draw, { timeout: sketchWithinMs });
  };
  const scrolled = (event: Event): void => {
    if (event.target !== listBox()) return;
    remember();
    soon();
  };
  // Only what the person does here is a place to come back to. The list's current row is none by itself: what the library
  // brings moves it too, and would write over the place of another popup; scrolling and opening keep it.
  const places = [list.view, articleId];
  const sights = [list.rows, list.currentId, feeds.feeds, feeds.counts, ...places];
  const stops = [
    ...places.map((one: ReadonlySignal<unknown>) => one.subscribe(remember)),
    ...sights.map((one: ReadonlySignal<unknown>) => one.subscribe(soon)),
  ];
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
  if (listTop === 0) return;
  if (currentAt !== null) await returnToRow(list, currentAt);
  scrollListTo(listTop);
};

const returnToRow = async (list: Desk['list'], currentAt: number): Promise<void> => {
  // What was read meanwhile has left the list: the row is looked for by its date.
  const find = () => list.rows.value.find(({ status }) => status.sortAt <= currentAt);
  for (let page = 0; page < mostPages && !find() && list.hasMore.value; page += 1) {
    await list.loadMore();
  }
  const row = find() ?? list.rows.value.at(-1);
  if (row) list.setCurrent(row.article.id);
};

/** The list may be drawn, or grow to its height, some frames from now. */
const framesAtMost = 20;

const scrollListTo = (listTop: number, frames = framesAtMost): void => {
  requestAnimationFrame(() => {
    const box = listBox();
    if (box) box.scrollTop = listTop;
    if (frames > 0 && (box?.scrollTop ?? 0) < listTop - 1) scrollListTo(listTop, frames - 1);
  });
};
