/** A page of a site as it is remembered: enough to know a twin of it again. */
export interface SitePage {
  readonly number: number;
  /** Names its address, so that the same one is not counted twice. */
  readonly name: string;
  /** The smallest hashes of its text's word runs; pages that share most of them are the same article. */
  readonly sketch: readonly number[];
}

/** What is remembered of a site's pages (or of a feed's own texts), to know what recurs on them. Plain data: it is sent to the DOM host. */
export interface SiteMemory {
  /** Oldest first. */
  readonly pages: readonly SitePage[];
  /** By a block's print (its words, or its place in the page): the numbers of the pages that held it. */
  readonly blocks: readonly (readonly [print: string, pages: readonly number[]])[];
  /** Prints of what a person wanted back: never furniture here. */
  readonly kept: readonly string[];
}

/** What one text teaches about its site. */
export interface TextTrace {
  readonly prints: readonly string[];
  readonly sketch: readonly number[];
}

export const emptySiteMemory: SiteMemory = { pages: [], blocks: [], kept: [] };
