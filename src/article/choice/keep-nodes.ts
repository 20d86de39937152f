import { tagOf } from '../blocks/element-kinds';

/** Cells and the like keep their place in a table that is kept, text or none. */
const structural = new Set(['TD', 'TH', 'COL', 'COLGROUP', 'BR', 'WBR', 'HR']);

/** A list, table or the like makes no sense without itself. */
const unfitRoot = new Set(
  'UL OL DL LI TABLE TBODY THEAD TFOOT TR TD TH P PRE BLOCKQUOTE FIGURE DETAILS A SPAN'.split(' '),
);

const markAround = (nodes: Iterable<Node>, top: Element): Map<Node, number> => {
  const marked = new Map<Node, number>();
  for (const node of nodes) {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      marked.set(at, (marked.get(at) ?? 0) + 1);
      if (at === top) break;
    }
  }
  return marked;
};

/** The innermost element that holds all that is kept, and can stand for itself. */
const commonRoot = (marked: ReadonlyMap<Node, number>, top: Element): Element => {
  const all = marked.get(top) ?? 0;
  let root = top;
  for (;;) {
    const inner = [...root.children].find((child) => marked.get(child) === all);
    if (inner === undefined || unfitRoot.has(tagOf(inner))) return root;
    root = inner;
  }
};

const isKept = (node: Node, marked: ReadonlyMap<Node, number>): boolean => {
  if (marked.has(node)) return true;
  if (node.nodeType === 3) return node.textContent?.trim() === '';
  return node.nodeType === 1 && structural.has(tagOf(node as Element));
};

/**
 * Takes everything out of `top` but the given text nodes and elements with what stands around them, and returns what is left
 * in a box of its own. Elements given are kept whole.
 */
export const keepNodes = (
  top: Element,
  texts: Iterable<Text>,
  wholes: ReadonlySet<Element>,
): Element => {
  const marked = markAround([...texts, ...wholes], top);
  const root = commonRoot(marked, top);
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (!isKept(node, marked)) {
      const gone = node;
      node = following(node, root);
      gone.parentNode?.removeChild(gone);
      continue;
    }
    const isWhole = wholes.has(node as Element) || !marked.has(node);
    node = !isWhole && node.firstChild !== null ? node.firstChild : following(node, root);
  }
  const box = top.ownerDocument.createElement('div');
  box.append(...root.childNodes);
  return box;
};

/** The next node in the document that is not inside the given one. */
const following = (from: Node, root: Node): Node | null => {
  let node = from;
  while (node.nextSibling === null) {
    if (node.parentNode === null || node.parentNode === root) return null;
    node = node.parentNode;
  }
  return node.nextSibling;
};
