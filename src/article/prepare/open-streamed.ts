/** What stands in for a part that is still on its way, up to the comment that ends it; boundaries nest. */
const fallbackOf = (template: Element): readonly ChildNode[] => {
  const nodes: ChildNode[] = [];
  let depth = 0;
  for (let node = template.nextSibling; node !== null; node = node.nextSibling) {
    const mark = node.nodeType === Node.COMMENT_NODE ? (node.nodeValue ?? '') : null;
    if (mark === '/$' && depth === 0) return nodes;
    if (mark === '/$') depth -= 1;
    else if (mark !== null && /^\$[?!~]?$/.test(mark)) depth += 1;
    nodes.push(node);
  }
  // No end: only the placeholder goes.
  return [];
};

/**
 * Puts the parts of a page that React streamed after the rest into their places, as its scripts do ("Streaming server-side
 * rendering with Suspense"): `<div hidden id="S:1">` for `<template id="B:1">` with what stands in for it, or for the bare
 * `<template id="P:1">`. Left where they are, articles of many sites made with Next.js are hidden.
 */
export const openStreamed = (document: Document): void => {
  for (const part of document.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = part.id.slice(2);
    const find = (kind: string): Element | null =>
      document.querySelector(`template[id="${kind}:${CSS.escape(number)}"]`);
    const place = find('B') ?? find('P');
    if (place === null || part.contains(place)) continue;
    if (place.id.startsWith('B')) for (const node of fallbackOf(place)) node.remove();
    place.replaceWith(...part.childNodes);
    part.remove();
  }
};
