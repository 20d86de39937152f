import { textOf } from '../element-text';
import { webAddress } from '../safe-address';
import { insertEmbedLink, linkLabel, providerLink } from './embed-link';
import { renameElement } from './rename-element';

/** Posts of networks that stand as quotes until a script dresses them. */
const posts: readonly (readonly [string, string])[] = [
  ['blockquote.twitter-tweet, blockquote.twitter-video, blockquote.twitter-tweet-lazy', 'x'],
  ['blockquote.instagram-media', 'instagram'],
  ['blockquote.tiktok-embed', 'tiktok'],
  ['blockquote.bluesky-embed', 'bluesky'],
  ['blockquote.mastodon-embed', 'mastodon'],
  ['blockquote.text-post-media', 'threads'],
  ['blockquote.fb-xfbml-parse-ignore', 'facebook'],
  ['blockquote.reddit-embed-bq, blockquote.reddit-card', 'reddit'],
];

/** Where a quoted post keeps its own address. */
const addressNames = [
  'cite',
  'data-instgrm-permalink',
  'data-embed-url',
  'data-text-post-permalink',
];

/** What networks write where a post's own words are not told. */
const saysNothing =
  /(?:view|see) (?:this |more )?(?:posts?|profile|photos?|reel)? ?on (?:instagram|threads|mastodon|tiktok|facebook|twitter|x)|a (?:post|photo|reel|video) shared by .*|post by @\S+/gi;

const addressOfPost = (quote: Element, baseUrl: string): URL | null => {
  for (const name of addressNames) {
    const url = webAddress(quote.getAttribute(name), baseUrl);
    if (url !== null) return url;
  }
  return null;
};

/** A post without words of its own is a thing to open, as a player is. */
const linkInstead = (quote: Element, url: URL): boolean => {
  const said = textOf(quote);
  if (said.replace(saysNothing, '').trim() !== '') return false;
  const link = providerLink(url, /@[\w.]+(?:@[\w.-]+)?/.exec(said)?.[0] ?? '');
  if (link === null) return false;
  insertEmbedLink(quote, link);
  quote.remove();
  return true;
};

const settlePost = (quote: Element, kind: string, baseUrl: string): void => {
  const url = addressOfPost(quote, baseUrl);
  if (url !== null && linkInstead(quote, url)) return;
  quote.setAttribute('data-post', kind);
  if (url === null) return;
  const links = [...quote.querySelectorAll('a[href]')];
  // TikTok's links lead to who wrote it, not to what was written.
  const isThere = links.some((link) => link.getAttribute('href')?.startsWith(url.href) === true);
  if (isThere || (links.length > 0 && !quote.hasAttribute('cite'))) return;
  const anchor = quote.ownerDocument.createElement('a');
  anchor.setAttribute('href', url.href);
  anchor.textContent = linkLabel('', url);
  quote.append(' ', anchor);
};

/** Boxes for quotes of Vietnamese papers (VCCorp's editor), whose words stand nowhere else. */
const settleQuotes = (document: Document): void => {
  for (const box of document.querySelectorAll('div[type="quote" i]'))
    renameElement(box, 'blockquote');
};

/** Posts that are quoted, marked by their network, each with the way to it; those without words of their own as links. */
export const settlePosts = (document: Document, baseUrl: string): void => {
  settleQuotes(document);
  for (const quote of document.querySelectorAll('blockquote[class]')) {
    for (const [selector, kind] of posts) {
      if (quote.matches(selector)) settlePost(quote, kind, baseUrl);
    }
  }
};
