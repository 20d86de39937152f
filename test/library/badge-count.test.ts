import { expect, test } from 'vitest';
import { noteLook, noteNew, readBadge } from '../../src/library/badge-count';
import { markRead } from '../../src/library/change-statuses';
import { followFeed } from '../../src/library/follow-feed';
import { changeSettings } from '../../src/library/settings';
import { draft, freshLibrary, order } from './fresh-library';

test('the badge counts what the person chose', async () => {
  const library = await freshLibrary();
  const { change } = await followFeed(library, order([draft(1), draft(2), draft(3)]));
  expect(await readBadge(library)).toEqual({ count: 3, asDot: false });
  await changeSettings(library, { badge: 'dot' });
  expect(await readBadge(library)).toEqual({ count: 3, asDot: true });
  await changeSettings(library, { badge: 'off' });
  expect(await readBadge(library)).toEqual({ count: 0, asDot: false });

  await changeSettings(library, { badge: 'new' });
  expect(await readBadge(library)).toMatchObject({ count: 0 });
  await noteNew(library, 2);
  expect(await readBadge(library)).toMatchObject({ count: 2 });
  await markRead(library, change.added.slice(0, 2), true);
  expect(await readBadge(library)).toMatchObject({ count: 1 });
  await noteLook(library);
  expect(await readBadge(library)).toMatchObject({ count: 0 });
});
