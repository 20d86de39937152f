import './browser-double';
import { expect, test, vi } from 'vitest';
import { followFeed } from '../../src/library/follow-feed';
import { createDesk } from '../../src/ui/models/desk';
import { toastMs } from '../../src/ui/models/toast-model';
import { storePoll } from '../../src/library/store-poll';
import { draft, fresh, order } from '../library/fresh-library';
import { fakeFace } from './fake-face';

const unread = { kind: 'unread', feedId: null } as const;

const deskWith = async (articles: number) => {
  const face = await fakeFace();
  const drafts = Array.from({ length: articles }, (_, n) => draft(n + 1));
  const { feedId } = await followFeed(face.library, order(drafts));
  const desk = createDesk(face, unread);
  await desk.list.show(unread);
  await desk.feeds.refresh();
  return { face, desk, feedId };
};

const titles = ({ list }: Awaited<ReturnType<typeof deskWith>>['desk']): string[] =>
  list.rows.value.map((row) => row.article.title);

test('a list is read by pages, without repeats', async () => {
  const { desk } = await deskWith(120);
  expect(desk.list.rows.value).toHaveLength(50);
  await desk.list.loadMore();
  await desk.list.loadMore();
  expect(new Set(titles(desk)).size).toBe(120);
  expect(desk.list.hasMore.value).toBe(false);
});

test('what is read in Unread stays in place until the view is shown anew', async () => {
  const { desk } = await deskWith(3);
  const second = desk.list.rows.value[1]!.article.id;
  await desk.triage.toggleRead(second);
  await vi.waitFor(() => {
    expect(desk.list.rows.value[1]!.status.readAt).not.toBeNull();
  });
  expect(titles(desk)).toEqual(['Article 3', 'Article 2', 'Article 1']);
  await vi.waitFor(() => {
    expect(desk.feeds.unread.value).toBe(2);
  });
  await desk.list.show(unread);
  expect(titles(desk)).toEqual(['Article 3', 'Article 1']);
});

test('marking all read offers its undo, and undo brings all back', async () => {
  const { desk } = await deskWith(3);
  await desk.triage.markAllRead();
  const { content, undoId } = desk.toasts.toast.value!;
  expect(content).toEqual({ kind: 'markedRead', count: 3 });
  await desk.triage.undo(undoId!);
  await vi.waitFor(() => {
    expect(desk.list.rows.value.every((row) => row.status.readAt === null)).toBe(true);
  });
  expect(desk.toasts.toast.value?.content).toEqual({ kind: 'undone' });
  await desk.triage.undo();
  expect(desk.toasts.toast.value?.content).toEqual({ kind: 'nothingToUndo' });
});

test('an unfollowed feed leaves the list at once, and comes back with undo', async () => {
  const { desk } = await deskWith(2);
  await desk.triage.unfollow(desk.feeds.feeds.value![0]!);
  await vi.waitFor(() => {
    expect(desk.list.rows.value).toEqual([]);
    expect(desk.feeds.feeds.value).toEqual([]);
  });
  await desk.triage.undo();
  await vi.waitFor(() => {
    expect(titles(desk)).toEqual(['Article 2', 'Article 1']);
  });
});

test('new articles wait until they are let in', async () => {
  const { face, desk, feedId } = await deskWith(1);
  await storePoll(face.library, feedId, fresh([draft(1), draft(7, { title: 'New' })]));
  await vi.waitFor(() => {
    expect(desk.list.waiting.value).toBe(1);
  });
  expect(titles(desk)).toEqual(['Article 1']);
  await desk.list.admit();
  expect(titles(desk)).toEqual(['New', 'Article 1']);
  expect(desk.list.waiting.value).toBe(0);
});

test('the next unread article is found beyond the loaded page', async () => {
  const { desk } = await deskWith(60);
  const first = desk.list.rows.value[0]!.article.id;
  for (const row of desk.list.rows.value) await desk.triage.markOpened(row.article.id);
  const found = await desk.list.findUnread(first, 1);
  const row = desk.list.rows.value.find(({ article }) => article.id === found);
  expect(row?.article.title).toBe('Article 10');
  expect(await desk.list.findUnread(first, -1)).toBeNull();
  expect(desk.list.ids.value).toHaveLength(60);
});

test('a toast goes by itself, but never while it is held', async () => {
  const { desk } = await deskWith(1);
  vi.useFakeTimers();
  desk.toasts.show({ kind: 'starred' });
  desk.toasts.hold();
  vi.advanceTimersByTime(toastMs * 2);
  expect(desk.toasts.toast.value).not.toBeNull();
  desk.toasts.release();
  vi.advanceTimersByTime(toastMs);
  expect(desk.toasts.toast.value).toBeNull();
  vi.useRealTimers();
});
