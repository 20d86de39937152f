import type { KeptArticle } from './kept-article';

/** The facts of an article as YAML at a Markdown file's head. A JSON string is a YAML string (YAML 1.2, §1.3), whatever is in it. */
export const frontMatter = (article: Omit<KeptArticle, 'html' | 'pictures' | 'id'>): string => {
  const facts: Readonly<Record<string, unknown>> = {
    title: article.title,
    author: article.author,
    feed: article.feedName,
    source: article.link,
    published: new Date(article.publishedAt).toISOString(),
    language: article.language,
    tags: article.tags.length === 0 ? null : article.tags,
  };
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
};
