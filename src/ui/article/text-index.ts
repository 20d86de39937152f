const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, pre, td, th, blockquote, dt, dd, summary, figcaption, div, section, aside';

/** The words of a shown text as one string, with the way back from a place in it to the nodes. Blocks are a line apart. */
export class TextIndex {
  readonly text: string;
  readonly #nodes: { readonly node: Text; readonly start: number }[] = [];

  constructor(root: Element) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    let block: Element | null | undefined;
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      // What the view added is not the article's.
      if (node.parentElement?.closest('[data-furniture], [data-placeholder]')) continue;
      const own = node.parentElement?.closest(blocks);
      if (block !== undefined && own !== block) text += '\n';
      block = own ?? null;
      this.#nodes.push({ node, start: text.length });
      text += node.data;
    }
    this.text = text;
  }

  /** The nodes' range of a stretch of `text`. */
  range(start: number, end: number): Range {
    const range = new Range();
    const [first, last] = [this.#at(start), this.#at(end - 1)];
    if (first && last) {
      range.setStart(first.node, Math.min(first.node.length, start - first.start));
      range.setEnd(last.node, Math.min(last.node.length, end - last.start));
    }
    return range;
  }

  /** Where in `text` a range begins and ends; null where it touches none of it. */
  stretch(range: Range): { readonly start: number; readonly end: number } | null {
    const touched = this.#nodes.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) return null;
    const start = first.start + (range.startContainer === first.node ? range.startOffset : 0);
    const end =
      last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
    return end > start ? { start, end } : null;
  }

  #at(offset: number): { readonly node: Text; readonly start: number } | undefined {
    let low = 0;
    let high = this.#nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#nodes[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#nodes[low];
  }
}
