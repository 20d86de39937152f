/** Where a text comes from: the feed itself, or the article's own page. */
export type TextSource = 'feed' | 'page';

/** Why the feed's or the page's text is shown, to be told in plain words. Lengths are characters of plain text. */
export type ChoiceReason =
  /** The feed brings the whole article: the page was not asked for. */
  | { readonly kind: 'feedWhole' }
  /** The feed brings no text of its own. */
  | { readonly kind: 'feedEmpty' }
  /** The feed's text is a teaser or breaks off, by its length or its end. */
  | { readonly kind: 'feedShort'; readonly feedChars: number }
  | { readonly kind: 'feedBreaksOff'; readonly feedChars: number }
  /** It looks whole by itself, but what this feed brings mostly turned out to be cut. */
  | { readonly kind: 'feedHabit'; readonly feedChars: number }
  /** The page says no more than the feed. */
  | { readonly kind: 'pageAddsNothing' }
  /** Of the page less could be read than the feed brings. */
  | { readonly kind: 'pageShorter'; readonly feedChars: number; readonly pageChars: number }
  /** The person wants this for the feed. */
  | { readonly kind: 'personChose' }
  /** The page could not be had, or holds no article: `pageFailure` says why. */
  | { readonly kind: 'pageFailed' }
  /** The item leads to no page. */
  | { readonly kind: 'noPage' };

/** How much of an article a feed's text is. */
export type FeedVerdict = 'whole' | 'cut' | 'teaser' | 'none';

/** What reading a feed's pages has taught: how many lately said more than the feed, and how many no more. */
export interface FeedHabit {
  readonly more: number;
  readonly same: number;
}
