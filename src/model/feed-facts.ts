import type { Feed } from './feed';

/** What a feed says of itself at each poll. */
export type FeedFacts = Pick<
  Feed,
  | 'title'
  | 'siteUrl'
  | 'description'
  | 'language'
  | 'iconUrl'
  | 'askedIntervalMs'
  | 'skipHours'
  | 'skipDays'
  | 'postingIntervalMs'
  | 'lastPostAt'
>;
