import type { ParsedItem } from '../../model/parsed-feed';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { firstOf, urlAt } from './find-elements';
import { linkByRel } from './map-links';
import { wholeNumber } from './map-timing';

type Discussion = Pick<ParsedItem, 'commentsUrl' | 'commentsFeedUrl' | 'commentCount'>;

/**
 * Where an item is talked about: RSS `comments`, the slash and wfw modules (WordPress), and Atom's threading.
 * Source: RFC 4685; http://wellformedweb.org/CommentAPI/
 */
export function mapDiscussion(children: readonly XmlElement[], source: FeedSource): Discussion {
  const replies = children.filter((child) => child.attribute('rel') === 'replies');
  return {
    commentsUrl:
      firstOf(children, ['comments'], (child) => urlAt(child, child.text, source)) ??
      linkByRel(children, 'replies', source, /^(?:text\/html|$)/i),
    commentsFeedUrl:
      firstOf(children, ['wfw:commentrss'], (child) => urlAt(child, child.text, source)) ??
      linkByRel(children, 'replies', source, /^application\/(?:atom|rss)\+xml/i),
    commentCount:
      firstOf(children, ['slash:comments', 'thr:total'], (child) => wholeNumber(child.text)) ??
      firstOf(replies, ['link', 'atom:link'], (link) =>
        wholeNumber(link.attribute('thr:count') ?? ''),
      ),
  };
}
