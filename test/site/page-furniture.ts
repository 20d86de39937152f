import { escapeMarkup } from './escape-markup';
import { categoryLabel, type LiveEdition } from './edition';
import { pictureUrl } from './render-block';
import { articleImages, type LiveArticle } from './site-article';

const e = escapeMarkup;

const items = (texts: readonly string[], href: string): string =>
  texts.map((text) => `<li><a href="${href}">${e(text)}</a></li>`).join('');

/** Everything above the story: sticky banner, masthead, menu, search. */
export const pageHeader = ({ key, name, tagline, furniture, categories }: LiveEdition): string => `
<a class="skip-link screen-reader-text" href="#content">${e(furniture.skip)}</a>
<div class="sticky-bar" role="complementary"><p>${e(furniture.sticky)}</p><button type="button">×</button></div>
<header id="masthead" class="site-header">
<p class="site-title"><a href="/${key}/" rel="home"><img class="custom-logo" src="/${key}/logo.svg" width="32" height="32" alt="">${e(name)}</a></p>
<p class="site-description">${e(tagline)}</p>
<nav class="main-navigation"><ul class="menu">${items(furniture.menu, `/${key}/`)}${categories
  .map(({ slug, label }) => `<li><a href="/${key}/category/${slug}/">${e(label)}</a></li>`)
  .join('')}</ul></nav>
<form role="search" class="search-form" action="/${key}/"><input type="search" name="s" placeholder="${e(furniture.searchHint)}"></form>
</header>`;

/** One advertisement: a labelled box, with a frame when it is the first. */
export const adBox = ({ furniture }: LiveEdition, nth: number): string => {
  const inside =
    nth === 0
      ? `<iframe src="/ads/frame.html?slot=top" width="728" height="90" title="${e(furniture.adLabel)}" loading="lazy"></iframe>`
      : `<a href="/ads/click?slot=${nth}" rel="sponsored nofollow">${e(furniture.ads[nth % furniture.ads.length]!)}</a>`;
  return `<div class="ad-slot code-block" id="div-gpt-ad-${1700 + nth}"><span class="ad-label">${e(furniture.adLabel)}</span>${inside}</div>`;
};

export const breadcrumbs = (edition: LiveEdition, article: LiveArticle): string =>
  `<nav class="breadcrumbs" aria-label="breadcrumb"><a href="/${edition.key}/">${e(edition.furniture.home)}</a> › <a href="/${edition.key}/category/${article.category}/">${e(categoryLabel(edition, article.category))}</a> › <span>${e(article.title)}</span></nav>`;

export const shareBar = ({ furniture }: LiveEdition): string =>
  `<div class="sharedaddy sd-sharing-enabled"><ul class="share-buttons">${items(furniture.share, '#')}</ul></div>`;

/** The line that sends a reader away in the middle of a story. */
export const seeAlso = ({ furniture }: LiveEdition, other: LiveArticle | undefined): string =>
  other === undefined
    ? ''
    : `<p class="inline-related"><strong>${e(furniture.seeAlso)}</strong> <a href="${other.path}">${e(other.title)}</a></p>`;

const card = ({ key }: LiveEdition, article: LiveArticle): string => {
  const [image] = articleImages(article);
  const thumb =
    image === undefined
      ? ''
      : `<img class="attachment-thumbnail" loading="lazy" src="${pictureUrl(`/${key}`, image, '-400x225')}" width="400" height="225" alt="">`;
  return `<li class="related-item"><a href="${article.path}">${thumb}<span class="related-title">${e(article.title)}</span></a></li>`;
};

/** Boxes that follow the story: newsletter, author, related posts, comments. */
export const afterStory = (
  edition: LiveEdition,
  article: LiveArticle,
  others: readonly LiveArticle[],
): string => {
  const { furniture } = edition;
  const { newsletter, said } = furniture;
  const commentList = said
    .map(
      ({ by, text }, at) =>
        `<li class="comment" id="comment-${article.id * 10 + at}"><cite class="fn">${e(by)}</cite><div class="comment-content"><p>${e(text)}</p></div></li>`,
    )
    .join('');
  return `
<aside class="newsletter-signup"><h3>${e(newsletter.title)}</h3><p>${e(newsletter.text)}</p><form method="post" action="/${edition.key}/"><input type="email" name="email"><button>${e(newsletter.button)}</button></form></aside>
<div class="author-box"><h4>${e(furniture.authorBox)}</h4><p class="author-name">${e(article.author)}</p><p class="author-bio">${e(furniture.authorBio)}</p></div>
<section class="related-posts yarpp"><h3>${e(furniture.related)}</h3><ul>${others.map((other) => card(edition, other)).join('')}</ul></section>
<section id="comments" class="comments-area"><h3 class="comments-title">${e(furniture.comments)}</h3><ol class="comment-list">${commentList}</ol><form id="commentform"><label>${e(furniture.commentForm)}<textarea name="comment"></textarea></label></form></section>`;
};

/** The column beside the story. */
export const sidebar = (edition: LiveEdition, others: readonly LiveArticle[]): string =>
  `<aside id="secondary" class="widget-area"><section class="widget"><h3 class="widget-title">${e(edition.furniture.mostRead)}</h3><ol>${others.map(({ path, title }) => `<li><a href="${path}">${e(title)}</a></li>`).join('')}</ol></section>${adBox(edition, 1)}</aside>`;

/** Everything below: footer, cookie notice, scripts and the pixel that counts. */
export const pageFooter = ({ furniture, key }: LiveEdition): string => `
<footer id="colophon" class="site-footer">${furniture.footer.map((line) => `<p>${e(line)}</p>`).join('')}</footer>
<div id="cookie-notice" class="cookie-notice" role="dialog"><p>${e(furniture.cookies.text)}</p><button type="button">${e(furniture.cookies.accept)}</button></div>
<img src="/pixel.gif?site=${key}&amp;e=view" width="1" height="1" alt="" style="position:absolute">
<script src="/static/site.js" async></script>
<script>window.dataLayer=window.dataLayer||[];window.dataLayer.push({event:'pageview',site:'${key}'});</script>`;
