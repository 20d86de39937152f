import type { CleanArticle } from './content';
import type { UntrustedHtml } from './html';
import type { Result } from './result';

/** What a reader knows of an article before it sees the page. */
export interface CleanOrder {
  readonly url: string;
  readonly title: string | null;
  /** Plain text. */
  readonly summary: string | null;
  readonly language: string | null;
  readonly feedHtml: UntrustedHtml | null;
}

/** Work that needs a DOM: Chrome's worker has none and asks its offscreen document, Firefox's event page does it itself. */
export interface DomHost {
  readonly cleanPage: (
    html: string,
    order: CleanOrder,
  ) => Promise<Result<CleanArticle, { readonly kind: 'noArticle' }>>;
  readonly cleanFeedHtml: (html: UntrustedHtml, order: CleanOrder) => Promise<CleanArticle | null>;
  /** Draws a picture as a small square PNG; null where it is none. Both are data addresses. */
  readonly drawIcon: (picture: string) => Promise<string | null>;
}
