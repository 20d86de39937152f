import type { EpochMs } from './epoch-ms';

/** Why bytes are no feed, as far as they tell. */
export type NotAFeedReason = 'html' | 'login' | 'challenge' | 'empty' | 'unknown';

/** What stands where an article should be: known by its marks. */
export type PageKind =
  | 'paywall'
  | 'login'
  | 'consent'
  | 'challenge'
  /** A film with a few words about it. */
  | 'video'
  /** Nothing but scripts, which would make the text in a tab. */
  | 'script'
  /** Another story than the feed's, or a list of stories. */
  | 'otherStory';

/** Everything that can go wrong when a site is asked for something; recorded where it happened and told in plain words. */
export type Failure =
  /** The device has no connection: nobody's fault, and no back-off. */
  | { readonly kind: 'offline' }
  /** The person has not allowed (or has withdrawn) access to this site. */
  | { readonly kind: 'noPermission'; readonly origin: string }
  /** What was typed is no web address. */
  | { readonly kind: 'invalidAddress'; readonly address: string }
  /** No answer: name not found, refused, certificate, or a redirect to a site without access. */
  | { readonly kind: 'unreachable'; readonly host: string }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'tooLarge'; readonly limitBytes: number }
  /** An HTTP status of 400 or more that has no kind of its own. */
  | { readonly kind: 'http'; readonly status: number }
  /** HTTP 410: the site says it is gone for good. */
  | { readonly kind: 'gone' }
  /** HTTP 429 or 503 with Retry-After. */
  | { readonly kind: 'rateLimited'; readonly retryAt: EpochMs | null }
  | { readonly kind: 'notAFeed'; readonly reason: NotAFeedReason }
  /** A page was had, but no article was found in it. */
  | { readonly kind: 'noArticle' }
  /** A page was had, but it is of a kind that holds no article for us. */
  | { readonly kind: 'pageKind'; readonly page: PageKind }
  /** The browser would not store it (disk full, private browsing). */
  | { readonly kind: 'storage'; readonly detail: string };

export type FailureKind = Failure['kind'];
