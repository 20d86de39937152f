import { escapeMarkup } from './escape-markup';
import type { Block } from './site-article';

/** Where the HTML will stand: a page loads its pictures lazily, a feed has absolute addresses and no scripts. */
export interface BlockPlace {
  /** Prefix of the pictures' folder: `/vi` in a page, `http://host/vi` in a feed. */
  readonly base: string;
  readonly lazy: boolean;
}

type Picture = Extract<Block, { image: string }>;

const placeholder =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Address of a picture; WordPress writes the smaller copies' sizes into their names. */
export const pictureUrl = (base: string, name: string, size = ''): string =>
  `${base}/wp-content/uploads/${name}${size}.png`;

const img = (picture: Picture, base: string): string => {
  const full = pictureUrl(base, picture.image);
  const small = pictureUrl(base, picture.image, '-400x225');
  return `<img src="${full}" srcset="${full} 800w, ${small} 400w" sizes="(max-width: 800px) 100vw, 800px" width="800" height="450" alt="${escapeMarkup(picture.alt)}">`;
};

// Three habits of real lazy-loading plug-ins, chosen by the picture's name so that a site mixes them.
const lazyImg = (picture: Picture, base: string): string => {
  const full = pictureUrl(base, picture.image);
  const small = pictureUrl(base, picture.image, '-400x225');
  const alt = escapeMarkup(picture.alt);
  switch (picture.image.length % 3) {
    case 0:
      return `<img class="lazyload" src="${placeholder}" data-src="${full}" width="800" height="450" alt="${alt}"><noscript>${img(picture, base)}</noscript>`;
    case 1:
      return `<img class="lazy" src="${placeholder}" data-lazy-src="${full}" data-lazy-srcset="${full} 800w, ${small} 400w" width="800" height="450" alt="${alt}">`;
    default:
      return `<img class="wp-image" loading="lazy" decoding="async" src="${small}" srcset="${small} 400w, ${full} 800w" width="800" height="450" alt="${alt}">`;
  }
};

const renderPicture = (picture: Picture, place: BlockPlace): string => {
  const element = place.lazy ? lazyImg(picture, place.base) : img(picture, place.base);
  const caption =
    picture.caption === undefined
      ? ''
      : `<figcaption class="wp-caption-text">${escapeMarkup(picture.caption)}</figcaption>`;
  return `<figure class="wp-caption aligncenter">${element}${caption}</figure>`;
};

const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join('')}</tr>`;

const renderTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;

/** One block of an article's body as HTML. */
export const renderBlock = (block: Block, place: BlockPlace): string => {
  if (typeof block === 'string') return `<p>${block}</p>`;
  if ('h2' in block) return `<h2>${escapeMarkup(block.h2)}</h2>`;
  if ('list' in block) {
    const tag = block.ordered === true ? 'ol' : 'ul';
    return `<${tag}>${block.list.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  }
  if ('quote' in block)
    return `<blockquote><p>${escapeMarkup(block.quote)}</p><cite>${escapeMarkup(block.by)}</cite></blockquote>`;
  if ('code' in block) return `<pre><code>${escapeMarkup(block.code)}</code></pre>`;
  if ('table' in block) return renderTable(block.table);
  return renderPicture(block, place);
};
