import type { Article } from './article';
import type { UntrustedHtml } from './html';

/** An item made ready for the library; ids, moments and statuses are the library's to give. */
export interface ArticleDraft extends Omit<
  Article,
  'id' | 'feedId' | 'firstSeenAt' | 'sortAt' | 'updatedAt'
> {
  readonly feedHtml: UntrustedHtml | null;
  /** Every name by which the same item is known again: `g:`guid, `l:`canonical link, `t:`title and date. */
  readonly identityKeys: readonly string[];
}

/** An item before the work of making it ready: enough to tell whether it is known, since most items of a poll are. */
export interface PendingDraft extends Pick<
  ArticleDraft,
  'title' | 'publishedAt' | 'identityKeys' | 'itemHash'
> {
  readonly make: () => ArticleDraft;
  /** Whether it reads word for word like what is stored: addresses and attributes in the markup may differ. */
  readonly readsLike: (stored: StoredWords) => boolean;
}

/** What is stored of an item's words. */
export interface StoredWords {
  readonly title: string;
  readonly feedHtml: UntrustedHtml | null;
}

/** The whole of a draft, under the names that it still has. */
export const readyDraft = (draft: ArticleDraft | PendingDraft): ArticleDraft =>
  'make' in draft ? { ...draft.make(), identityKeys: draft.identityKeys } : draft;
