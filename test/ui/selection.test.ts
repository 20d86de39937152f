import './browser-double';
import { describe, expect, test, vi } from 'vitest';
import { followFeed } from '../../src/library/follow-feed';
import { createDesk } from '../../src/ui/models/desk';
import { draft, order } from '../library/fresh-library';
import { fakeFace } from './fake-face';

const unread = { kind: 'unread', feedId: null } as const;

const deskWith = async (articles: number) => {
  const face = await fakeFace();
  const drafts = Array.from({ length: articles }, (_, n) => draft(n + 1));
  await followFeed(face.library, order(drafts));
  const desk = createDesk(face, unread);
  await desk.list.show(unread);
  const { list, selection, triage } = desk;
  const at = (n: number) => list.ids.peek()[n]!;
  const chosen = (): number[] =>
    [...selection.ids.value].map((id) => list.ids.peek().indexOf(id)).sort((a, b) => a - b);
  return { list, selection, triage, at, chosen };
};

const titles = ({ rows }: Awaited<ReturnType<typeof deskWith>>['list']): string[] =>
  rows.value.map((row) => row.article.title);

describe('a selection', () => {
  test('grows with the stretch, and shrinks where it goes back', async () => {
    const { selection, at, chosen } = await deskWith(8);
    selection.toggle(at(6));
    selection.toggle(at(2));
    selection.extend(at(4));
    expect(chosen()).toEqual([2, 3, 4, 6]);
    selection.extend(at(3));
    expect(chosen()).toEqual([2, 3, 6]);
    selection.extend(at(1));
    expect(chosen()).toEqual([1, 2, 6]);
  });

  test('begins its stretch at the current row', async () => {
    const { list, selection, at, chosen } = await deskWith(4);
    list.setCurrent(at(1));
    selection.extend(at(3));
    expect(chosen()).toEqual([1, 2, 3]);
  });

  test('loses what is deleted, and the current row goes to the next one left', async () => {
    const { list, selection, triage, at } = await deskWith(5);
    list.setCurrent(at(2));
    for (const n of [1, 2, 4]) selection.toggle(at(n));
    await triage.remove([at(1), at(2)]);
    await list.whole();
    expect(titles(list)).toEqual(['Article 5', 'Article 2', 'Article 1']);
    expect(list.row(list.currentId.value!)?.article.title).toBe('Article 2');
    expect([...selection.ids.value]).toEqual([at(2)]);
  });
});

describe('deleting in a list', () => {
  test('leaves what was read in its place, and undo brings all back to theirs', async () => {
    const { list, triage, at } = await deskWith(5);
    await triage.toggleRead(at(0));
    await triage.toggleRead(at(3));
    await triage.remove([at(1), at(3)]);
    await list.whole();
    expect(titles(list)).toEqual(['Article 5', 'Article 3', 'Article 1']);
    await triage.undo();
    await vi.waitFor(() => {
      expect(titles(list)).toEqual([5, 4, 3, 2, 1].map((n) => `Article ${n}`));
    });
  });

  test('takes away several hundred at once, and brings them back', async () => {
    const { list, triage } = await deskWith(450);
    const all = await list.whole();
    await triage.remove(all.slice(20, 440));
    await list.whole();
    expect(list.ids.value).toHaveLength(30);
    await triage.undo();
    await vi.waitFor(() => {
      expect(list.ids.value).toHaveLength(450);
    });
  });
});
