import './browser-double';
import { expect, test, vi } from 'vitest';
import { noteBeat } from '../../src/library/beats';
import { readCredential } from '../../src/library/credentials';
import { changeCheck } from '../../src/library/feed-records';
import { findFeedByUrl } from '../../src/library/feeds';
import type { Failure } from '../../src/model/failure';
import type { Diagnosis } from '../../src/model/messages';
import { createDesk } from '../../src/ui/models/desk';
import { createHealthModel } from '../../src/reader/health/health-model';
import { createMendModel } from '../../src/reader/health/mend-model';
import { followFeed } from '../../src/library/follow-feed';
import { draft, order } from '../library/fresh-library';
import { fakeFace } from './fake-face';

const summary = { checked: 1, failed: 0, added: 0, cancelled: false, left: 0 };

const worldOf = async (...urls: readonly string[]) => {
  const face = await fakeFace();
  face.answers.poll = () => summary;
  const drafts = [1, 2, 3].map((n) => draft(n));
  for (const url of urls) await followFeed(face.library, order(drafts, url));
  const desk = createDesk(face, { kind: 'unread', feedId: null });
  await desk.feeds.refresh();
  const copy = vi.fn(() => Promise.resolve());
  const mend = createMendModel({ ...face, copy }, desk.poll, desk.toasts);
  const health = createHealthModel(face, desk.feeds, desk.toasts);
  await health.refresh();
  const feed = (at = 0) => desk.feeds.feeds.value![at]!;
  return { face, desk, mend, health, feed, copy };
};

const url = 'https://a.example/feed';

test('a feed under two addresses is offered to be merged, and the merge can be taken back', async () => {
  const { health, desk } = await worldOf(url, 'http://www.a.example/rss');
  expect(health.twins.value).toHaveLength(1);
  await health.merge(health.twins.value[0]!);
  expect(health.twins.value).toEqual([]);
  await vi.waitFor(() => {
    expect(desk.feeds.feeds.value).toHaveLength(1);
  });
  await desk.triage.undo(desk.toasts.toast.value!.undoId!);
  await vi.waitFor(() => {
    expect(desk.feeds.feeds.value).toHaveLength(2);
    expect(health.twins.value).toHaveLength(1);
  });
});

test('feeds stand where they belong: failing, silent, well', async () => {
  const { face, health, feed, desk } = await worldOf(url);
  const { db } = face.library;
  const setFailure = async (failure: Failure | null): Promise<void> => {
    const tx = db.transaction('checks', 'readwrite');
    await changeCheck(tx, feed().id, { failure });
    await tx.done;
  };
  expect(health.well.value).toEqual([feed()]);
  face.clock.at += 200 * 24 * 60 * 60_000;
  await desk.feeds.refresh();
  await setFailure({ kind: 'gone' });
  await desk.feeds.refresh();
  expect([health.failing.value.length, health.silent.value.length]).toEqual([1, 0]);
  await setFailure(null);
  await desk.feeds.refresh();
  expect([health.failing.value.length, health.silent.value.length]).toEqual([0, 1]);
});

test('the times in which checking stood still are shown', async () => {
  const { face, health } = await worldOf(url);
  await noteBeat(face.library, 300_000);
  face.clock.at += 8 * 60 * 60_000;
  await noteBeat(face.library, 300_000);
  await health.refresh();
  expect(health.missed.value).toMatchObject([{ at: face.clock.at }]);
});

test('what is wrong is found out, and a new address mends it with one click', async () => {
  const { face, mend, feed } = await worldOf(url);
  const moved: Diagnosis = { kind: 'moved', url: 'https://b.example/feed' };
  face.answers.diagnose = () => moved;
  face.grants.has = false;
  await mend.findOut(feed());
  expect(mend.findings.value.get(feed().id)).toEqual(moved);
  const { id } = feed();
  await mend.useAddress(feed(), moved.url);
  expect(face.prompts).toEqual([[moved.url]]);
  expect((await findFeedByUrl(face.library, moved.url))?.id).toBe(id);
  expect(mend.findings.value.has(id)).toBe(false);
  expect(face.asked).toContain('poll');
});

test('a new address that is followed already makes the two one', async () => {
  const other = 'https://b.example/feed';
  const { mend, feed, desk } = await worldOf(url, other);
  const [going, staying] = [0, 1].map(feed);
  await mend.useAddress(going!, staying!.url);
  await vi.waitFor(() => {
    expect(desk.feeds.feeds.value?.map(({ id }) => id)).toEqual([staying!.id]);
  });
  expect(desk.toasts.toast.value).toMatchObject({ content: { kind: 'merged' } });
});

test('a site that may be read already is not asked for again', async () => {
  const { face, mend, feed } = await worldOf(url);
  const choices = [{ url: 'https://b.example/feed', title: null }];
  face.answers.diagnose = () => ({ kind: 'becameHtml', choices });
  await mend.findOut(feed());
  await mend.useAddress(feed(), choices[0]!.url);
  expect(face.prompts).toEqual([]);
});

test('refused access changes nothing', async () => {
  const { face, mend, feed, desk } = await worldOf(url);
  face.grants.answer = false;
  await mend.useAddress(feed(), 'https://b.example/feed');
  await mend.useCookies(feed());
  await mend.usePassword(feed(), { user: 'me', password: 'pass' });
  expect(await face.library.db.get('feeds', feed().id)).toMatchObject({ url, signIn: 'none' });
  expect(desk.toasts.toast.value?.content.kind).toBe('accessRefused');
});

test('signing in is kept apart from the feed', async () => {
  const { face, mend, feed } = await worldOf(url);
  const { id } = feed();
  await mend.usePassword(feed(), { user: 'me', password: 'pass' });
  expect(await readCredential(face.library, id)).toMatchObject({ user: 'me', password: 'pass' });
  await mend.useCookies(feed());
  expect(await readCredential(face.library, id)).toBeUndefined();
  expect(await face.library.db.get('feeds', id)).toMatchObject({ signIn: 'cookies' });
});

test('the journal is copied without a word of what is followed', async () => {
  const { mend, feed, copy } = await worldOf(url);
  await mend.copyJournal(feed());
  expect(copy).toHaveBeenCalledOnce();
  expect(JSON.stringify(copy.mock.calls)).not.toContain('example');
});
