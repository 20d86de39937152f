import type { Block, Box, Medium, Segments } from './block';
import {
  boxTags,
  emphasisTags,
  isPlayerLink,
  mutedTags,
  strongTags,
  tagOf,
  wholeTags,
} from './element-kinds';
import { BoxMaker, boxesAround } from './make-box';
import { OpenBlock } from './open-block';

/** A page with more is no article anybody reads; what follows is left alone. */
const mostBlocks = 30_000;

/** Boxes deeper than this stand for themselves with all that is in them: no page that was written nests so deep. */
const mostDepth = 200;

/** A row of short cells is read as one line. */
const longestRowChars = 400;

const isRow = (element: Element, tag: string): boolean => {
  if (tag !== 'TR' || element.childElementCount < 2) return false;
  if (element.querySelector('table, article, ul') !== null) return false;
  return (
    (element.textContent.length < longestRowChars * 4
      ? element.textContent.replace(/\s+/g, ' ').length < longestRowChars
      : false) && element.querySelectorAll('p, h1, h2, h3').length < 3
  );
};

const isDoubleBreak = (element: Element): boolean => {
  let next: ChildNode | null = element.nextSibling;
  while (next !== null && next.nodeType === 3 && next.textContent?.trim() === '')
    next = next.nextSibling;
  return next !== null && next.nodeName === 'BR';
};

/** Cuts a page into its blocks, walking without recursion: hostile pages nest deeper than a stack reaches. */
class Segmenter {
  readonly blocks: Block[] = [];
  readonly media: Medium[] = [];
  readonly #boxes = new BoxMaker();
  readonly #root: Element;
  #box: Box;
  #open: OpenBlock | null = null;
  /** The element that makes everything in it one block. */
  #whole: Element | null = null;
  #link: Element | null = null;
  /** Boxes entered beyond the depth that is told apart. */
  #beyond = 0;
  #strong = 0;
  #emphasis = 0;

  constructor(root: Element) {
    this.#root = root;
    this.#box = this.#boxes.make(root, tagOf(root), null);
  }

  run(): Segments {
    let node: Node | null = this.#root.firstChild;
    while (node !== null && this.blocks.length < mostBlocks) {
      const goesIn = this.#enter(node);
      node = goesIn && node.firstChild !== null ? node.firstChild : this.#next(node, goesIn);
    }
    this.#close();
    return { blocks: this.blocks, media: this.media };
  }

  #next(from: Node, entered: boolean): Node | null {
    if (entered) this.#leave(from as Element);
    let node = from;
    while (node.nextSibling === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null || parent === this.#root) return null;
      this.#leave(parent as Element);
      node = parent;
    }
    return node.nextSibling;
  }

  /** Returns whether to go into the node. */
  #enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.#addText(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (mutedTags.has(tag)) return false;
    if (tag === 'BR') {
      if (this.#whole === null && isDoubleBreak(element)) this.#close();
      else this.#open?.addSpace();
      return false;
    }
    if (tag === 'IMG' || isPlayerLink(element)) {
      this.#addMedium(element);
      return false;
    }
    this.#enterElement(element, tag);
    return true;
  }

  #enterElement(element: Element, tag: string): void {
    if (boxTags.has(tag)) {
      if (this.#whole !== null) this.#open?.addSpace();
      else {
        this.#close();
        if (this.#box.depth >= mostDepth) {
          this.#beyond += 1;
          return;
        }
        this.#box = this.#boxes.make(element, tag, this.#box);
        if (wholeTags.has(tag) || isRow(element, tag)) this.#whole = element;
      }
    } else if (tag === 'A' && this.#link === null) this.#link = element;
    else if (strongTags.has(tag)) this.#strong += 1;
    else if (emphasisTags.has(tag)) this.#emphasis += 1;
  }

  #leave(element: Element): void {
    const tag = tagOf(element);
    if (this.#whole === element) this.#whole = null;
    if (boxTags.has(tag)) {
      if (this.#whole !== null) this.#open?.addSpace();
      else {
        this.#close();
        if (this.#beyond > 0) this.#beyond -= 1;
        else if (this.#box.parent !== null) this.#box = this.#box.parent;
      }
    } else if (this.#link === element) this.#link = null;
    else if (strongTags.has(tag)) this.#strong -= 1;
    else if (emphasisTags.has(tag)) this.#emphasis -= 1;
  }

  #addText(node: Text): void {
    const text = node.data;
    if (this.#open === null) {
      if (text.trim() === '') return;
      this.#open = new OpenBlock(this.#box);
    }
    this.#open.addText(node, {
      link: this.#link,
      isStrong: this.#strong > 0,
      isEmphasis: this.#emphasis > 0,
    });
  }

  #addMedium(element: Element): void {
    this.media.push({ element, box: this.#box, before: this.blocks.length });
    if (this.#open !== null) this.#open.images += 1;
    for (const box of boxesAround(this.#box)) box.images += 1;
  }

  #close(): void {
    const block = this.#open?.close() ?? null;
    this.#open = null;
    if (block !== null) this.blocks.push(block);
  }
}

/** The blocks of a page in their order, and what there is to look at between them. */
export const segmentPage = (root: Element): Segments => {
  const segments = new Segmenter(root).run();
  for (const [index, block] of segments.blocks.entries()) countInBoxes(block, index);
  return segments;
};

const isLong = (block: Block): boolean => block.chars > 80 && block.linkChars / block.chars < 0.4;

const countInBoxes = (block: Block, index: number): void => {
  const isParagraph = isLong(block);
  const isLinks = block.linkChars / block.chars > 0.8;
  const isHeading = /^H[1-6]$/.test(block.box.tag);
  for (let box: Box | null = block.box; box !== null; box = box.parent) {
    box.chars += block.chars;
    box.linkChars += block.linkChars;
    box.blocks += 1;
    box.twins.chars += block.chars;
    if (isParagraph) {
      box.paragraphs += 1;
      box.paragraphChars += block.chars;
      box.twins.paragraphs += 1;
    }
    if (isLinks) box.linkBlocks += 1;
    if (isHeading) box.headings += 1;
    if (box.first < 0) box.first = index;
    box.last = index;
  }
};
