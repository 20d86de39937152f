import type { UntrustedHtml } from './html';
import type { SiteMemory } from './site-memory';

/** What the feed already told of an article before its page is had. */
export interface CleanHints {
  /** The article's address, after redirects; relative addresses are resolved against it. */
  readonly url: string;
  readonly title: string | null;
  /** Plain text. */
  readonly summary: string | null;
  /** BCP 47, as declared by item or feed. */
  readonly language: string | null;
  readonly feedHtml: UntrustedHtml | null;
  /** What is known of the site (or, for the feed's own text, of the feed); absent where nothing is. */
  readonly site?: SiteMemory;
}
