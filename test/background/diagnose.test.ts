import { expect, test } from 'vitest';
import { diagnose } from '../../src/background/diagnose';
import { changeAddress } from '../../src/library/change-feed';
import { listFeeds } from '../../src/library/feeds';
import { silentFeeds } from '../../src/library/silent-feeds';
import { journalText } from '../../src/library/journal-text';
import { from, rss } from './fake-web';
import { pollingWorld } from './polling-world';

const html = (body: string): Response =>
  new Response(`<!doctype html><html><body>${body}</body></html>`, {
    headers: { 'content-type': 'text/html' },
  });
const page =
  '<link rel="alternate" type="application/rss+xml" href="/new-feed" title="New"><p>Hello</p>';
const url = 'https://a.example/feed';

test.each<[string, () => Response, object]>([
  ['nothing', () => new Response(rss('x')), { kind: 'fine' }],
  [
    'a moved address',
    () => from('https://a.example/rss', new Response(rss('x'))),
    { kind: 'moved', url: 'https://a.example/rss' },
  ],
  [
    'a page in its place',
    () => from(url, html(page)),
    { kind: 'becameHtml', choices: [{ url: 'https://a.example/new-feed', title: 'New' }] },
  ],
  ['a login', () => from(url, html('<input type="password">')), { kind: 'needsLogin' }],
  ['a status 401', () => new Response('', { status: 401 }), { kind: 'needsLogin' }],
  [
    'a challenge',
    () => new Response('', { status: 403, headers: { 'cf-mitigated': 'challenge' } }),
    { kind: 'challenge' },
  ],
  [
    'a broken server',
    () => new Response('', { status: 500 }),
    { kind: 'failing', failure: { kind: 'http', status: 500 } },
  ],
])('%s is told', async (_, answer, diagnosis) => {
  const { web, background, feeds } = await pollingWorld([url]);
  web.hosts.set('a.example', answer);
  expect(await diagnose(background, (await feeds())[0]!.id)).toMatchObject(diagnosis);
});

test('a bad certificate is told from a dead host by http', async () => {
  const { web, background, feeds } = await pollingWorld([url]);
  const { id } = (await feeds())[0]!;
  expect(await diagnose(background, id)).toMatchObject({ kind: 'failing' });
  web.hosts.set('a.example', ({ url: asked }) => {
    if (asked.startsWith('https:')) throw new TypeError('Failed to fetch');
    return new Response('');
  });
  expect(await diagnose(background, id)).toEqual({ kind: 'certificate', host: 'a.example' });
});

test('the journal of a feed tells what happened and nothing private', async () => {
  const { web, poll, feeds, library } = await pollingWorld([
    'https://secret.example/feed?token=abc',
  ]);
  web.hosts.set('secret.example', () => new Response(rss('Private title')));
  await poll();
  web.hosts.clear();
  library.clock.at += 24 * 60 * 60_000;
  await poll();
  const text = await journalText(library, (await feeds())[0]!.id);
  expect(text).toMatch(/failed unreachable.*\n.*fresh, \+1/);
  for (const secret of ['secret', 'token', 'abc', 'Private', 'Feed']) {
    expect(text).not.toContain(secret);
  }
});

test('feeds silent for half a year are listed, and a new address is taken where it is free', async () => {
  const { web, poll, feeds, library } = await pollingWorld([url, 'https://b.example/feed']);
  web.hosts.set('a.example', () => new Response(rss('x')));
  await poll();
  const [feed] = await feeds();
  expect(silentFeeds(await listFeeds(library), library.now())).toEqual([]);
  library.clock.at += 183 * 24 * 60 * 60_000;
  expect(silentFeeds(await listFeeds(library), library.now()).map(({ id }) => id)).toEqual([
    feed!.id,
  ]);
  expect(await changeAddress(library, feed!.id, 'https://b.example/feed')).toBe(false);
  expect(await changeAddress(library, feed!.id, 'https://c.example/feed')).toBe(true);
  expect((await feeds())[0]).toMatchObject({ id: feed!.id, url: 'https://c.example/feed' });
});
