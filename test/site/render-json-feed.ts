import { categoryLabel } from './edition';
import { feedBody, feedExcerpt, itemId, type FeedView } from './feed-view';
import { pictureUrl } from './render-block';
import { articleImages, excerptOf, type LiveArticle } from './site-article';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const renderJsonFeed = (view: FeedView): string => {
  const { edition, origin, self } = view;
  const home = `${origin}/${edition.key}/`;
  const item = (article: LiveArticle): object => {
    const [image] = articleImages(article);
    return {
      id: itemId(view, article),
      url: `${origin}${article.path}`,
      title: article.title,
      summary: excerptOf(article),
      content_html: view.full ? feedBody(view, article) : feedExcerpt(view, article),
      ...(image === undefined ? {} : { image: pictureUrl(`${origin}/${edition.key}`, image) }),
      date_published: new Date(article.publishedAt).toISOString(),
      date_modified: new Date(article.updatedAt).toISOString(),
      authors: [{ name: article.author }],
      tags: [categoryLabel(edition, article.category), ...article.tags],
      language: article.lang ?? edition.lang,
    };
  };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: home,
    feed_url: `${origin}${self}`,
    description: edition.tagline,
    icon: `${home}icon-180.png`,
    favicon: `${home}favicon.png`,
    language: edition.lang,
    items: view.articles.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
};
