import { hasMedia, textOf } from '../element-text';

/** What stands in these is theirs, whatever it says. */
export const keptBoxes = 'pre, table, figure, blockquote';

/** Climbs to the outermost element that holds nothing else, so that no empty box or list mark is left. */
export const removeWithShell = (element: Element, root: Element): void => {
  let outer = element;
  for (;;) {
    const parent = outer.parentElement;
    if (parent === null || parent === root || textOf(parent) !== textOf(outer) || hasMedia(parent))
      break;
    outer = parent;
  }
  outer.remove();
};
