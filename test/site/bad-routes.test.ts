import { afterAll, beforeAll, expect, test } from 'vitest';
import { badRoutes } from './bad-routes';
import { startSite, type Site } from './start-site';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.url(path), { redirect: 'manual', ...init });

test.each([
  ['/bad/304', 304],
  ['/bad/301', 301],
  ['/bad/302', 302],
  ['/bad/307', 307],
  ['/bad/308', 308],
  ['/bad/403', 403],
  ['/bad/404', 404],
  ['/bad/410', 410],
  ['/bad/500', 500],
  ['/bad/challenge', 403],
])('%s answers %i to GET and to HEAD', async (path, status) => {
  expect((await get(path)).status).toBe(status);
  expect((await get(path, { method: 'HEAD' })).status).toBe(status);
});

test('every bad route answers HEAD, but those that answer nobody', async () => {
  for (const { path } of badRoutes) {
    if (path === '/bad/hanging' || path === '/bad/drop') continue;
    const response = await get(path, { method: 'HEAD' });
    expect(response.status, path).toBeGreaterThan(199);
  }
});

test('Retry-After comes in seconds and as a date', async () => {
  expect((await get('/bad/429')).headers.get('retry-after')).toBe('120');
  expect((await get('/bad/503?after=7')).headers.get('retry-after')).toBe('7');
  const date = Date.parse((await get('/bad/429-date')).headers.get('retry-after')!);
  expect(date - Date.now()).toBeGreaterThan(100_000);
});

test('a redirect can be followed to the feed, a loop cannot', async () => {
  expect((await fetch(site.url('/bad/chain'))).url).toBe(site.url('/vi/feed/'));
  await expect(fetch(site.url('/bad/loop'))).rejects.toThrow();
});

test('the slow one drips for as long as it was asked to', async () => {
  const startedAt = performance.now();
  expect(await (await get('/bad/slow?ms=400')).text()).toContain('</rss>');
  expect(performance.now() - startedAt).toBeGreaterThan(350);
});

test('the hanging one never answers', async () => {
  await expect(get('/bad/hanging', { signal: AbortSignal.timeout(200) })).rejects.toThrow();
  expect(site.requests.at(-1)).toMatchObject({ path: '/bad/hanging', status: 0 });
});

test('the cut ones fail before or in the body', async () => {
  await expect(get('/bad/drop')).rejects.toThrow();
  const response = await get('/bad/truncated');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('the huge one streams fifty megabytes', async () => {
  const response = await get('/bad/huge');
  let total = 0;
  for await (const piece of response.body!) total += piece.length;
  expect(total).toBe(50 * 1024 * 1024);
  expect(response.headers.get('content-length')).toBeNull();
});

test('the wrong charsets hold the right text in the other encoding', async () => {
  const decode = async (path: string, encoding: string): Promise<string> =>
    new TextDecoder(encoding).decode(await (await get(path)).arrayBuffer()).normalize('NFC');
  expect(await decode('/bad/charset-1258', 'windows-1258')).toContain('Đò ngang nghỉ một chuyến');
  expect(await decode('/bad/charset-1258', 'utf-8')).not.toContain('nghỉ');
  expect(await decode('/bad/charset-latin1', 'utf-8')).toContain('Chợ nổi họp sớm hơn');
});

test('the ones that lack something lack it', async () => {
  const bare = await get('/bad/no-validators');
  expect([bare.headers.get('etag'), bare.headers.get('last-modified')]).toEqual([null, null]);
  const body = await (await get('/bad/no-identity')).text();
  expect(body).toContain('<item>');
  expect(body).not.toMatch(/<guid|<pubDate/);
  expect(await (await get('/bad/empty')).text()).toBe('');
});
