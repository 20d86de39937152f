import type { Upgrade } from './upgrade';

/** So many statuses are held at a time. */
const batch = 500;

/** What is in no list is found by its feed's list too, behind the others: an index less to be written with each article. */
export const findUnlisted: Upgrade = async (_db, tx) => {
  const statuses = tx.objectStore('statuses');
  const listed = new Set(await statuses.index('listed').getAllKeys());
  const others = (await statuses.getAllKeys()).filter((id) => !listed.has(id));
  for (let from = 0; from < others.length; from += batch) {
    const ids = others.slice(from, from + batch);
    await Promise.all(
      ids.map(async (id) => {
        const record = await statuses.get(id);
        if (record) await statuses.put({ ...record, listedRank: 'unlisted' });
      }),
    );
  }
  statuses.deleteIndex('byFeed');
};
