import { formatDay } from '../text/dates';
import { hostOf } from '../text/host-of';
import type { KeptArticle } from './kept-article';
import { markupText } from './markup-text';

/** Under a saved article's title: from whom and when it is, with its address; valid as HTML and as XHTML. */
export const originLine = ({ author, feedName, publishedAt, link }: KeptArticle): string => {
  const names = [author ?? '', feedName].filter((name) => name !== '');
  const parts = [...new Set(names), formatDay(publishedAt, 0, 'long')].map(markupText);
  if (link !== null) parts.push(`<a href="${markupText(link)}">${markupText(hostOf(link))}</a>`);
  return `<p class="from">${parts.join(' · ')}</p>`;
};
