import type { Furniture } from './furniture';
import type { LiveArticle, SiteArticle } from './site-article';

export type EditionKey = 'vi' | 'en' | 'world';

export interface Category {
  readonly slug: string;
  readonly label: string;
}

/** One of the server's news sites, as written; it is served under `/key/`. */
export interface Edition {
  readonly key: EditionKey;
  readonly lang: string;
  readonly name: string;
  readonly tagline: string;
  readonly categories: readonly Category[];
  readonly furniture: Furniture;
  /** Class names of the theme the site bought. */
  readonly theme: { readonly content: string; readonly title: string };
  /** The feed formats that carry whole articles; the others carry excerpts. */
  readonly fullFeeds: readonly FeedFormat[];
  readonly articles: readonly SiteArticle[];
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** An edition on a running server: its articles dated, newest first. */
export type LiveEdition = Omit<Edition, 'articles'> & { readonly articles: readonly LiveArticle[] };

const hourMs = 3_600_000;

/** Dates one article; `id` stays its number for as long as the server runs. */
export const dateArticle = (
  key: EditionKey,
  article: SiteArticle,
  id: number,
  now: number,
): LiveArticle => {
  const publishedAt = now - article.hoursAgo * hourMs;
  return { ...article, id, path: `/${key}/${article.slug}/`, publishedAt, updatedAt: publishedAt };
};

/** The edition as it stands at `now`, epoch milliseconds. */
export const dateEdition = (edition: Edition, now: number): LiveEdition => ({
  ...edition,
  articles: newestFirst(
    edition.articles.map((article, at) => dateArticle(edition.key, article, 101 + at * 7, now)),
  ),
});

/** Adds an article, or edits the one with the same slug, which keeps its number, date and address. */
export const withArticle = (
  edition: LiveEdition,
  article: SiteArticle,
  now: number,
): LiveEdition => {
  const old = edition.articles.find(({ slug }) => slug === article.slug);
  const nextId = Math.max(100, ...edition.articles.map(({ id }) => id)) + 7;
  const live: LiveArticle =
    old === undefined
      ? dateArticle(edition.key, article, nextId, now)
      : { ...old, ...article, updatedAt: now };
  return {
    ...edition,
    articles: newestFirst([...edition.articles.filter((other) => other !== old), live]),
  };
};

const newestFirst = (articles: readonly LiveArticle[]): readonly LiveArticle[] =>
  [...articles].sort((a, b) => b.publishedAt - a.publishedAt);

/** When anything of the edition last changed. */
export const modifiedAt = (edition: LiveEdition): number =>
  Math.max(0, ...edition.articles.map(({ updatedAt }) => updatedAt));

/** A category's label in the edition's language. */
export const categoryLabel = (edition: Pick<Edition, 'categories'>, slug: string): string =>
  edition.categories.find((category) => category.slug === slug)?.label ?? slug;
