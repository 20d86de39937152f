import type { SiteMemory, TextTrace } from '../../model/site-memory';
import type { UnitFacts } from './print-units';
import { likeness } from './sketch';

/** Two texts that share this much are one article: an AMP, print or syndicated twin. */
const twinLikeness = 0.4;

/** What recurs is judged against the pages that hold other articles. */
interface OtherPages {
  readonly count: number;
  readonly holding: (print: string) => number;
}

const otherPages = (memory: SiteMemory, trace: TextTrace, name: string): OtherPages => {
  const others = new Set(
    memory.pages
      .filter((page) => page.name !== name)
      .filter((page) => likeness(page.sketch, trace.sketch) < twinLikeness)
      .map((page) => page.number),
  );
  const blocks = new Map(memory.blocks);
  return {
    count: others.size,
    holding: (print) => (blocks.get(print) ?? []).filter((page) => others.has(page)).length,
  };
};

/** On how many other pages a block must stand to be furniture: the more it is like an article's text, the more. */
const enoughPages = (unit: UnitFacts, isOutside: boolean, others: number): number => {
  if (unit.linkShare >= 0.6) return 1;
  if (unit.isProse) return Math.max(2, others * 0.4);
  if (isOutside) return 1;
  // "Serves 4" stands in many a recipe: between paragraphs, unlinked and short, it must be all but everywhere.
  return unit.chars < 40 ? Math.max(3, others * 0.6) : Math.max(2, others * 0.5);
};

/** Headings go only with all that stands under them. */
const withTheirHeadings = (facts: readonly UnitFacts[], gone: Set<number>): void => {
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    if (!facts[at]?.isHeading || !gone.has(at)) continue;
    const next = at + 1;
    const stays = next < facts.length && !gone.has(next);
    if (stays) gone.delete(at);
  }
};

/** The first and the last unit of the article itself: prose that does not recur. */
const articleEnds = (
  facts: readonly UnitFacts[],
  pages: OtherPages,
): { readonly first: number; readonly last: number } => {
  const own = facts.flatMap((unit, at) =>
    (unit.isProse || unit.isFixed) && pages.holding(unit.words) === 0 ? [at] : [],
  );
  return { first: own[0] ?? 0, last: own.at(-1) ?? facts.length - 1 };
};

/**
 * Which blocks of a text are the site's furniture, by what recurs on its pages of other articles; never by one page alone, and
 * never what a person wanted back. Pure.
 * @returns Their places in the list.
 */
export const recurringUnits = (
  facts: readonly UnitFacts[],
  memory: SiteMemory,
  { name, trace }: { readonly name: string; readonly trace: TextTrace },
): ReadonlySet<number> => {
  const pages = otherPages(memory, trace, name);
  const gone = new Set<number>();
  if (pages.count === 0) return gone;
  const kept = new Set(memory.kept);
  const { first, last } = articleEnds(facts, pages);
  for (const [at, unit] of facts.entries()) {
    if (unit.isFixed || kept.has(unit.words)) continue;
    const isOutside = at > last || at < first;
    const byWords = pages.holding(unit.words) >= enoughPages(unit, isOutside, pages.count);
    const place = unit.place === null ? 0 : pages.holding(`@${unit.place}`);
    if (byWords || place >= Math.max(2, pages.count * 0.5)) gone.add(at);
  }
  withTheirHeadings(facts, gone);
  const total = facts.reduce((sum, unit) => sum + unit.chars, 0);
  const lost = [...gone].reduce((sum, at) => sum + (facts[at]?.chars ?? 0), 0);
  // What would take most of the text is the text.
  return lost > total * 0.6 ? new Set() : gone;
};
