import type { ParsedItem } from '../../model/parsed-feed';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { firstOf, urlAt } from './find-elements';
import { linkByRel } from './map-links';
import { wholeNumber } from './map-timing';

type Discussion = Pick<ParsedItem, 'commentsUrl' | 'commentsFeedUrl' | 'commentCount'>;

const pageTypes = /^(?:text\/html|$)/i;
const feedTypes = /^application\/(?:atom|rss)\+xml/i;

/**
 * Where an item is talked about: RSS `comments`, the slash and wfw modules (WordPress), and Atom's threading.
 * Source: RFC 4685; http://wellformedweb.org/CommentAPI/
 */
export function mapDiscussion(children: readonly XmlElement[], source: FeedSource): Discussion {
  return {
    commentsUrl:
      firstOf(children, ['comments'], (child) => urlAt(child, child.text, source)) ??
      linkByRel(children, 'replies', source, pageTypes),
    commentsFeedUrl:
      firstOf(children, ['wfw:commentrss'], (child) => urlAt(child, child.text, source)) ??
      linkByRel(children, 'replies', source, feedTypes),
    commentCount:
      firstOf(children, ['slash:comments', 'thr:total'], (child) => wholeNumber(child.text)) ??
      firstOf(children, ['link', 'atom:link'], (link) =>
        link.attribute('rel') === 'replies' ? wholeNumber(link.attribute('thr:count') ?? '') : null,
      ),
  };
}
