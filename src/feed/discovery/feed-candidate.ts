/** An address at which a page's feed may be had. */
export interface FeedCandidate {
  readonly url: string;
  readonly title: string | null;
  /** As the page claims; null where it says nothing. */
  readonly format: 'rss' | 'atom' | 'json' | null;
  /** A declared link, a plain anchor, a rule for the site's platform, or a usual path. */
  readonly source: 'link' | 'anchor' | 'platform' | 'guess';
}

/** A `<link>` or `<a>` as a page holds it; '' where it has no such attribute. Plain data, so that a tab can send it. */
export interface PageLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  /** A link's `title`, an anchor's text. */
  readonly title: string;
}
