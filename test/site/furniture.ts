import type { Edition } from './edition';
import type { SiteArticle } from './site-article';

/** What stands on a news page besides the article, in the site's own words. */
export interface Furniture {
  readonly skip: string;
  readonly menu: readonly string[];
  readonly searchHint: string;
  readonly home: string;
  readonly adLabel: string;
  readonly ads: readonly string[];
  readonly seeAlso: string;
  readonly related: string;
  readonly readMore: string;
  readonly share: readonly string[];
  readonly newsletter: { readonly title: string; readonly text: string; readonly button: string };
  readonly authorBox: string;
  readonly authorBio: string;
  readonly comments: string;
  readonly said: readonly { readonly by: string; readonly text: string }[];
  readonly commentForm: string;
  readonly mostRead: string;
  readonly cookies: { readonly text: string; readonly accept: string };
  readonly sticky: string;
  readonly footer: readonly string[];
  /** `{title}` and `{site}` stand for links, as in WordPress's own line at the foot of a feed's item. */
  readonly appearedFirst: string;
}

/** The words around every page of the edition, each of them really there. */
export const siteFurniture = ({
  furniture,
  tagline,
}: Pick<Edition, 'furniture' | 'tagline'>): readonly string[] => {
  const { newsletter, cookies, said, ...rest } = furniture;
  return [
    tagline,
    rest.skip,
    ...rest.menu,
    rest.searchHint,
    rest.adLabel,
    ...rest.ads,
    rest.seeAlso,
    rest.related,
    ...rest.share,
    ...Object.values(newsletter),
    rest.authorBox,
    rest.authorBio,
    rest.comments,
    ...said.map(({ text }) => text),
    rest.commentForm,
    rest.mostRead,
    ...Object.values(cookies),
    rest.sticky,
    ...rest.footer,
  ];
};

/** The strings that must not appear in a clean version of the article's page: related titles too. */
export const pageFurniture = (
  edition: Pick<Edition, 'furniture' | 'tagline' | 'articles'>,
  article: Pick<SiteArticle, 'slug'>,
): readonly string[] => [
  ...siteFurniture(edition),
  ...edition.articles.filter(({ slug }) => slug !== article.slug).map(({ title }) => title),
];

/** The strings that must not appear in a clean version of what the edition's feeds say. */
export const feedFurniture = (edition: Pick<Edition, 'furniture'>): readonly string[] => [
  edition.furniture.readMore,
  ...edition.furniture.appearedFirst
    .split(/\{title\}|\{site\}/)
    .map((text) => text.trim())
    .filter((text) => text.length > 3),
];
