const preserved = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** The breaks of a text node as elements, but for those at its ends, which set markup apart. */
const breakLines = (node: Text): void => {
  const lines = node.data.trim().split('\n');
  if (lines.length < 2) return;
  const parts = lines.flatMap((line, at) =>
    at === 0 ? [line] : [node.ownerDocument.createElement('br'), line],
  );
  node.replaceWith(/^\s/.test(node.data) ? ' ' : '', ...parts, /\s$/.test(node.data) ? ' ' : '');
};

/** Breaks that a page shows by its own style (`white-space: pre-wrap`), which the text would lose with the style. */
export const keepLineBreaks = (document: Document): void => {
  for (const box of document.querySelectorAll('[style*="white-space" i]')) {
    if (!preserved.test(box.getAttribute('style') ?? '') || box.closest('pre, code') !== null)
      continue;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    for (const node of nodes)
      if (node.parentElement?.closest('pre, code') === null) breakLines(node);
  }
};
