import { findAny } from './find-any';
import { textOf } from './element-text';
import type { PageLinks } from '../model/dom-host';

/** An address on the page's own site other than the page itself, or null. */
const onSite = (href: string | null | undefined, pageUrl: string): URL | null => {
  const url = href === null || href === undefined ? null : URL.parse(href, pageUrl);
  if (url === null) return null;
  const page = new URL(pageUrl);
  url.hash = page.hash = '';
  const isOwn = siteOf(url.hostname) === siteOf(page.hostname);
  return isOwn && /^https?:$/.test(url.protocol) && url.href !== page.href ? url : null;
};

/** `amp.`, `m.` and `www.` hosts are the same site. */
const siteOf = (host: string): string => host.replace(/^(?:www|amp|m|mobile)\./, '');

const pageNumber = (url: URL): number => {
  const parameter = url.searchParams.get('page') ?? url.searchParams.get('p');
  const number =
    parameter ??
    /(?:[/_-](?:page[/_-]?|p|trang[/_-]?))?[/_-](\d{1,2})(?:\.html?)?\/?$/i.exec(url.pathname)?.[1];
  return number !== undefined && /^\d{1,2}$/.test(number) ? Number(number) : 1;
};

/** The address without the number of its part. */
const stem = (url: URL): string =>
  `${url.host}${url.pathname
    .replace(/(?:[/_-](?:page[/_-]?|p|trang[/_-]?))?[/_-]\d{1,2}(?=\.html?$|\/?$)/i, '')
    .replace(/\.html?$|\/$/i, '')}`;

/** A next part has the article's own address, but for a number that is one higher: "next post" has another. */
const isNextPart = (url: URL, pageUrl: string): boolean => {
  const page = new URL(pageUrl);
  const [from, to] = [pageNumber(page), pageNumber(url)];
  return to === from + 1 && to <= 10 && stem(url) === stem(page);
};

const partName =
  /^(?:next(?: page)?|continued?|(?:trang )?(?:sau|tiếp(?: theo)?)|weiter|suivant|siguiente|\d{1,2})?\s*[»›→>]*$/iu;

/** Its address tells its number, from 2 to 10: most links are passed over by it. */
const partNumber = /(?<!\d)0?(?:[2-9]|10)(?!\d)/;

const nextPart = (document: Document, pageUrl: string): string | null => {
  const named = findAny(document, 'link[rel~="next"], a[rel~="next"]');
  const numbered = [...document.querySelectorAll('a[href]')].filter(
    (link) => partNumber.test(link.getAttribute('href') ?? '') && partName.test(textOf(link)),
  );
  for (const link of [...named, ...numbered]) {
    const url = onSite(link.getAttribute('href'), pageUrl);
    if (url !== null && isNextPart(url, pageUrl)) return url.href;
  }
  return null;
};

const firstOnSite = (document: Document, selector: string, pageUrl: string): string | null => {
  for (const link of findAny(document, selector)) {
    const url = onSite(link.getAttribute('href'), pageUrl);
    if (url !== null) return url.href;
  }
  return null;
};

export const noLinks: PageLinks = { next: null, amp: null, print: null };

/** Finds where else a page says its article stands: its next part, its AMP version, its print version. */
export const findPageLinks = (document: Document, pageUrl: string): PageLinks => {
  if (!URL.canParse(pageUrl) || !/^https?:/.test(pageUrl)) {
    return noLinks;
  }
  return {
    next: nextPart(document, pageUrl),
    amp: firstOnSite(document, 'link[rel="amphtml"]', pageUrl),
    print: firstOnSite(
      document,
      'link[rel="alternate"][media="print"], a[href*="print=1"], a[href$="/print"], a[href$="/print/"], a[class*="print" i][href]',
      pageUrl,
    ),
  };
};
