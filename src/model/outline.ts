/** A feed as an OPML file names it. */
export interface OutlineFeed {
  readonly kind: 'feed';
  readonly url: string;
  readonly title: string | null;
  readonly siteUrl: string | null;
}

/** A folder as an OPML file names it. */
export interface OutlineFolder {
  readonly kind: 'folder';
  readonly name: string;
  readonly children: readonly OutlineNode[];
}

export type OutlineNode = OutlineFeed | OutlineFolder;
