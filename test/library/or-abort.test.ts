import { expect, test } from 'vitest';
import { orAbort } from '../../src/library/or-abort';
import { freshLibrary } from './fresh-library';

test('what fails half-way leaves nothing written, and says why', async () => {
  const { db } = await freshLibrary();
  const tx = db.transaction('searchSegments', 'readwrite');
  expect(() =>
    orAbort(tx, () => {
      tx.store.put(new Uint8Array(3), [9, 2, 0]).catch(() => undefined);
      throw new Error('No room');
    }),
  ).toThrow('No room');
  expect(await db.get('searchSegments', [9, 2, 0])).toBeUndefined();
});
