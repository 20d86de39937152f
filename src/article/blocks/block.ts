/** An element that starts a line of its own, with what its blocks add up to. */
export interface Box {
  readonly element: Element;
  /** Upper case. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** Its class, id and test id in lower case. */
  readonly names: string;
  readonly role: string;
  /** By its own style or attributes, or by those of a box around it. */
  readonly isHidden: boolean;
  /** In a menu or a page's foot. */
  readonly isMenu: boolean;
  /** How many boxes of the same tag and class stand in one with it, itself among them, and the characters in them all. */
  readonly twins: Twins;
  /** Characters without white space. */
  chars: number;
  linkChars: number;
  blocks: number;
  /** Blocks of some length that are no links. */
  paragraphs: number;
  paragraphChars: number;
  linkBlocks: number;
  headings: number;
  images: number;
  /** Index of its first and last block. */
  first: number;
  last: number;
}

export interface Twins {
  count: number;
  chars: number;
  paragraphs: number;
}

/** A run of text that stands on lines of its own: a paragraph, a heading, an item, a row of a table. */
export interface Block {
  /** White space collapsed. */
  readonly text: string;
  /** Lower case. */
  readonly words: readonly string[];
  /** Characters without white space, at least 1. */
  readonly chars: number;
  readonly linkChars: number;
  readonly boldChars: number;
  readonly emphasisChars: number;
  readonly images: number;
  readonly links: readonly Element[];
  /** Where it stands among its own: tag and class of the three nearest boxes. */
  readonly signature: string;
  readonly box: Box;
  readonly nodes: readonly Text[];
}

/** Something to look at that has no text: a picture, or a link that stands for a player. */
export interface Medium {
  readonly element: Element;
  /** The box it stands in. */
  readonly box: Box;
  /** Index of the block it stands in or before. */
  readonly before: number;
}

export interface Segments {
  readonly blocks: readonly Block[];
  readonly media: readonly Medium[];
}
