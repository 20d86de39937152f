import { expect, test, vi } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import { untrustedHtml } from '../../src/model/html';
import { all, item, poll, readAlready, unread } from './items-world';

test('a document that repeats itself writes nothing of its items, and asks for none by name', async () => {
  for (const older of [0, 170]) {
    const { library, feedId } = await readAlready(all(), older);
    const before = await library.db.getAll('statuses');
    const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect((await poll(library, feedId, all()))?.change).toMatchObject({ added: [], updated: [] });
    expect(asked).toHaveBeenCalledTimes(1);
    const written = puts.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(written.filter((name) => !['checks', 'journal'].includes(name))).toEqual([]);
    vi.restoreAllMocks();
    expect(await library.db.getAll('statuses')).toEqual(before);
  }
});

test('of many items the one that no list tells first is known by its name, and its text not read', async () => {
  const { library, feedId } = await readAlready(all(), 170);
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  const repeated = item(1000, { publishedAt: epochMs(Date.UTC(2026, 8, 1)) });
  const polled = await poll(library, feedId, [repeated]);
  expect(polled?.change).toMatchObject({ added: [], updated: [] });
  const names = read.mock.contexts.map((store) => (store as IDBObjectStore).name);
  expect(names).not.toContain('articles');
  vi.restoreAllMocks();
});

test('an edit that is taken back is an edit again', async () => {
  for (const older of [0, 170]) {
    const { library, feedId } = await readAlready(all(), older);
    const edited = all(() => ({ content: untrustedHtml('Other words') }));
    for (const words of [edited, all(), edited]) {
      expect((await poll(library, feedId, words))?.change.updated).toHaveLength(3);
      expect((await poll(library, feedId, words))?.change.updated).toEqual([]);
    }
  }
});

test('statuses of an earlier version learn how their items were stored, and are read no further then', async () => {
  for (const older of [0, 170]) {
    const { library, feedId } = await readAlready(all(), older);
    for (const { mark: _, ...status } of await library.db.getAll('statuses')) {
      await library.db.put('statuses', status);
    }
    expect((await poll(library, feedId, all()))?.change).toMatchObject({ added: [], updated: [] });
    const marks = (await library.db.getAll('statuses')).filter(({ mark }) => mark !== undefined);
    expect(marks).toHaveLength(3);
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    await poll(library, feedId, all());
    const names = read.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(names).not.toContain('articles');
    vi.restoreAllMocks();
    expect(await unread(library)).toEqual([]);
  }
});
