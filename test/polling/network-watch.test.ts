import { expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import type { Failure } from '../../src/model/failure';
import type { CheckOutcome } from '../../src/polling/check-feed';
import { NetworkWatch } from '../../src/polling/network-watch';

const feed = (host: string, succeeded = true) => ({
  url: `https://${host}/feed`,
  succeededAt: succeeded ? epochMs(1) : null,
});
const failed = (failure: Failure, finalUrl?: string): CheckOutcome => ({
  kind: 'failed',
  failure,
  page:
    finalUrl === undefined
      ? null
      : { status: 200, headers: new Headers(), bytes: new Uint8Array(), finalUrl },
});
const unreachable = failed({ kind: 'unreachable', host: 'a' });
const portal = failed({ kind: 'notAFeed', reason: 'html' }, 'http://portal.hotel/welcome');
const unchanged: CheckOutcome = { kind: 'unchanged', marks: null, finalUrl: '', freshForMs: 0 };

test('three sites in a row that cannot be reached are one lost connection', () => {
  const watch = new NetworkWatch();
  for (const host of ['a', 'b', 'b']) {
    expect(watch.suspects(feed(host), unreachable)).toBe(true);
    expect(watch.isLost).toBe(false);
  }
  watch.suspects(feed('c'), unreachable);
  expect(watch.isLost).toBe(true);
});

test('two sites that end at one page are a captive portal', () => {
  const watch = new NetworkWatch();
  expect(watch.suspects(feed('a'), portal)).toBe(true);
  expect(watch.isLost).toBe(false);
  watch.suspects(feed('b'), portal);
  expect(watch.isLost).toBe(true);
});

test('once a site has answered, sites fail by their own fault', () => {
  const watch = new NetworkWatch();
  watch.suspects(feed('a'), unreachable);
  expect(watch.suspects(feed('b'), unchanged)).toBe(false);
  for (const host of ['c', 'd', 'e']) expect(watch.suspects(feed(host), portal)).toBe(false);
  expect(watch.isLost).toBe(false);
});

test('a page where no feed ever was, and a status, are the fault of the site', () => {
  const watch = new NetworkWatch();
  expect(watch.suspects(feed('a', false), portal)).toBe(false);
  expect(watch.suspects(feed('b'), failed({ kind: 'http', status: 500 }))).toBe(false);
});
