const blockTags =
  /^(?:p|div|ul|ol|dl|h[1-6]|table|figure|blockquote|pre|section|article|aside|details|hr|header|footer|main)$/;

const isBlank = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() === '';
const isBreak = (node: Node): boolean => node.nodeName === 'BR';
const isBlock = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && blockTags.test((node as Element).localName);

/** Runs of inline nodes between blocks and double breaks. */
const runsOf = (box: Element): readonly (readonly ChildNode[])[] => {
  const runs: ChildNode[][] = [[]];
  let breaks = 0;
  for (const node of box.childNodes) {
    if (isBreak(node)) breaks += 1;
    else if (!isBlank(node)) breaks = 0;
    if (isBlock(node) || breaks > 1) runs.push([]);
    if (!isBlock(node)) runs.at(-1)?.push(node);
  }
  return runs;
};

const trimBreaks = (run: readonly ChildNode[]): readonly ChildNode[] => {
  const matters = (node: ChildNode): boolean => !isBreak(node) && !isBlank(node);
  const first = run.findIndex(matters);
  const last = run.findLastIndex(matters);
  for (const [at, node] of run.entries())
    if (isBreak(node) && (at < first || at > last || first < 0)) node.remove();
  return first < 0 ? [] : run.slice(first, last + 1);
};

const hasDoubleBreak = (box: Element): boolean => {
  for (const first of box.querySelectorAll('br')) {
    let next = first.nextSibling;
    while (next !== null && isBlank(next)) next = next.nextSibling;
    if (next !== null && isBreak(next)) return true;
  }
  return false;
};

const wrapRuns = (box: Element): void => {
  for (const run of runsOf(box)) {
    const kept = trimBreaks(run);
    const [first] = kept;
    if (first === undefined) continue;
    const paragraph = box.ownerDocument.createElement('p');
    first.before(paragraph);
    paragraph.append(...kept);
  }
};

const isLoose = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && !isBlank(node);

/** Blocks and loose lines side by side. */
const isMixed = (box: Element): boolean => {
  const nodes = [...box.childNodes];
  return nodes.some(isBlock) && nodes.some(isLoose);
};

/** Text that double breaks divide becomes paragraphs, and so do loose lines beside blocks. */
export const splitBreaks = (root: Element): void => {
  const boxes = [
    root,
    ...root.querySelectorAll('div, section, article, main, td, blockquote, aside'),
  ];
  // Few texts have any: without one no box is asked.
  const anyDouble = root.querySelector('br + br') !== null;
  for (const box of boxes) {
    if (box.firstElementChild === null) continue;
    if ((box.localName !== 'td' && isMixed(box)) || (anyDouble && hasDoubleBreak(box)))
      wrapRuns(box);
  }
  if (!anyDouble) return;
  for (const paragraph of root.querySelectorAll('p')) {
    if (!hasDoubleBreak(paragraph)) continue;
    wrapRuns(paragraph);
    paragraph.replaceWith(...paragraph.childNodes);
  }
};
