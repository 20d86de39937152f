import { describe, expect, test } from 'vitest';
import { mergeBackup } from '../../src/library/backup/merge-backup';
import { readBackup } from '../../src/library/backup/read-backup';
import { takeCopy, writeBackup } from '../../src/library/backup/take-backup';
import { markLater, markRead, markStarred, setTags } from '../../src/library/change-statuses';
import { readContent } from '../../src/library/contents';
import { readCounts } from '../../src/library/counters';
import { listFeeds } from '../../src/library/feeds';
import { createFolder } from '../../src/library/folders';
import { followFeed } from '../../src/library/follow-feed';
import { addHighlight, listHighlights } from '../../src/library/highlights';
import { listArticles } from '../../src/library/list-articles';
import { databaseVersion } from '../../src/library/database-version';
import type { Library } from '../../src/library/open-library';
import { purgeRead } from '../../src/library/retain';
import { listSavedSearches, saveSearch } from '../../src/library/search/saved-searches';
import { changeSettings, readSettings } from '../../src/library/settings';
import { storePoll } from '../../src/library/store-poll';
import { undo } from '../../src/library/undo';
import { draft, fresh, freshLibrary, order } from './fresh-library';

const unread = { kind: 'unread', feedId: null } as const;
const all = { kind: 'all', feedId: null } as const;

const fileOf = async (library: Library): Promise<string> => {
  let text = '';
  for await (const piece of writeBackup(library.db, library.now())) text += piece;
  return text;
};

const bring = async (library: Library, text: string) => {
  const backup = readBackup(text);
  if (!backup.ok) throw new Error(backup.error);
  return mergeBackup(library, backup.value);
};

/** A library with a folder, a feed of four articles, and something of everything done to them. */
const livedIn = async () => {
  const library = await freshLibrary();
  const { folderId } = await createFolder(library, 'News');
  const { feedId, change } = await followFeed(library, {
    ...order([draft(1), draft(2), draft(3), draft(4)]),
    folderId,
  });
  const [one, two, three] = change.added;
  await markRead(library, [one!, two!], true);
  await markStarred(library, [two!], true);
  await markLater(library, [three!], true);
  await setTags(library, [three!], { add: ['boats'] });
  await addHighlight(library, {
    articleId: two!,
    feedId,
    quote: { exact: 'tide', prefix: '', suffix: '', start: 3 },
    colour: 'green',
    note: 'so',
    title: 'Article 2',
    link: null,
    feedName: 'Bản tin',
  });
  await changeSettings(library, { theme: 'sepia' });
  await saveSearch(library, 'Boats', 'boat');
  return { library, feedId };
};

const titles = async (library: Library, view: Parameters<typeof listArticles>[1]) =>
  (await listArticles(library, view, 20)).rows.map(({ article }) => article.title);

describe('a backup file', () => {
  test('that brings back an older text of an article lets the feed bring the newer one', async () => {
    const { library, feedId } = await livedIn();
    const text = await fileOf(library);
    const edited = [draft(1, { itemHash: 'hash-1b', title: 'Article 1, edited' })];
    expect((await storePoll(library, feedId, fresh(edited)))?.change.updated).toHaveLength(1);
    library.clock.at += 91 * 24 * 60 * 60 * 1000;
    expect(await purgeRead(library, { keepReadDays: 90, keepReadPerFeed: 0 })).toBe(1);
    await bring(library, text);
    expect(await titles(library, all)).toContain('Article 1');
    expect((await storePoll(library, feedId, fresh(edited)))?.change.updated).toHaveLength(1);
    expect(await titles(library, all)).toContain('Article 1, edited');
  });

  test('brings everything into an empty library', async () => {
    const { library: old } = await livedIn();
    const library = await freshLibrary();
    const done = await bring(library, await fileOf(old));
    expect(done).toMatchObject({ feeds: 1, articles: 4 });
    expect(await titles(library, unread)).toEqual(['Article 4', 'Article 3']);
    expect(await titles(library, { kind: 'starred' })).toEqual(['Article 2']);
    expect(await titles(library, { kind: 'later' })).toEqual(['Article 3']);
    expect(await titles(library, { kind: 'tag', tag: 'boats' })).toEqual(['Article 3']);
    expect((await readCounts(library)).all).toEqual((await readCounts(old)).all);
    expect(await listHighlights(library)).toEqual(await listHighlights(old));
    expect((await readSettings(library)).theme).toBe('sepia');
    expect(await listSavedSearches(library)).toMatchObject([{ query: 'boat' }]);
    const [feed] = await listFeeds(library);
    const [folder] = await library.db.getAll('folders');
    expect(folder?.name).toBe('News');
    expect(feed?.folderId).toBe(folder?.id);
    const { rows } = await listArticles(library, { kind: 'starred' }, 1);
    const content = await readContent(library, rows[0]!.article.id);
    expect(content?.feedHtml).toBe('<p>2</p>');
  });

  test('merges: marks of both stay, nothing comes twice, and what is there keeps its settings', async () => {
    const { library: old } = await livedIn();
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(2), draft(3), draft(5)]));
    await markStarred(library, [change.added[1]!], true);
    await changeSettings(library, { theme: 'dark' });
    const done = await bring(library, await fileOf(old));
    expect(done).toMatchObject({ feeds: 0, articles: 2 });
    expect(await titles(library, all)).toEqual([5, 4, 3, 2, 1].map((n) => `Article ${n}`));
    expect(await titles(library, unread)).toEqual(['Article 5', 'Article 4', 'Article 3']);
    expect(await titles(library, { kind: 'starred' })).toEqual(['Article 3', 'Article 2']);
    expect((await readCounts(library)).all).toMatchObject({ articles: 5, unread: 3, starred: 2 });
    expect((await readSettings(library)).theme).toBe('dark');
    // The highlight stands on the article as it is known here.
    const [highlight] = await listHighlights(library);
    expect(highlight?.articleId).toBe(change.added[0]);
    expect(await bring(library, await fileOf(old))).toMatchObject({ articles: 0, undoId: null });
  });

  test('can be taken back as a whole', async () => {
    const { library: old } = await livedIn();
    const library = await freshLibrary();
    await followFeed(library, order([draft(2), draft(5)]));
    const { undoId } = await bring(library, await fileOf(old));
    await undo(library, undoId!);
    expect(await titles(library, all)).toEqual(['Article 5', 'Article 2']);
    expect(await titles(library, unread)).toEqual(['Article 5', 'Article 2']);
    expect((await readCounts(library)).all).toMatchObject({ articles: 2, unread: 2, starred: 0 });
    expect(await listHighlights(library)).toEqual([]);

    const empty = await freshLibrary();
    const done = await bring(empty, await fileOf(old));
    await undo(empty, done.undoId!);
    expect(await listFeeds(empty)).toEqual([]);
    expect((await readCounts(empty)).all).toMatchObject({ articles: 0, unread: 0 });
  });

  test('that is none, or of a newer version, changes nothing', () => {
    for (const text of ['', '<opml/>', '[]', '{}', '{"bantin":2}']) {
      expect(readBackup(text)).toEqual({ ok: false, error: 'notBackup' });
    }
    const newer = JSON.stringify({ bantin: 1, databaseVersion: databaseVersion + 1 });
    expect(readBackup(newer)).toEqual({ ok: false, error: 'newer' });
  });

  test('that was forged brings no script address, and no field of a wrong kind', async () => {
    const library = await freshLibrary();
    const feed = { id: 'f', url: 'https://a.example/feed', title: ['x'], counts: 'no' };
    const text = JSON.stringify({
      bantin: 1,
      databaseVersion: 1,
      feeds: [feed, { id: 'g', url: 'javascript:alert(1)' }, 7, null],
      folders: [
        { id: 'a', name: 'A', parentId: 'b' },
        { id: 'b', name: 'B', parentId: 'a' },
      ],
      articles: [{ id: '1', feedId: 'f', title: 'One', link: 'javascript:alert(1)', sortAt: 'x' }],
      statuses: [{ articleId: '1', feedId: 'f', identity: ['g:1'], tags: 'all' }],
      contents: [{ articleId: '1', pageText: { html: 7 } }],
    });
    await bring(library, text);
    expect(await listFeeds(library)).toMatchObject([{ id: 'f', title: '', counts: true }]);
    const { rows } = await listArticles(library, all, 5);
    expect(rows).toMatchObject([{ article: { title: 'One', link: null, sortAt: 0 } }]);
    expect(rows[0]?.status.tags).toEqual([]);
  });
});

describe('a copy', () => {
  test('holds what was marked, and with what was read nothing read returns as unread', async () => {
    const { library: old } = await livedIn();
    const library = await freshLibrary();
    const small = await takeCopy(old.db, old.now(), false);
    expect(small.articles.map(({ title }) => title).sort()).toEqual(['Article 2', 'Article 3']);
    await bring(library, JSON.stringify(await takeCopy(old.db, old.now(), true)));
    expect(await titles(library, all)).toEqual(['Article 3', 'Article 2']);
    const [feed] = await listFeeds(library);
    const items = [draft(1), draft(2), draft(3), draft(4)];
    await storePoll(library, feed!.id, fresh(items));
    expect(await titles(library, unread)).toEqual(['Article 4', 'Article 3']);
  });
});
