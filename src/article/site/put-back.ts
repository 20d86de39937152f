import type { RemovedPart } from '../../model/content';
import { textUnits } from './text-units';

const solid = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;

/** The outermost block under the root that begins with this one. */
const startingBox = (element: Element, root: Element): Element => {
  let outer = element;
  for (let box = outer.parentElement; box !== null && box !== root; box = outer.parentElement) {
    if (box.firstElementChild !== outer) break;
    outer = box;
  }
  // A list's own items stay in one list.
  return outer.localName === 'li' ? (outer.closest('ul, ol') ?? outer) : outer;
};

/** Puts a removed part back to where it stood in a text; `part` is the same, as nodes. */
export const putBack = (root: Element, { at }: Pick<RemovedPart, 'at'>, part: Node): void => {
  let before = 0;
  for (const { element, text } of textUnits(root)) {
    if (before >= at) {
      startingBox(element, root).before(part);
      return;
    }
    before += solid(text);
  }
  root.append(part);
};
