import { withoutTracking } from './tracking';

/** Resolves an address as a browser would; null where it is none. */
export const absolute = (address: string | null, baseUrl: string): URL | null => {
  if (address === null) return null;
  const trimmed = address.trim();
  if (trimmed === '') return null;
  return URL.parse(trimmed, baseUrl);
};

/** An absolute http(s) address; null for anything else. */
export const webAddress = (address: string | null, baseUrl: string): URL | null => {
  const url = absolute(address, baseUrl);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
};

const hostOf = (address: string): string | null => URL.parse(address)?.hostname ?? null;

/** A link's target, absolute and without tracking; null for every scheme but http, https and mailto. */
export const linkAddress = (href: string | null, baseUrl: string): string | null => {
  const url = absolute(href, baseUrl);
  if (url === null) return null;
  if (url.protocol === 'mailto:') return url.href;
  return url.protocol === 'http:' || url.protocol === 'https:'
    ? withoutTracking(url, hostOf(baseUrl)).href
    : null;
};

/** Pictures in the text itself that a browser paints without running anything: SVG is not among them. */
export const rasterData =
  /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[A-Za-z0-9+/=\s%]+$/i;

/** A picture's address: absolute http(s), or raster data; null for anything else. */
export const pictureAddress = (src: string | null, baseUrl: string): string | null => {
  const trimmed = src?.trim() ?? '';
  if (rasterData.test(trimmed)) return trimmed;
  return webAddress(trimmed, baseUrl)?.href ?? null;
};
