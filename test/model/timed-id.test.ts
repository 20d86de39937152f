import { expect, test } from 'vitest';
import { timedId } from '../../src/model/timed-id';

const none = new Uint8Array(9);
const all = new Uint8Array(9).fill(255);

test('ids sort by their moments, whatever stands behind those', () => {
  const moments = [1_795_643_028_974, 1_795_643_028_975, 1_795_643_029_038, 4_000_000_000_000];
  const ids = moments.flatMap((at) => [timedId(at, none), timedId(at, all)]);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids.map(({ length }) => length))).toEqual(new Set([16]));
});

test('ids come after those of older versions, and fit into an address', () => {
  const id = timedId(1_795_643_028_974, all);
  expect(id > '01a214aa-35ee-726b-88ec-ac39ed6e8cfc').toBe(true);
  expect(encodeURIComponent(id)).toBe(id);
});
