import type { SiteMemory, TextTrace } from '../../model/site-memory';

/** Pages beyond these are forgotten, the oldest first, with what stood on them alone: sites change their looks. */
const pagesKept = 24;
const printsPerPage = 80;

/** What is known of a site after one more of its texts; the same page’s older trace makes room for it. Pure. */
export const learnText = (
  memory: SiteMemory,
  name: string,
  { prints, sketch }: TextTrace,
): SiteMemory => {
  const number = Math.max(0, ...memory.pages.map((page) => page.number)) + 1;
  const pages = [
    ...memory.pages.filter((page) => page.name !== name),
    { number, name, sketch },
  ].slice(-pagesKept);
  const remembered = new Set(pages.map((page) => page.number));
  const blocks = new Map<string, readonly number[]>();
  for (const [print, numbers] of memory.blocks) {
    const left = numbers.filter((page) => remembered.has(page));
    if (left.length > 0) blocks.set(print, left);
  }
  // The ends of a page are where furniture stands: of a long text its middle is left out.
  const half = printsPerPage / 2;
  const taken =
    prints.length > printsPerPage ? [...prints.slice(0, half), ...prints.slice(-half)] : prints;
  for (const print of taken) blocks.set(print, [...(blocks.get(print) ?? []), number]);
  return { ...memory, pages, blocks: [...blocks] };
};
