import type { Box, Twins } from './block';

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Longer names are generated ones, and cost time. */
const longestNames = 300;

const named = ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'itemtype'] as const;

const namesOf = (element: Element): string => {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of named) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '') names += ` ${value}`;
  }
  return names.slice(0, longestNames).toLowerCase();
};

const isHiddenItself = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    hiddenStyle.test(element.getAttribute('style') ?? ''));

/** Makes boxes of one page; twins are told by their parent, tag and class. */
export class BoxMaker {
  readonly #twins = new Map<Box | null, Map<string, Twins>>();

  make(element: Element, tag: string, parent: Box | null): Box {
    const role = (element.getAttribute('role') ?? '').toLowerCase();
    return {
      element,
      tag,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      names: namesOf(element),
      role,
      isMenu: parent?.isMenu === true || tag === 'NAV' || tag === 'FOOTER' || role === 'navigation',
      isHidden: parent?.isHidden === true || isHiddenItself(element),
      twins: this.#twinsOf(element, tag, parent),
      chars: 0,
      linkChars: 0,
      blocks: 0,
      paragraphs: 0,
      paragraphChars: 0,
      linkBlocks: 0,
      headings: 0,
      images: 0,
      first: -1,
      last: -1,
    };
  }

  #twinsOf(element: Element, tag: string, parent: Box | null): Twins {
    let known = this.#twins.get(parent);
    if (known === undefined) this.#twins.set(parent, (known = new Map<string, Twins>()));
    const key = `${tag} ${element.getAttribute('class') ?? ''}`;
    let twins = known.get(key);
    if (twins === undefined) known.set(key, (twins = { count: 0, chars: 0, paragraphs: 0 }));
    twins.count += 1;
    return twins;
  }
}

/** A box and all around it, innermost first. */
export const boxesAround = (box: Box): Box[] => {
  const around: Box[] = [];
  for (let at: Box | null = box; at !== null; at = at.parent) around.push(at);
  return around;
};
