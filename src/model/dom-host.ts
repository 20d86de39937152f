import type { CleanHints } from './clean-hints';
import type { CleanArticle } from './content';
import type { UntrustedHtml } from './html';
import type { Result } from './result';

/** Work that needs a DOM: Chrome's worker has none and asks its offscreen document, Firefox's event page does it itself. */
export interface DomHost {
  readonly cleanPage: (
    html: string,
    hints: CleanHints,
  ) => Promise<Result<CleanArticle, { readonly kind: 'noArticle' }>>;
  readonly cleanFeedHtml: (html: UntrustedHtml, hints: CleanHints) => Promise<CleanArticle | null>;
  /** Draws a picture as a small square PNG; null where it is none. Both are data addresses. */
  readonly drawIcon: (picture: string) => Promise<string | null>;
}
