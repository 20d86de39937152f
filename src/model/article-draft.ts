import type { Article } from './article';
import type { UntrustedHtml } from './html';

/** An item made ready for the library; ids, moments and statuses are the library's to give. */
export interface ArticleDraft extends Omit<
  Article,
  'id' | 'feedId' | 'firstSeenAt' | 'sortAt' | 'updatedAt'
> {
  readonly feedHtml: UntrustedHtml | null;
}

/** An item before the work of making it ready: enough to tell whether it is known, since most items of a poll are. */
export interface PendingDraft extends Pick<
  ArticleDraft,
  'title' | 'publishedAt' | 'identityKeys' | 'itemHash'
> {
  readonly make: () => ArticleDraft;
}

/** The whole of a draft, under the names that it still has. */
export const readyDraft = (draft: ArticleDraft | PendingDraft): ArticleDraft =>
  'make' in draft ? { ...draft.make(), identityKeys: draft.identityKeys } : draft;
