import type { StatusRecord } from '../records';
import type { Upgrade } from './upgrade';

/** So many statuses are held at a time; a request for each would take as long as writing it. */
const batch = 2000;

/** What is in no list is found by its feed's list too, behind the others: an index less to be written with each article. */
export const findUnlisted: Upgrade = async (_db, tx) => {
  const statuses = tx.objectStore('statuses');
  statuses.deleteIndex('byFeed');
  let range: IDBKeyRange | null = null;
  for (;;) {
    const records: StatusRecord[] = await statuses.getAll(range, batch);
    await Promise.all(
      records
        .filter(({ listedRank }: Partial<StatusRecord>) => listedRank === undefined)
        .map((record) => statuses.put({ ...record, listedRank: 'unlisted' })),
    );
    const last = records.at(-1);
    if (last === undefined || records.length < batch) return;
    range = IDBKeyRange.lowerBound(last.articleId, true);
  }
};
