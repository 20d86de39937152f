import { categoryLabel, modifiedAt, type LiveEdition } from './edition';
import { escapeMarkup } from './escape-markup';
import { feedBody, feedExcerpt, itemId, type FeedView } from './feed-view';
import type { LiveArticle } from './site-article';

const e = escapeMarkup;
const cdata = (html: string): string => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const rfc822 = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');
const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

const rssItem = (view: FeedView, article: LiveArticle): string => {
  const { edition, origin } = view;
  return `<item>
<title>${e(article.title)}</title>
<link>${origin}${article.path}</link>
<comments>${origin}${article.path}#comments</comments>
<dc:creator>${cdata(article.author)}</dc:creator>
<pubDate>${rfc822(article.publishedAt)}</pubDate>
${[categoryLabel(edition, article.category), ...article.tags].map((label) => `<category>${cdata(label)}</category>`).join('\n')}
<guid isPermaLink="false">${itemId(view, article)}</guid>
<description>${cdata(feedExcerpt(view, article))}</description>
${view.full ? `<content:encoded>${cdata(feedBody(view, article))}</content:encoded>\n` : ''}<wfw:commentRss>${origin}${article.path}feed/</wfw:commentRss>
<slash:comments>${edition.furniture.said.length}</slash:comments>
</item>`;
};

/** RSS 2.0 as WordPress writes it. */
export const renderRss = (view: FeedView): string => {
  const { edition, origin, self } = view;
  const home = `${origin}/${edition.key}/`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel>
<title>${e(view.title)}</title>
<atom:link href="${origin}${self}" rel="self" type="application/rss+xml" />
<link>${home}</link>
<description>${e(edition.tagline)}</description>
<lastBuildDate>${rfc822(modifiedAt(edition))}</lastBuildDate>
<language>${edition.lang}</language>
<sy:updatePeriod>hourly</sy:updatePeriod>
<sy:updateFrequency>1</sy:updateFrequency>
<generator>https://wordpress.org/?v=6.9</generator>
<image><url>${home}favicon.png</url><title>${e(edition.name)}</title><link>${home}</link><width>32</width><height>32</height></image>
${view.articles.map((article) => rssItem(view, article)).join('\n')}
</channel>
</rss>
`;
};

/** RSS 1.0 (RDF): the items stand beside the channel, dates are `dc:date`. */
export const renderRdf = (view: FeedView): string => {
  const { edition, origin, self, articles } = view;
  const home = `${origin}/${edition.key}/`;
  const item = (article: LiveArticle): string => `<item rdf:about="${origin}${article.path}">
<title>${e(article.title)}</title>
<link>${origin}${article.path}</link>
<dc:creator>${cdata(article.author)}</dc:creator>
<dc:date>${iso(article.publishedAt)}</dc:date>
<dc:subject>${cdata(categoryLabel(edition, article.category))}</dc:subject>
<description>${cdata(feedExcerpt(view, article))}</description>
${view.full ? `<content:encoded>${cdata(feedBody(view, article))}</content:encoded>\n` : ''}</item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/"
	xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${origin}${self}">
<title>${e(view.title)}</title>
<link>${home}</link>
<description>${e(edition.tagline)}</description>
<dc:language>${edition.lang}</dc:language>
<dc:date>${iso(modifiedAt(edition))}</dc:date>
<sy:updatePeriod>daily</sy:updatePeriod>
<sy:updateFrequency>4</sy:updateFrequency>
<items><rdf:Seq>${articles.map(({ path }) => `<rdf:li rdf:resource="${origin}${path}"/>`).join('')}</rdf:Seq></items>
</channel>
${articles.map(item).join('\n')}
</rdf:RDF>
`;
};

/** Atom 1.0 as WordPress writes it, `xml:base` and all. */
export const renderAtom = (view: FeedView): string => {
  const { edition, origin, self } = view;
  const home = `${origin}/${edition.key}/`;
  const entry = (
    article: LiveArticle,
  ): string => `<entry${article.lang === undefined ? '' : ` xml:lang="${article.lang}"`}>
<author><name>${e(article.author)}</name></author>
<title type="html">${cdata(e(article.title))}</title>
<link rel="alternate" type="text/html" href="${origin}${article.path}" />
<link rel="replies" type="text/html" href="${origin}${article.path}#comments" />
<id>${itemId(view, article)}</id>
<updated>${iso(article.updatedAt)}</updated>
<published>${iso(article.publishedAt)}</published>
<category scheme="${home}" term="${e(categoryLabel(edition, article.category))}" />
<summary type="html">${cdata(feedExcerpt(view, article))}</summary>
${view.full ? `<content type="html" xml:base="${origin}${article.path}">${cdata(feedBody(view, article))}</content>\n` : ''}</entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${edition.lang}">
<title type="text">${e(view.title)}</title>
<subtitle type="text">${e(edition.tagline)}</subtitle>
<updated>${iso(modifiedAt(edition))}</updated>
<link rel="alternate" type="text/html" href="${home}" />
<id>${origin}${self}</id>
<link rel="self" type="application/atom+xml" href="${origin}${self}" />
<icon>${home}favicon.png</icon>
<logo>${home}logo.svg</logo>
<generator uri="https://wordpress.org/" version="6.9">WordPress</generator>
${view.articles.map(entry).join('\n')}
</feed>
`;
};

/** The comments of some articles as RSS 2.0; WordPress titles each with who wrote it. */
export const renderCommentFeed = (
  edition: LiveEdition,
  articles: readonly LiveArticle[],
  where: { readonly origin: string; readonly self: string },
): string => {
  const { said, comments } = edition.furniture;
  const items = articles.flatMap((article) =>
    said.map(({ by, text }, at) => {
      const link = `${where.origin}${article.path}#comment-${article.id * 10 + at}`;
      return `<item><title>${e(by)}: ${e(article.title)}</title><link>${link}</link><dc:creator>${cdata(by)}</dc:creator><pubDate>${rfc822(article.publishedAt + (at + 1) * 600_000)}</pubDate><guid isPermaLink="false">${link}</guid><description>${cdata(text)}</description></item>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${e(comments)} – ${e(edition.name)}</title>
<atom:link href="${where.origin}${where.self}" rel="self" type="application/rss+xml" />
<link>${where.origin}/${edition.key}/</link>
<description>${e(edition.tagline)}</description>
${items.join('\n')}
</channel></rss>
`;
};
