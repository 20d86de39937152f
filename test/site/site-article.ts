/** One piece of an article's body: a string is a paragraph, written as HTML with inline marks only. */
export type Block =
  | string
  | { readonly h2: string }
  | { readonly list: readonly string[]; readonly ordered?: boolean }
  | { readonly quote: string; readonly by: string }
  | { readonly code: string }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly image: string; readonly alt: string; readonly caption?: string };

/** An article as its author wrote it; `hoursAgo` counts back from the moment the server starts. */
export interface SiteArticle {
  readonly slug: string;
  readonly title: string;
  readonly author: string;
  /** Slug of one of the edition's categories. */
  readonly category: string;
  readonly tags: readonly string[];
  readonly hoursAgo: number;
  readonly body: readonly Block[];
  /** Where it differs from the edition's. */
  readonly lang?: string;
  readonly dir?: 'rtl';
}

/** An article on a running server; times are epoch milliseconds, `path` starts with the edition's prefix. */
export type LiveArticle = SiteArticle & {
  readonly id: number;
  readonly path: string;
  readonly publishedAt: number;
  readonly updatedAt: number;
};

const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const textsOfBlock = (block: Block): readonly string[] => {
  if (typeof block === 'string') return [textOfHtml(block)];
  if ('h2' in block) return [block.h2];
  if ('list' in block) return block.list.map(textOfHtml);
  if ('quote' in block) return [block.quote];
  if ('code' in block) return block.code.split('\n').filter((line) => line.trim() !== '');
  if ('table' in block) return block.table.flat();
  return block.caption === undefined ? [] : [block.caption];
};

/** Every text a clean version of the article must hold, in reading order, as plain text. */
export const articleTexts = (article: Pick<SiteArticle, 'body'>): readonly string[] =>
  article.body.flatMap(textsOfBlock);

/** The names of the pictures in the article's body. */
export const articleImages = (article: Pick<SiteArticle, 'body'>): readonly string[] =>
  article.body.flatMap((block) =>
    typeof block === 'object' && 'image' in block ? [block.image] : [],
  );

/** The first paragraph as plain text, cut at a word after about 160 characters, as WordPress makes excerpts. */
export const excerptOf = (article: Pick<SiteArticle, 'body'>): string => {
  const first = article.body.find((block) => typeof block === 'string') ?? '';
  const text = textOfHtml(first);
  return text.length <= 160 ? text : text.slice(0, 160).replace(/\s\S*$/, '');
};
