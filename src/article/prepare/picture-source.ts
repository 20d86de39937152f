import { pictureAddress, rasterData } from '../safe-address';

/** Where lazy-loading scripts put the real address, the surest first. */
const lazyAttributes = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-large-file',
  'data-full-src',
  'data-hi-res-src',
  'data-actualsrc',
  'data-url',
  'data-image',
  'data-img-src',
  'data-echo',
  'data-lazy',
  'data-defer-src',
  'data-runner-src',
  'data-cfsrc',
  'data-pin-media',
  // Discuz's, whose `src` is a blank.
  'zoomfile',
  'file',
  'nitro-lazy-src',
];
const lazySetAttributes = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-bgset'];

/** The attributes that may hold a picture's address; the sanitiser lets them through to the step that picks one. */
export const pictureAttributes: readonly string[] = [
  'src',
  'srcset',
  ...lazyAttributes,
  ...lazySetAttributes,
];

/** Twice the reading column of 38em at 18px: what a screen of twice the density shows of a picture. */
const columnPx = 1368;
/** A far wider one costs more than it shows, where a narrower one comes near. */
const mostPx = 2 * columnPx;

interface Candidate {
  readonly url: string;
  readonly size: number;
}

/** The candidates of a srcset, by HTML's own rule: an address runs to the next white space, commas may stand in it. */
const candidates = (srcset: string): readonly Candidate[] =>
  [...srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    (match) => ({
      url: match[1] ?? '',
      size: Number(match[2] ?? 1) * (match[3] === 'w' ? 1 : 800),
    }),
  );

/** The smallest that fills the column, unless it is huge; else the widest of the others, else the smallest there is. */
const bestAmong = (found: readonly Candidate[]): string | null => {
  const all = found.filter((one) => !one.url.startsWith('data:')).sort((a, b) => a.size - b.size);
  const filling = all.find(({ size }) => size >= columnPx && size <= mostPx);
  const narrower = all.filter(({ size }) => size < columnPx).at(-1);
  return (filling ?? narrower ?? all[0])?.url ?? null;
};

/** The best address of a srcset; null where it has none. */
export const bestOf = (srcset: string | null): string | null => bestAmong(candidates(srcset ?? ''));

const placeholder =
  /(?:^|[/_.-])(?:placeholder|spacer|blank|loading|transparent|1x1|no(?:ne|[-_]?image)|(?:lazy(?:load)?|pixel|gr[ea]y|empty|default[-_]?image|ph)(?=\.(?:gif|png|svg)$))(?:[-_.]?\d+x\d+)?\.(?:gif|png|svg|jpe?g|webp)$/i;

/** Foundation's list of addresses for sizes, the largest last. */
const ofInterchange = (img: Element): string | null =>
  [...(img.getAttribute('data-interchange') ?? '').matchAll(/\[\s*([^\s,\]]+)\s*,/g)].at(-1)?.[1] ??
  null;

const isPlaceholder = (address: string): boolean =>
  address.startsWith('data:')
    ? address.length < 2000
    : placeholder.test(address.split('?')[0] ?? '');

const attribute = (element: Element, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim() ?? '';
    if (value !== '' && !value.startsWith('{') && !value.startsWith('data:image/svg')) return value;
  }
  return null;
};

/** A picture's address under a name nobody else uses (`data-src-new`), told by its looks. */
const fromUnknownAttribute = (img: Element): string | null => {
  for (const { name, value } of img.attributes) {
    if (!/^data-.*(?:src|original|lazy|image|img|url)/.test(name) || /\s/.test(value.trim()))
      continue;
    const looksRight = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(value);
    if (looksRight || /^(?:https?:)?\/\//.test(value)) return value;
  }
  return null;
};

const fromSources = (img: Element): string | null => {
  const picture = img.parentElement?.localName === 'picture' ? img.parentElement : null;
  for (const source of picture?.querySelectorAll('source') ?? []) {
    const best = bestOf(attribute(source, ['srcset', ...lazySetAttributes]));
    if (best !== null) return best;
  }
  return null;
};

/** How wide a server makes a picture, where its address says so; 0 where it does not. */
const widthAsked = (address: string): number => {
  const width = /[?&]w(?:idth)?=(\d{2,4})(?!\d)/.exec(address)?.[1] ?? 0;
  return Number(width) * Number(/[?&]dpr=([1-4])(?![\d.])/.exec(address)?.[1] ?? 1);
};

const pathOf = (address: string): string => address.split('?', 1)[0] ?? '';

/** The same picture as it is offered to wider screens, by the widths in its addresses (The Guardian). */
const widerSource = (img: Element, plain: string | null): string | null => {
  const picture = img.parentElement;
  if (plain === null || widthAsked(plain) === 0 || picture?.localName !== 'picture') return plain;
  const offered = [...picture.querySelectorAll('source')].flatMap((source) =>
    candidates(source.getAttribute('srcset') ?? '').map(({ url }) => url),
  );
  const same = [plain, ...offered].filter((url) => pathOf(url) === pathOf(plain));
  return bestAmong(same.map((url) => ({ url, size: widthAsked(url) })));
};

/** Wix's first look, of which the server makes a blur; without that step it is the picture itself. */
const unblurred = (address: string): string =>
  address.replace(/^(https:\/\/static\.wixstatic\.com\/media\/[^/]+)\/v1\/.*,blur_\d.*$/, '$1');

/**
 * The real address of a picture behind lazy loading, srcset and `picture`: absolute http(s), or raster data; null where it has
 * none or only a placeholder.
 */
export const pictureSource = (img: Element, baseUrl: string): string | null => {
  const src = img.getAttribute('src');
  const plain = src !== null && src.trim() !== '' && !isPlaceholder(src.trim()) ? src : null;
  const found = [
    attribute(img, lazyAttributes),
    bestOf(attribute(img, lazySetAttributes)),
    bestOf(attribute(img, ['srcset'])),
    widerSource(img, plain),
    fromSources(img),
    ofInterchange(img),
    fromUnknownAttribute(img),
  ];
  for (const address of found) {
    const safe = pictureAddress(address, baseUrl);
    if (safe !== null) return unblurred(safe);
  }
  return src !== null && rasterData.test(src) && src.length > 200 ? src : null;
};
