import type { FeedId, FolderId } from './ids';

/** Which articles a list shows. */
export type ArticleView =
  | { readonly kind: 'unread'; readonly feedId: FeedId | null }
  | { readonly kind: 'all'; readonly feedId: FeedId | null }
  /** Of the feeds in a folder and in the folders within it. */
  | { readonly kind: 'folder'; readonly folderId: FolderId; readonly unread: boolean }
  /** Since midnight, by the person's clock. */
  | { readonly kind: 'today'; readonly unread: boolean }
  | { readonly kind: 'tag'; readonly tag: string }
  /** `recent`: what was read last, the latest first. */
  | { readonly kind: 'starred' | 'later' | 'recent' };

/** How a list is sorted; `feeds` groups it by feed, each newest first. */
export type ListOrder = 'newest' | 'oldest' | 'feeds';
