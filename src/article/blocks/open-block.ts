import { collapseSpace } from '../../model/collapse-space';
import type { Block, Box } from './block';
import { wordsOf } from './words-of';

/** How a piece of text is marked up. */
export interface Markup {
  readonly link: Element | null;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
}

const signatureOf = (box: Box): string => {
  let signature = '';
  let at: Box | null = box;
  for (let count = 0; count < 3 && at !== null; count += 1, at = at.parent) {
    signature += `${at.tag}.${at.names.slice(0, 40).replace(/\d+/g, '#')}/`;
  }
  return signature;
};

/** Characters that are no white space. */
const solidChars = (text: string): number => {
  let chars = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && (code < 160 || !/\s/.test(text.charAt(at)))) chars += 1;
  }
  return chars;
};

/** A block while its text is being gathered. */
export class OpenBlock {
  readonly box: Box;
  images = 0;
  #text = '';
  #linkChars = 0;
  #strongChars = 0;
  #emphasisChars = 0;
  readonly #links: Element[] = [];
  readonly #nodes: Text[] = [];

  constructor(box: Box) {
    this.box = box;
  }

  addSpace(): void {
    this.#text += ' ';
  }

  addText(node: Text, { link, isStrong, isEmphasis }: Markup): void {
    this.#nodes.push(node);
    this.#text += node.data;
    const chars = solidChars(node.data);
    if (link !== null) {
      this.#linkChars += chars;
      if (this.#links.at(-1) !== link) this.#links.push(link);
    }
    if (isStrong) this.#strongChars += chars;
    if (isEmphasis) this.#emphasisChars += chars;
  }

  close(): Block | null {
    const text = collapseSpace(this.#text);
    if (text === '') return null;
    return {
      text,
      words: wordsOf(text),
      chars: Math.max(1, text.replaceAll(' ', '').length),
      linkChars: this.#linkChars,
      boldChars: this.#strongChars,
      emphasisChars: this.#emphasisChars,
      images: this.images,
      links: this.#links,
      signature: signatureOf(this.box),
      box: this.box,
      nodes: this.#nodes,
    };
  }
}
