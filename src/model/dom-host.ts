import type { CleanHints } from './clean-hints';
import type { CleanArticle } from './content';
import type { PageKind } from './failure';
import type { UntrustedHtml } from './html';
import type { Result } from './result';
import type { TextTrace } from './site-memory';

/** Why a page gives no article; a failure as it stands. */
export type PageRefusal =
  { readonly kind: 'noArticle' } | { readonly kind: 'pageKind'; readonly page: PageKind };

/** Where else the same article stands, absolute addresses on the page's own site; null where the page names none. */
export interface PageLinks {
  /** The next part of an article that is split. */
  readonly next: string | null;
  readonly amp: string | null;
  readonly print: string | null;
}

/** All that cleaning a page brings. */
export interface PageAnswer {
  readonly outcome: Result<CleanArticle, PageRefusal>;
  /** Null where nothing was read. */
  readonly trace: TextTrace | null;
  readonly links: PageLinks;
}

/** The feed's own text, cleaned, and what it teaches. */
export interface FeedAnswer {
  readonly article: CleanArticle;
  readonly trace: TextTrace;
}

/** Work that needs a DOM: Chrome's worker has none and asks its offscreen document, Firefox's event page does it itself. */
export interface DomHost {
  /** Null where cleaning failed by a bug, or took too long. */
  readonly cleanPage: (html: string, hints: CleanHints) => Promise<PageAnswer | null>;
  readonly cleanFeedHtml: (html: UntrustedHtml, hints: CleanHints) => Promise<FeedAnswer | null>;
  /** Draws a picture as a small square PNG; null where it is none. Both are data addresses. */
  readonly drawIcon: (picture: string) => Promise<string | null>;
}
