import { parseFeed } from '../../src/feed/parse-feed';
import type { ParsedFeed, ParsedItem } from '../../src/model/parsed-feed';

/** The address that the tests' feeds come from. */
export const feedAddress = 'https://site.example/dir/feed.xml';

/** What a feed's text gives; throws where it is refused. */
export function readFeed(text: string, baseUrl = feedAddress): ParsedFeed {
  const result = parseFeed(new TextEncoder().encode(text), null, baseUrl);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

/** The first item of an RSS feed with the usual modules declared. */
export const rssItem = (inner: string): ParsedItem =>
  firstItem(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
    xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:podcast="https://podcastindex.org/namespace/1.0">
    <channel><title>t</title><item>${inner}</item></channel></rss>`);

/** The first entry of an Atom 1.0 feed. */
export const atomEntry = (inner: string, attributes = ''): ParsedItem =>
  firstItem(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><entry ${attributes}>${inner}</entry></feed>`,
  );

export function firstItem(text: string): ParsedItem {
  const [item] = readFeed(text).items;
  if (item === undefined) throw new Error('no item');
  return item;
}
