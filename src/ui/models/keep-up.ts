import type { Library } from '../../library/open-library';
import { isListed } from '../../library/status-record';
import { isIn, strandsOf } from '../../library/strands';
import type { Section } from '../../library/read-sections';
import type { ArticleView } from '../../model/article-view';
import type { ArticleId } from '../../model/ids';

/** A list as it stands. */
interface Standing {
  readonly sections: readonly Section[];
  /** The sections before anything was deleted, to bring things back to their places. */
  readonly before: readonly Section[];
  readonly known: ReadonlySet<ArticleId>;
  readonly current: ArticleId | null;
}

/** A list as it stands after a change. */
interface Followed extends Omit<Standing, 'known'> {
  /** What came back. */
  readonly found: readonly ArticleId[];
}

/**
 * Takes out of a list what the person deleted of it, and back in what they brought back; all else stays in its place.
 * @returns `unknown` where something else belongs into it now, so that it must be read anew.
 */
export const keepUp = async (
  library: Library,
  view: ArticleView,
  ids: readonly ArticleId[],
  { sections, before, known, current }: Standing,
): Promise<Followed | 'same' | 'unknown'> => {
  const stood = new Set(before.flatMap(({ ids: inside }) => inside));
  const { lost, found } = await whatMoved(library, view, ids, { known, stood });
  if (lost.size + found.size === 0) return 'same';
  if (![...found].every((id) => stood.has(id))) return 'unknown';
  // One deletion after the other, each can come back.
  const whole = [...known].every((id) => stood.has(id)) ? before : sections;
  const stays = (id: ArticleId): boolean => (known.has(id) && !lost.has(id)) || found.has(id);
  const left = withOnly(whole, stays);
  return {
    sections: left,
    before: whole,
    found: [...found],
    current: nearest(sections, current, new Set(left.flatMap(({ ids: inside }) => inside))),
  };
};

/** Articles that a change took out of a list, and those it brought in. */
interface Moved {
  readonly lost: ReadonlySet<ArticleId>;
  readonly found: ReadonlySet<ArticleId>;
}

/** What stands in a list now, and what stood there before anything was deleted. */
interface Stock {
  readonly known: ReadonlySet<ArticleId>;
  readonly stood: ReadonlySet<ArticleId>;
}

/** So many statuses are read in one transaction, so that none holds up the others for long. */
const portion = 500;
const many = 5000;

/**
 * Finds out what a change of marks means for a list. What is read stays in its place: only what was deleted is lost.
 */
const whatMoved = async (
  library: Library,
  view: ArticleView,
  ids: readonly ArticleId[],
  { known, stood }: Stock,
): Promise<Moved> => {
  // An act changes all its articles alike: a look at some says whether a great many must be looked at.
  if (ids.length > many) {
    const some = ids.filter((_, at) => at % Math.ceil(ids.length / portion) === 0);
    const { lost, found } = await whatMoved(library, view, some, { known, stood });
    if (lost.size + found.size === 0) return { lost, found };
  }
  const lost = new Set<ArticleId>();
  const found = new Set<ArticleId>();
  const strands = ids.length === 0 ? [] : await strandsOf(library, view);
  for (let from = 0; from < ids.length; from += portion) {
    const { store } = library.db.transaction('statuses');
    const some = ids.slice(from, from + portion);
    for (const record of await Promise.all(some.map((id) => store.get(id)))) {
      if (record === undefined) continue;
      const { articleId } = record;
      if (known.has(articleId)) {
        if (!isListed(record)) lost.add(articleId);
      } else if (isListed(record)) {
        // What stood there read comes back, too.
        const belongs = stood.has(articleId) || strands.some((strand) => isIn(record, strand));
        if (belongs) found.add(articleId);
      }
    }
  }
  return { lost, found };
};

/** Those left empty go. */
const withOnly = (
  sections: readonly Section[],
  stays: (id: ArticleId) => boolean,
): readonly Section[] =>
  sections
    .map((section) => ({ ...section, ids: section.ids.filter(stays) }))
    .filter(({ ids }) => ids.length > 0);

/** The current article; where it is gone what stood after it, else what stood before. */
const nearest = (
  sections: readonly Section[],
  current: ArticleId | null,
  left: ReadonlySet<ArticleId>,
): ArticleId | null => {
  if (current === null || left.has(current)) return current;
  const before = sections.flatMap(({ ids }) => ids);
  const at = before.indexOf(current);
  const isLeft = (id: ArticleId): boolean => left.has(id);
  return before.slice(at).find(isLeft) ?? before.slice(0, at).findLast(isLeft) ?? null;
};
