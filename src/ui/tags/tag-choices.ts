import { foldText } from '../text/fold-text';

/** A tag of the articles in hand, and of how many of them. */
export interface BorneTag {
  readonly tag: string;
  readonly count: number;
}

/** The tags that articles bear, each with how many bear it, by name. */
export const borneTags = (ofEach: readonly (readonly string[])[]): readonly BorneTag[] => {
  const counts = new Map<string, number>();
  for (const tag of ofEach.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => a.tag.localeCompare(b.tag));
};

/** What can be chosen for what was typed. */
export interface TagChoice {
  readonly tag: string;
  /** Whether no article bears it yet. */
  readonly fresh: boolean;
}

/** Tags whose names hold what was typed, accents aside, those that begin with it first; last, a new one of that name. */
export const tagChoices = (
  all: readonly string[],
  full: ReadonlySet<string>,
  typed: string,
  most: number,
): readonly TagChoice[] => {
  const wanted = foldText(typed).trim();
  const name = typed.trim();
  const fits = all
    .filter((tag) => !full.has(tag) && foldText(tag).includes(wanted))
    .sort((a, b) => startsLate(a, wanted) - startsLate(b, wanted) || a.localeCompare(b))
    .slice(0, most)
    .map((tag) => ({ tag, fresh: false }));
  return name === '' || all.includes(name) ? fits : [...fits, { tag: name, fresh: true }];
};

const startsLate = (tag: string, wanted: string): number =>
  foldText(tag).startsWith(wanted) ? 0 : 1;
