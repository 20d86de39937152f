import type { ArticleId, FeedId } from '../model/ids';
import type { Marks } from '../model/status';
import type { StatusEdit } from '../model/undo-entry';
import type { ActTx } from './act';
import { CounterSheet } from './counters';
import type { StatusRecord } from './records';
import { shelfOf, statusRecord, type Shelf } from './status-record';

/** What is to become of an article's marks; those left out stay. */
type Restate = (record: StatusRecord) => Partial<Marks>;

const markNames = ['readAt', 'starredAt', 'laterAt', 'tags', 'deletedAt'] as const;

interface AlikeEdit extends StatusEdit {
  readonly articleIds: ArticleId[];
}

/** Writes changed statuses and their counters; returns what changed, articles that changed alike together. */
export const applyStatuses = async (
  tx: ActTx,
  records: readonly StatusRecord[],
  change: Restate,
): Promise<readonly StatusEdit[]> => {
  const sheet = new CounterSheet();
  const shelves = new Map<FeedId, Shelf>();
  const edits = new Map<string, AlikeEdit>();
  for (const record of records) {
    const after = changed(record, change(record));
    const names = markNames.filter((name) => name in after);
    if (names.length === 0) continue;
    let shelf = shelves.get(record.feedId);
    if (shelf === undefined) {
      shelf = shelfOf(await tx.objectStore('feeds').get(record.feedId));
      shelves.set(record.feedId, shelf);
    }
    const next = statusRecord({ ...record, ...after }, shelf);
    // Not awaited: the transaction's end waits for all of them at once.
    void tx.objectStore('statuses').put(next);
    sheet.add(record, next);
    const before = Object.fromEntries(names.map((name) => [name, record[name]]));
    const key = JSON.stringify([before, after]);
    const edit: AlikeEdit = edits.get(key) ?? { articleIds: [], before, after };
    edit.articleIds.push(record.articleId);
    edits.set(key, edit);
  }
  await sheet.save(tx);
  return [...edits.values()];
};

/** Only the marks that differ, in one order. */
const changed = (record: StatusRecord, wanted: Partial<Marks>): Partial<Marks> =>
  Object.fromEntries(
    markNames
      .filter((name) => name in wanted && !sameMark(record[name], wanted[name]))
      .map((name) => [name, wanted[name]]),
  );

/** Whether two marks are the same, tags in their order. */
export const sameMark = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other));
