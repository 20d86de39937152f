import { expect, test } from 'vitest';
import type { Failure } from '../../src/model/failure';
import { toolbarState } from '../../src/model/toolbar-state';

const well = { failure: null };
const gone: { failure: Failure } = { failure: { kind: 'gone' } };
const offline: { failure: Failure } = { failure: { kind: 'offline' } };
const going = { pollingPaused: false };

test('one dead feed among many does not mark the icon; half of them do', () => {
  expect(toolbarState([well, well, gone], going)).toBe('well');
  expect(toolbarState([well, gone], going)).toBe('failing');
  expect(toolbarState([gone], going)).toBe('failing');
});

test('no feeds, and no connection, are no failure', () => {
  expect(toolbarState([], going)).toBe('well');
  expect(toolbarState([offline, offline], going)).toBe('well');
});

test('whoever paused the checks is told that first', () => {
  expect(toolbarState([gone], { pollingPaused: true })).toBe('paused');
});
