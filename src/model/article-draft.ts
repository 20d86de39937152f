import type { Article } from './article';
import type { UntrustedHtml } from './html';

/** An item made ready for the library; ids, moments and statuses are the library's to give. */
export interface ArticleDraft extends Omit<
  Article,
  'id' | 'feedId' | 'firstSeenAt' | 'sortAt' | 'updatedAt'
> {
  readonly feedHtml: UntrustedHtml | null;
}
