import { formatDay } from '../text/dates';
import type { KeptArticle } from './kept-article';

/** Words of an article with where they are from, as plain text; without words, the article's name and address. */
export const quotation = (
  words: string,
  { title, author, feedName, publishedAt, link }: Omit<KeptArticle, 'html' | 'pictures'>,
): string => {
  const names = [...new Set([author ?? '', title, feedName])].filter((name) => name !== '');
  const source = [...names, formatDay(publishedAt, 0, 'short')].join(', ');
  const quoted = words.trim().replace(/[^\S\n]+/g, ' ');
  return [quoted === '' ? source : `“${quoted}”\n— ${source}`, link ?? '']
    .filter(Boolean)
    .join('\n');
};
