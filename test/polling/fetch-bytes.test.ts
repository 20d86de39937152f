import { expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import { fetchBytes, type FetchDeps } from '../../src/polling/fetch-bytes';

const order = { url: 'https://a.example/feed', timeoutMs: 1000, limitBytes: 10 };

const deps = (answer: () => Promise<Response>, change: Partial<FetchDeps> = {}): FetchDeps => ({
  fetch: answer,
  now: () => epochMs(0),
  isOnline: () => true,
  hasAccess: () => Promise.resolve(true),
  ...change,
});

const respond = (body: string | null, init?: ResponseInit) => () =>
  Promise.resolve(new Response(body, init));

test('a body within its limit comes whole', async () => {
  const answer = await fetchBytes(order, deps(respond('0123456789')));
  expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe('0123456789');
});

test('a body over its limit is let go, whatever its header says', async () => {
  expect(await fetchBytes(order, deps(respond('01234567890')))).toEqual({
    ok: false,
    error: { kind: 'tooLarge', limitBytes: 10 },
  });
});

test.each([
  [410, {}, { kind: 'gone' }],
  [511, {}, { kind: 'offline' }],
  [403, { 'cf-mitigated': 'challenge' }, { kind: 'notAFeed', reason: 'challenge' }],
  [401, {}, { kind: 'http', status: 401 }],
  [500, {}, { kind: 'http', status: 500 }],
  [503, {}, { kind: 'http', status: 503 }],
  [503, { 'retry-after': '1' }, { kind: 'rateLimited', retryAt: 1000 }],
  [429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' }, { kind: 'rateLimited', retryAt: 9000 }],
  [429, {}, { kind: 'rateLimited', retryAt: null }],
])('status %i with %o is told apart', async (status, headers, failure) => {
  const answer = await fetchBytes(order, deps(respond(null, { status, headers })));
  expect(answer).toEqual({ ok: false, error: failure });
});

test('no answer is told by what else is known', async () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch'));
  const failure = async (change: Partial<FetchDeps>) => {
    const answer = await fetchBytes(order, deps(lost, change));
    return answer.ok ? null : answer.error.kind;
  };
  expect(await failure({})).toBe('unreachable');
  expect(await failure({ hasAccess: () => Promise.resolve(false) })).toBe('noPermission');
  expect(await failure({ isOnline: () => false })).toBe('offline');
});

test('without access no header of ours goes out, so that no preflight is needed', async () => {
  const seen: RequestInit[] = [];
  const record = (_: string, init: RequestInit): Promise<Response> => {
    seen.push(init);
    return Promise.resolve(new Response('x'));
  };
  const asked = { ...order, headers: { 'If-None-Match': '"1"' } };
  await fetchBytes(asked, { ...deps(respond('x')), fetch: record });
  const noAccess = { hasAccess: () => Promise.resolve(false) };
  await fetchBytes(asked, { ...deps(respond('x'), noAccess), fetch: record });
  expect(seen.map((init) => [init.headers, init.cache])).toEqual([
    [{ 'If-None-Match': '"1"' }, 'no-store'],
    [{}, 'no-cache'],
  ]);
});
