import type { Oddities } from './oddities';

/** What a mapper needs to know of the document to read an element. */
export interface FeedSource {
  readonly native: 'rss' | 'atom';
  /** Where relative links start: the site's or the feed's address; '' where neither is known. */
  readonly baseUrl: string;
  readonly oddities: Oddities;
}
