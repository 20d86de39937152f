import type { Article } from '../model/article';
import { shownText, type Content } from '../model/content';
import type { UntrustedHtml } from '../model/html';
import { plainText } from './plain-text';

/** What is searched of an article's body: the text that shows, or what the feed brought while nothing was cleaned yet. */
export const searchableText = (
  article: Pick<Article, 'excerpt'>,
  content: Content | undefined,
): string => {
  const shown = content && shownText(content);
  // A feed's text that was edited since it was cleaned is searched by its new words.
  const isOutdated = shown?.source === 'feed' && content?.feedVersion === 0;
  const html = (isOutdated ? null : shown?.text.html) ?? content?.feedHtml;
  return html ? plainText(html as string as UntrustedHtml) : article.excerpt;
};
