import { expect, test } from 'vitest';
import { changeFeed } from '../../src/library/change-feed';
import { followFeed } from '../../src/library/follow-feed';
import { journalText } from '../../src/library/journal-text';
import { storePoll } from '../../src/library/store-poll';
import { epochMs } from '../../src/model/epoch-ms';
import type { Failure } from '../../src/model/failure';
import { draft, facts, fresh, freshLibrary, order } from './fresh-library';

const failures: readonly Failure[] = [
  { kind: 'http', status: 503 },
  { kind: 'rateLimited', retryAt: epochMs(Date.UTC(2026, 10, 2)) },
  { kind: 'noPermission', origin: 'https://secret-club.example' },
  { kind: 'unreachable', host: 'secret-club.example' },
  { kind: 'timeout', afterMs: 30_000 },
  { kind: 'tooLarge', limitBytes: 15 },
  { kind: 'notAFeed', reason: 'login' },
  { kind: 'gone' },
];

/** All that could tell who follows what, or let somebody in. */
const secrets = [
  'secret-club',
  'mai:pass',
  'tok3n',
  'Love letters',
  'My diary',
  'Dear X',
  'letters/7',
  'etag-of-mai',
];

test('what is copied for a bug report tells of the last 50 checks, and nothing of what is followed', async () => {
  const library = await freshLibrary();
  const item = draft(7, { title: 'Dear X', link: 'https://secret-club.example/letters/7' });
  const url = 'https://mai:pass@secret-club.example/feed?token=tok3n#tok3n';
  const { feedId } = await followFeed(library, {
    ...order([item], url),
    facts: { ...facts, title: 'Love letters', siteUrl: 'https://secret-club.example/' },
    etag: '"etag-of-mai"',
  });
  await changeFeed(library, feedId, { customTitle: 'My diary' });
  for (let n = 0; n < 60; n += 1) {
    library.clock.at += 60_000;
    const failure = failures[n % failures.length]!;
    const due = { nextCheckAt: epochMs(library.clock.at + 3_600_000), tookMs: 12.4 };
    await storePoll(library, feedId, {
      kind: 'failed',
      failure,
      counts: true,
      holdHostUntilAt: null,
      nextCheckReason: 'backOff',
      ...due,
    });
  }
  library.clock.at += 60_000;
  await storePoll(library, feedId, {
    ...fresh([item, draft(8, { title: 'Dear X again' })]),
    nextCheckAt: epochMs(library.clock.at + 1_800_000),
  });
  const copied = await journalText(library, feedId);
  for (const secret of secrets) expect(copied).not.toContain(secret);
  const checks = copied.split('\n').filter((line) => /^\d{4}-/.test(line));
  expect(checks).toHaveLength(50);
  expect(checks[0]).toBe(
    '2026-11-01T13:01:00.000Z fresh, +1 ~0, 1000 bytes, 5 ms, next in 30 min (posting)',
  );
  expect(checks[1]).toBe(
    '2026-11-01T13:00:00.000Z failed unreachable, +0 ~0, 0 bytes, 12 ms, next in 60 min (backOff)',
  );
  for (const said of ['http 503', 'rateLimited 2026-11-02', 'timeout 30000 ms', 'notAFeed login'])
    expect(copied).toContain(said);
});
