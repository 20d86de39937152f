import { expect, test } from 'vitest';
import { follow } from '../../src/background/follow';
import { openAddress } from '../../src/background/open-address';
import { readCredential } from '../../src/library/credentials';
import { exportOutline } from '../../src/library/export-outline';
import { rss } from './fake-web';
import { pollingWorld } from './polling-world';

const secret = `Basic ${btoa('me:pass')}`;
const behindPassword = async () => {
  const world = await pollingWorld([]);
  world.web.hosts.set('a.example', ({ headers, url }) => {
    if (headers.get('authorization') !== secret) return new Response('', { status: 401 });
    return url.endsWith('/feed')
      ? new Response(rss('one'))
      : new Response('<link rel="alternate" type="application/rss+xml" href="/feed">');
  });
  return world;
};

test('a name and password in a typed address are sent as such, kept apart, and in no export', async () => {
  const { background, library, feeds, web, poll } = await behindPassword();
  const opened = await openAddress(background, 'https://me:pass@a.example/feed');
  expect(opened).toMatchObject({ kind: 'feed', preview: { url: 'https://a.example/feed' } });
  await follow(background, 'https://a.example/feed', null);
  const [feed] = await feeds();
  expect(feed).toMatchObject({ url: 'https://a.example/feed', signIn: 'basic' });
  expect(await readCredential(library, feed!.id)).toMatchObject({ user: 'me', password: 'pass' });
  expect(JSON.stringify(await exportOutline(library))).not.toContain('pass');

  library.clock.at += 24 * 60 * 60_000;
  await poll();
  expect(web.asked.at(-1)?.headers.get('authorization')).toBe(secret);
});

test('they go along to the feed that a page names on the same site, and to no other', async () => {
  const { background, web } = await behindPassword();
  const opened = await openAddress(background, 'https://me:pass@a.example/');
  expect(opened).toMatchObject({ kind: 'feed', preview: { url: 'https://a.example/feed' } });

  web.hosts.set(
    'c.example',
    () => new Response('<link rel="alternate" type="application/rss+xml" href="//b.example/feed">'),
  );
  web.hosts.set('b.example', () => new Response(rss('two')));
  expect(await openAddress(background, 'https://me:pass@c.example/')).toMatchObject({
    kind: 'feed',
  });
  const toOther = web.asked.filter(({ url }) => url === 'https://b.example/feed');
  expect(toOther).toHaveLength(1);
  expect(toOther[0]?.headers.has('authorization')).toBe(false);
});

test('what is no feed is told with its reason, whether it was typed or found in a page', async () => {
  const { background, web } = await pollingWorld([]);
  web.hosts.set('a.example', ({ url }) =>
    url.endsWith('/feed')
      ? new Response('', { status: 500 })
      : new Response('<link rel="alternate" type="application/rss+xml" href="/feed">'),
  );
  const broken = { kind: 'failed', failure: { kind: 'http', status: 500 } };
  expect(await openAddress(background, 'https://a.example/feed')).toEqual(broken);
  expect(await openAddress(background, 'https://a.example/')).toEqual(broken);
});
