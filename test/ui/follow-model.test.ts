import { expect, test, vi } from 'vitest';
import type { FeedId } from '../../src/model/ids';
import type { FeedPreview } from '../../src/model/messages';
import { ok } from '../../src/model/result';
import { readAddress } from '../../src/ui/follow/address';
import { createFollowModel } from '../../src/ui/follow/follow-model';
import { fakeFace, type FakeFace } from './fake-face';

const url = 'https://tin.example/';
const preview: FeedPreview = {
  url: `${url}feed`,
  title: 'Bản tin',
  description: null,
  siteUrl: url,
  icon: null,
  language: 'vi',
  items: [],
  itemCount: 0,
  followedAs: null,
};

const flow = async (prepare: (face: FakeFace) => void = () => undefined) => {
  const face = await fakeFace();
  face.answers.openAddress = () => ({ kind: 'feed', preview });
  face.answers.follow = () => ok({ feedId: 'f' as FeedId });
  prepare(face);
  const followed = vi.fn();
  const follow = createFollowModel({ ...face, followed });
  return { face, follow, followed };
};

test.each([
  ['tin.example', url],
  ['  https://tin.example  ', url],
  ['feed://tin.example/', url],
  ['feed:https://tin.example/', url],
  ['127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
  ['localhost:3000', 'http://localhost:3000/'],
  ['https://me:secret@tin.example', 'https://me:secret@tin.example/'],
])('%s is read as %s', (typed, address) => {
  expect(readAddress(typed)).toEqual(ok(address));
});

test.each([
  '',
  'tin',
  'two words.example',
  'mailto:a@b.c',
  'me@tin.example',
  'ftp://tin.example',
  'https://',
])('"%s" is no address', (typed) => {
  expect(readAddress(typed).ok).toBe(false);
});

test('an allowed site goes straight to its preview, then is followed', async () => {
  const { face, follow, followed } = await flow();
  follow.type('tin.example', false);
  await follow.submit();
  expect(follow.state.value).toEqual({ kind: 'preview', preview, following: false });
  expect(face.prompts).toEqual([]);
  await follow.follow();
  expect(followed).toHaveBeenCalledWith('f', preview);
  expect(face.asked).toEqual(['openAddress', 'follow']);
  expect(follow.state.value).toEqual({ kind: 'typing', invalid: false });
});

test('a site open to anyone needs no prompt', async () => {
  const { face, follow } = await flow((face) => {
    face.grants.has = false;
    face.answers.probeAccess = () => true;
  });
  follow.type('tin.example', false);
  await follow.submit();
  expect(face.prompts).toEqual([]);
  expect(follow.state.value.kind).toBe('preview');
});

test('a pasted address that needs asking is asked for in the click itself', async () => {
  const { face, follow } = await flow((face) => {
    face.grants.has = false;
    face.answers.probeAccess = () => false;
  });
  follow.type(url, true);
  await vi.waitFor(() => {
    expect(follow.askedHost.value).toBe('tin.example');
  });
  const submitted = follow.submit();
  expect(face.prompts).toEqual([[url]]);
  await submitted;
  expect(follow.state.value.kind).toBe('preview');
});

test.each([
  [false, 'refused'],
  ['throw', 'waiting'],
] as const)('a prompt that ends in %s leaves a button to ask again', async (answer, stage) => {
  const { face, follow } = await flow((face) => {
    Object.assign(face.grants, { has: false, answer });
    face.answers.probeAccess = () => false;
  });
  follow.type('tin.example', false);
  await follow.submit();
  expect(follow.state.value).toEqual({ kind: 'access', url, stage });
  face.grants.answer = true;
  await follow.allow(url);
  expect(follow.state.value.kind).toBe('preview');
});

test('a popup that the prompt closed goes on where it was', async () => {
  const { face, follow } = await flow((face) => {
    face.grants.has = false;
    face.answers.probeAccess = () => false;
    face.grants.answer = 'never';
  });
  follow.type('tin.example', false);
  void follow.submit();
  await vi.waitFor(() => {
    expect(follow.state.value).toMatchObject({ kind: 'access', stage: 'prompting' });
  });
  follow.dispose();
  face.grants.has = true;
  const again = createFollowModel({ ...face, followed: () => undefined });
  await vi.waitFor(() => {
    expect(again.state.value.kind).toBe('preview');
  });
  expect(again.address.value).toBe('tin.example');
});

test('an answer that comes after the person typed on is dropped', async () => {
  const { face, follow } = await flow();
  let answer = (): void => undefined;
  face.answers.openAddress = () =>
    new Promise((resolve) => {
      answer = () => {
        resolve({ kind: 'failed', failure: { kind: 'gone' } });
      };
    });
  follow.type('tin.example', false);
  const submitted = follow.submit();
  await vi.waitFor(() => {
    expect(face.asked).toContain('openAddress');
  });
  follow.type('other.example', false);
  answer();
  await submitted;
  expect(follow.state.value).toEqual({ kind: 'typing', invalid: false });
});

test('offline it says so and asks nobody', async () => {
  const { face, follow } = await flow((face) => {
    face.online.value = false;
  });
  follow.type('tin.example', false);
  await follow.submit();
  expect(follow.state.value).toMatchObject({ kind: 'failed', failure: { kind: 'offline' } });
  expect(face.asked).toEqual([]);
});
