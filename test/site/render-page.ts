import { categoryLabel, modifiedAt, type LiveEdition } from './edition';
import { escapeMarkup } from './escape-markup';
import {
  adBox,
  afterStory,
  breadcrumbs,
  pageFooter,
  pageHeader,
  seeAlso,
  shareBar,
  sidebar,
} from './page-furniture';
import { pictureUrl, renderBlock } from './render-block';
import { articleImages, excerptOf, type LiveArticle } from './site-article';

const e = escapeMarkup;

interface Head {
  readonly title: string;
  readonly extra: string;
  readonly lang: string;
}

const page = (edition: LiveEdition, { title, extra, lang }: Head, body: string): string => {
  const { key, name } = edition;
  return `<!doctype html>
<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
<link rel="stylesheet" href="/static/theme.css">
<link rel="icon" href="/${key}/favicon.png" sizes="32x32" type="image/png">
<link rel="icon" href="/${key}/logo.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/${key}/icon-180.png">
<link rel="alternate" type="application/rss+xml" title="${e(name)}" href="/${key}/feed/">
<link rel="alternate" type="application/rss+xml" title="${e(name)} · ${e(edition.furniture.comments)}" href="/${key}/comments/feed/">
<link rel="alternate" type="application/atom+xml" title="${e(name)} (Atom)" href="/${key}/feed/atom/">
<link rel="alternate" type="application/feed+json" title="${e(name)} (JSON Feed)" href="/${key}/feed/json">
${extra}<script>document.documentElement.className+=' js';</script>
</head>
<body class="wp-theme">
${pageHeader(edition)}
${body}
${pageFooter(edition)}
</body>
</html>
`;
};

const articleHead = (edition: LiveEdition, article: LiveArticle, origin: string): string => {
  const [image] = articleImages(article);
  const published = new Date(article.publishedAt).toISOString();
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: published,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: edition.name },
  };
  const picture =
    image === undefined
      ? ''
      : `<meta property="og:image" content="${pictureUrl(`${origin}/${edition.key}`, image)}">\n`;
  return `<link rel="canonical" href="${origin}${article.path}">
<link rel="shortlink" href="${origin}/${edition.key}/?p=${article.id}">
<link rel="alternate" type="application/rss+xml" title="${e(article.title)}" href="${article.path}feed/">
<meta name="description" content="${e(excerptOf(article))}">
<meta property="og:type" content="article">
<meta property="og:title" content="${e(article.title)}">
<meta property="og:site_name" content="${e(edition.name)}">
${picture}<meta property="article:published_time" content="${published}">
<script type="application/ld+json">${JSON.stringify(ld).replaceAll('<', '\\u003c')}</script>
`;
};

/** The story with its interruptions: an advertisement after the second block, "see also" after the fourth. */
const story = (edition: LiveEdition, article: LiveArticle, next?: LiveArticle): string =>
  article.body
    .map((block, at) => {
      const interruption = at === 1 ? adBox(edition, 2) : at === 3 ? seeAlso(edition, next) : '';
      const place = { base: `/${edition.key}`, lazy: true };
      return renderBlock(block, place) + interruption;
    })
    .join('\n');

/** An article's page as a news site sends it. */
export const renderArticlePage = (
  edition: LiveEdition,
  article: LiveArticle,
  origin: string,
): string => {
  const { articles, theme, key } = edition;
  const at = articles.indexOf(article);
  const others = [1, 2, 3, 4]
    .map((step) => articles[(at + step) % articles.length]!)
    .filter((other, nth, all) => other !== article && all.indexOf(other) === nth);
  const lang = article.lang ?? edition.lang;
  const published = new Date(article.publishedAt);
  const body = `${adBox(edition, 0)}
<div id="content" class="site-content">
<main id="primary">
${breadcrumbs(edition, article)}
<article id="post-${article.id}" class="post type-post status-publish category-${article.category}">
<header class="entry-header"><h1 class="${theme.title}">${e(article.title)}</h1>
<div class="entry-meta"><span class="author vcard"><a href="/${key}/">${e(article.author)}</a></span> <time class="entry-date published" datetime="${published.toISOString()}">${published.toLocaleDateString(lang, { dateStyle: 'long' })}</time></div>
${shareBar(edition)}</header>
<div class="${theme.content}">
${story(edition, article, others[0])}
</div>
<footer class="entry-footer"><span class="tags-links">${article.tags.map((tag) => `<a rel="tag" href="/${key}/">#${e(tag)}</a>`).join(' ')}</span>${shareBar(edition)}</footer>
</article>
${afterStory(edition, article, others)}
${adBox(edition, 3)}
</main>
${sidebar(edition, others)}
</div>`;
  const title = `${article.title} – ${edition.name}`;
  return page(edition, { title, lang, extra: articleHead(edition, article, origin) }, body);
};

const teaser = (edition: LiveEdition, article: LiveArticle): string => {
  const [image] = articleImages(article);
  const thumb =
    image === undefined
      ? ''
      : `<img loading="lazy" src="${pictureUrl(`/${edition.key}`, image, '-400x225')}" width="400" height="225" alt="">`;
  return `<article class="post" lang="${article.lang ?? edition.lang}"><a href="${article.path}">${thumb}<h2 class="entry-title">${e(article.title)}</h2></a><p class="cat">${e(categoryLabel(edition, article.category))}</p><p>${e(excerptOf(article))}… <a class="more-link" href="${article.path}">${e(edition.furniture.readMore)}</a></p></article>`;
};

/** The front page, or a category's page when its slug is given. */
export const renderListPage = (edition: LiveEdition, category?: string): string => {
  const { name, tagline, lang, articles, key } = edition;
  const shown = articles.filter(
    (article) => category === undefined || article.category === category,
  );
  const label = category === undefined ? tagline : categoryLabel(edition, category);
  const extra =
    category === undefined
      ? ''
      : `<link rel="alternate" type="application/rss+xml" title="${e(label)}" href="/${key}/category/${category}/feed/">\n`;
  const body = `${adBox(edition, 0)}
<main id="primary" class="post-list" data-modified="${modifiedAt(edition)}"><h1 class="page-title">${e(label)}</h1>
${shown.map((article) => teaser(edition, article)).join('\n')}
</main>`;
  return page(edition, { title: `${name} – ${label}`, lang, extra }, body);
};
