declare const brand: unique symbol;

/** A string that only its own kind may stand in for. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type FeedId = Branded<'FeedId'>;
export type FolderId = Branded<'FolderId'>;
export type ArticleId = Branded<'ArticleId'>;
