import './browser-double';
import { expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import type { Failure } from '../../src/model/failure';
import { failureText } from '../../src/ui/text/failure-text';

const failures: readonly Failure[] = [
  { kind: 'offline' },
  { kind: 'noPermission', origin: 'https://tin.example/*' },
  { kind: 'invalidAddress', address: 'tin' },
  { kind: 'unreachable', host: 'tin.example' },
  { kind: 'timeout', afterMs: 30_000 },
  { kind: 'tooLarge', limitBytes: 10 * 1024 * 1024 },
  ...[401, 404, 418, 500].map((status): Failure => ({ kind: 'http', status })),
  { kind: 'gone' },
  { kind: 'rateLimited', retryAt: null },
  { kind: 'rateLimited', retryAt: epochMs(Date.UTC(2026, 10, 1)) },
  ...(['html', 'login', 'challenge', 'empty', 'unknown'] as const).map((reason): Failure => ({
    kind: 'notAFeed',
    reason,
  })),
  { kind: 'noArticle' },
  ...(['paywall', 'login', 'consent', 'challenge', 'video', 'script', 'otherStory'] as const).map(
    (page): Failure => ({ kind: 'pageKind', page }),
  ),
  { kind: 'storage', detail: 'QuotaExceededError' },
];

test.each(failures)('$kind says what happened and what to do', (failure) => {
  const { what, todo } = failureText(failure);
  expect(what).toMatch(/^.{8,}/);
  expect(todo).toMatch(/^.{8,}/);
  expect(`${what} ${todo}`).not.toContain('$');
});

test('a failure names the host, the seconds, the size', () => {
  const said = failures.map((failure) => failureText(failure).what).join('\n');
  expect(said).toContain('may not read tin.example');
  expect(said).toContain('30 seconds');
  expect(said).toContain('10 MB');
});
