import { expect, test } from 'vitest';
import { gatherChanges } from '../../src/background/gather-changes';
import { noChange, type ChangeSet } from '../../src/model/change-set';
import type { ArticleId } from '../../src/model/ids';

const adds = (id: string): ChangeSet => ({ ...noChange, added: [id as ArticleId] });

test('the first change is told at once, those that follow together, none is lost', () => {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const tell = gatherChanges(
    ({ added }) => told.push(added.join('')),
    (work) => waiting.push(work),
  );
  ['a', 'b', 'c', 'b'].forEach((id) => {
    tell(adds(id));
  });
  expect(told).toEqual(['a']);
  waiting.shift()?.();
  expect(told).toEqual(['a', 'bc']);
  waiting.shift()?.();
  tell(adds('d'));
  expect(told).toEqual(['a', 'bc', 'd']);
  expect(waiting).toHaveLength(1);
});
