import './browser-double';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../src/model/feed';
import type { FolderId } from '../../src/model/ids';
import { folderTree, type FolderNode } from '../../src/reader/folder-tree';
import { readRoute, writeRoute } from '../../src/reader/route';
import { commandOf } from '../../src/ui/keys/commands';
import {
  formatAge,
  formatAgeInDay,
  formatAgo,
  formatDayHeading,
  languageName,
} from '../../src/ui/text/dates';

test.each([
  '#/',
  '#/all',
  '#/starred',
  '#/settings',
  '#/help',
  '#/welcome',
  '#/feeds',
  '#/feeds/a%2Fb',
  '#/follow',
  '#/feed/a%2Fb',
  '#/article/1%20%3F',
  '#/follow?url=https%3A%2F%2Ftin.example%2Ffeed%3Fa%3D1',
])('the address %s is read and written the same', (hash) => {
  expect(writeRoute(readRoute(hash))).toBe(hash);
});

test.each(['', '#', '#nothing', '#/%E0%A4%A'])(
  'the address "%s" leads to what is unread',
  (hash) => {
    expect(readRoute(hash)).toEqual({ kind: 'view', view: { kind: 'unread', feedId: null } });
  },
);

describe('folders', () => {
  const folder = (id: string, parentId: string | null) => ({
    id: id as FolderId,
    name: id,
    position: null,
    parentId: parentId as FolderId | null,
  });
  const feed = (folderId: string | null) =>
    ({ id: folderId, folderId, title: 'Feed' }) as unknown as Feed;
  const shape = ({ folder, folders, feeds }: FolderNode): unknown => [
    folder?.name ?? '',
    feeds.length,
    ...folders.map(shape),
  ];

  test('nest, and what lost its folder stands at the top', () => {
    const tree = folderTree(
      [folder('b', 'a'), folder('a', null), folder('c', 'lost')],
      [feed('b'), feed(null), feed('lost')],
    );
    expect(shape(tree)).toEqual(['', 2, ['a', 0, ['b', 1]], ['c', 0]]);
  });

  test('that hold each other do not nest for ever', () => {
    expect(shape(folderTree([folder('a', 'b'), folder('b', 'a')], []))).toEqual(['', 0]);
  });
});

describe('keys', () => {
  const press = (key: string, more: object = {}) =>
    commandOf({
      ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, target: null },
      ...more,
    });

  test('do what they say', () => {
    expect(['j', 'A', 'z', '?', 'Escape'].map((key) => press(key))).toEqual([
      'next',
      'markAll',
      'undo',
      'help',
      'back',
    ]);
  });

  test('tell the shift of keys without a sign of their own', () => {
    expect(press('ArrowDown')).toBe('next');
    expect(press('ArrowDown', { shiftKey: true })).toBe('selectNext');
    expect(press('J', { shiftKey: true })).toBe('selectNext');
  });

  test('leave typing and the browser alone', () => {
    expect(press('j', { target: { tagName: 'INPUT' } })).toBeNull();
    expect(press('Escape', { target: { tagName: 'INPUT' } })).toBe('back');
    expect(press('s', { ctrlKey: true })).toBeNull();
    expect(press('a')).toBeNull();
  });
});

describe('dates', () => {
  const now = new Date(2026, 10, 22, 12).getTime();
  const hour = 3_600_000;

  test('are short in lists', () => {
    expect(formatAge(now - 4 * 60_000, now)).toBe('4m');
    expect(formatAge(now - 3 * hour, now)).toBe('3h');
    expect(formatAge(now - 72 * hour, now)).toBe('Nov 19');
    expect(formatAge(now + hour, now)).toBe('now');
    expect(formatAgeInDay(now - 3 * hour, now)).toBe('3h');
    expect(formatAgeInDay(now - 72 * hour, now)).toMatch(/^\d{1,2}:00.[AP]M$/);
  });

  test('are phrases elsewhere', () => {
    expect(formatAgo(now - 10_000, now)).toBe('now');
    expect(formatAgo(now - 2 * hour, now)).toBe('2 hours ago');
    expect(formatDayHeading(now - hour, now)).toBe('Today');
    expect(formatDayHeading(now - 24 * hour, now)).toBe('Yesterday');
  });

  test('a language that is none stays as it was written', () => {
    expect(languageName('vi')).toBe('Vietnamese');
    expect(languageName('not a tag')).toBe('not a tag');
  });
});
