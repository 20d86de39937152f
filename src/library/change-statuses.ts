import type { ArticleView } from '../model/article-view';
import type { ArticleId } from '../model/ids';
import type { Marks } from '../model/status';
import type { Deed, DeedKind } from '../model/undo-entry';
import { closeAct, deedOf, openAct, type ActTx, type Undoable } from './act';
import { applyStatuses } from './apply-statuses';
import type { Library } from './open-library';
import type { StatusRecord } from './records';
import { readStrand, strandsOf } from './strands';

/** Marks articles read or unread; those that are so already stay untouched. */
export const markRead = (
  library: Library,
  articleIds: readonly ArticleId[],
  read: boolean,
  kind: DeedKind = read ? 'read' : 'unread',
): Promise<Undoable> =>
  restate(library, articleIds, deedOf(kind, 0), ({ readAt }) => ({
    readAt: moment(library, readAt, read),
  }));

/** Stars or unstars articles. */
export const markStarred = (
  library: Library,
  articleIds: readonly ArticleId[],
  starred: boolean,
): Promise<Undoable> =>
  restate(library, articleIds, deedOf(starred ? 'star' : 'unstar', 0), ({ starredAt }) => ({
    starredAt: moment(library, starredAt, starred),
  }));

/** Puts articles aside for later, or takes them from there. */
export const markLater = (
  library: Library,
  articleIds: readonly ArticleId[],
  later: boolean,
): Promise<Undoable> =>
  restate(library, articleIds, deedOf(later ? 'later' : 'notLater', 0), ({ laterAt }) => ({
    laterAt: moment(library, laterAt, later),
  }));

/** Deletes articles, or brings them back; a deleted one never returns from its feed. */
export const markDeleted = (
  library: Library,
  articleIds: readonly ArticleId[],
): Promise<Undoable> =>
  restate(library, articleIds, deedOf('delete', 0), ({ deletedAt }) => ({
    deletedAt: moment(library, deletedAt, true),
  }));

/** Adds tags to articles and takes others off. */
export const setTags = async (
  library: Library,
  articleIds: readonly ArticleId[],
  {
    add = [],
    remove = [],
  }: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Promise<Undoable> => {
  const added = add.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const name = [...added, ...remove.map((tag) => `−${tag}`)].join(', ');
  return restate(library, articleIds, deedOf('tag', 0, { name }), ({ tags }) => ({
    tags: [...new Set([...tags, ...added])].filter((tag) => !remove.includes(tag)),
  }));
};

/** Changes the tags of every listed article that bears one. */
export const changeTagged = async (
  library: Library,
  tag: string,
  { kind, name }: Pick<Deed, 'kind' | 'name'>,
  change: (tags: readonly string[]) => readonly string[],
): Promise<Undoable> => {
  const strands = await strandsOf(library, { kind: 'tag', tag });
  const tx = openAct(library);
  const store = tx.objectStore('statuses');
  const records = await Promise.all(strands.map((strand) => readStrand(store, strand)));
  return restateRecords(library, tx, records.flat(), {
    change: ({ tags }) => ({ tags: change(tags) }),
    deed: deedOf(kind, 0, { name }),
  });
};

/**
 * Marks a whole view read, but nothing that was not in the list as the person saw it: what arrived unseen stays unread.
 * @param shown Every article of that list, on screen or not.
 */
export const markViewRead = async (
  library: Library,
  view: ArticleView,
  shown: ReadonlySet<ArticleId>,
): Promise<Undoable> => {
  const strands = await strandsOf(library, view);
  const tx = openAct(library);
  const index = tx.objectStore('statuses');
  const records = await Promise.all(strands.map((strand) => readStrand(index, strand)));
  const unread = records
    .flat()
    .filter((record) => record.readAt === null && shown.has(record.articleId));
  const readAt = library.now();
  return restateRecords(library, tx, unread, {
    change: () => ({ readAt }),
    deed: deedOf('readAll', 0, { view }),
  });
};

/** What was so stays as it was; what becomes so is so from now on. */
const moment = (library: Library, at: Marks['readAt'], wanted: boolean): Marks['readAt'] => {
  if (wanted === (at !== null)) return at;
  return wanted ? library.now() : null;
};

type Restate = (record: StatusRecord) => Partial<Marks>;

const restate = async (
  library: Library,
  articleIds: readonly ArticleId[],
  deed: Deed,
  change: Restate,
): Promise<Undoable> => {
  const tx = openAct(library);
  const store = tx.objectStore('statuses');
  const records = await Promise.all(articleIds.map((id) => store.get(id)));
  return restateRecords(
    library,
    tx,
    records.filter((record) => record !== undefined),
    { change, deed },
  );
};

const restateRecords = async (
  library: Library,
  tx: ActTx,
  records: readonly StatusRecord[],
  { change, deed }: { readonly change: Restate; readonly deed: Deed },
): Promise<Undoable> => {
  const statuses = await applyStatuses(tx, records, change);
  const ids = statuses.flatMap(({ articleIds }) => articleIds);
  return closeAct(
    library,
    tx,
    { ...deed, count: ids.length, articleId: ids[0] ?? null },
    { statuses },
  );
};
