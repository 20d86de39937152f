import { noChange } from '../model/change-set';
import type { Highlight } from '../model/highlight';
import type { ArticleId } from '../model/ids';
import type { DeedKind } from '../model/undo-entry';
import { closeAct, deedOf, openAct, type Undoable } from './act';
import type { Library } from './open-library';

/** What is marked in an article, in the order it stands there. */
export const readHighlights = async (
  library: Library,
  articleId: ArticleId,
): Promise<readonly Highlight[]> =>
  (await library.db.getAllFromIndex('highlights', 'byArticle', articleId)).sort(
    (a, b) => a.quote.start - b.quote.start,
  );

/** Everything that was ever marked, the latest first. */
export const listHighlights = async (library: Library): Promise<readonly Highlight[]> =>
  (await library.db.getAll('highlights')).sort((a, b) => b.createdAt - a.createdAt);

/** What is new of a highlight. */
export type NewHighlight = Omit<Highlight, 'id' | 'createdAt' | 'changedAt'>;

/** Marks a passage. */
export const addHighlight = async (
  library: Library,
  wanted: NewHighlight,
): Promise<Undoable & { readonly highlight: Highlight }> => {
  const at = library.now();
  const highlight = { ...wanted, id: library.newId(), createdAt: at, changedAt: at };
  const tx = openAct(library);
  await tx.objectStore('highlights').put(highlight);
  const { articleId } = highlight;
  const done = await closeAct(library, tx, deedOf('highlight', 1, { articleId }), {
    highlights: [{ before: null, after: highlight }],
  });
  return { ...done, highlight };
};

/** Changes a highlight's colour or note; one that is gone meanwhile stays gone. */
export const changeHighlight = (
  library: Library,
  id: string,
  change: Partial<Pick<Highlight, 'colour' | 'note'>>,
): Promise<Undoable> =>
  turn(library, 'changeHighlight', id, (old) => ({
    ...old,
    ...change,
    // A clock that stands still must not make two versions look the same.
    changedAt: Math.max(library.now(), old.changedAt + 1) as Highlight['changedAt'],
  }));

/** Takes a mark away; like all else it can be taken back. */
export const removeHighlight = (library: Library, id: string): Promise<Undoable> =>
  turn(library, 'removeHighlight', id, () => null);

/** As it is stored now, not as a page last saw it: what was typed a moment ago counts. */
const turn = async (
  library: Library,
  kind: DeedKind,
  id: string,
  into: (old: Highlight) => Highlight | null,
): Promise<Undoable> => {
  const tx = openAct(library);
  const store = tx.objectStore('highlights');
  const before = await store.get(id);
  if (!before) {
    await tx.done;
    return { change: noChange, undoId: null };
  }
  const after = into(before);
  if (after === null) await store.delete(id);
  else await store.put(after);
  const { articleId } = before;
  return closeAct(library, tx, deedOf(kind, 1, { articleId }), { highlights: [{ before, after }] });
};
