import type { LiveEdition } from './edition';
import { escapeMarkup } from './escape-markup';
import { renderBlock } from './render-block';
import { excerptOf, type LiveArticle } from './site-article';

/** What a feed shows: which articles of the edition, whole or as excerpts, at which address. */
export interface FeedView {
  readonly edition: LiveEdition;
  readonly articles: readonly LiveArticle[];
  readonly title: string;
  readonly origin: string;
  /** Path of the feed itself. */
  readonly self: string;
  readonly full: boolean;
}

/** The identity WordPress gives an item in every format: the short link. */
export const itemId = ({ origin, edition }: FeedView, { id }: LiveArticle): string =>
  `${origin}/${edition.key}/?p=${id}`;

const appearedFirst = ({ edition, origin }: FeedView, article: LiveArticle): string => {
  const link = (path: string, text: string): string =>
    `<a rel="nofollow" href="${origin}${path}">${escapeMarkup(text)}</a>`;
  return `<p>${edition.furniture.appearedFirst
    .replace('{title}', link(article.path, article.title))
    .replace('{site}', link(`/${edition.key}/`, edition.name))}</p>`;
};

/** The excerpt with the furniture that WordPress and its themes hang on it. */
export const feedExcerpt = (view: FeedView, article: LiveArticle): string =>
  `<p>${escapeMarkup(excerptOf(article))} […] <a class="more-link" href="${view.origin}${article.path}">${escapeMarkup(view.edition.furniture.readMore)} <span class="screen-reader-text">${escapeMarkup(article.title)}</span></a></p>\n${appearedFirst(view, article)}`;

/** The whole article as a feed carries it: real addresses for pictures, one furniture line, one tracking pixel. */
export const feedBody = (view: FeedView, article: LiveArticle): string => {
  const place = { base: `${view.origin}/${view.edition.key}`, lazy: false };
  const blocks = article.body.map((block) => renderBlock(block, place)).join('\n');
  return `${blocks}\n${appearedFirst(view, article)}\n<img src="${view.origin}/pixel.gif?feed=${article.id}" width="1" height="1" alt="">`;
};
