import { collapseSpace } from '../../model/collapse-space';
import { readJsonLd } from './json-ld';

/** What a page says of itself, apart from its text. */
export interface PageFacts {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly byline: string;
  readonly siteName: string;
  /** The text as given to search engines; empty where it is not. */
  readonly articleBody: string;
  /** What is written in answer to it, as given to search engines; empty where it is no thread. */
  readonly replies: string;
  /** Kinds it gives itself, in lower case: of schema.org, Open Graph, its generator and the first words of its classes. */
  readonly kinds: string;
  /** Whether it tells when it was written, as articles do. */
  readonly isDated: boolean;
}

const content = (document: Document, selector: string): string =>
  collapseSpace(document.querySelector(selector)?.getAttribute('content') ?? '');

const firstOf = (document: Document, selectors: readonly string[]): string => {
  for (const selector of selectors) {
    const found = content(document, selector);
    if (found !== '') return found;
  }
  return '';
};

const kindsOf = (document: Document, types: readonly string[]): string => {
  const items = [...document.querySelectorAll('[itemtype]')].slice(0, 50);
  return [
    ...types,
    ...new Set(items.map((item) => item.getAttribute('itemtype')?.split('/').at(-1) ?? '')),
    content(document, 'meta[property="og:type"]'),
    content(document, 'meta[name="generator"]').slice(0, 100),
    (document.documentElement.getAttribute('class') ?? '').slice(0, 200),
    (document.body.getAttribute('class') ?? '').slice(0, 300),
    document.body.id.slice(0, 50),
  ]
    .join(' ')
    .toLowerCase();
};

const dates =
  'time, [itemprop*="date" i], meta[property*="published_time"], meta[name*="date" i], meta[name*="pubdate" i]';

/** Reads a page's own title, description, author and kind. Must run before its scripts are taken out. */
export const readPageFacts = (document: Document): PageFacts => {
  const declared = readJsonLd(document);
  return {
    title:
      firstOf(document, ['meta[property="og:title"]', 'meta[name="twitter:title"]']) ||
      declared.headline ||
      collapseSpace(document.title),
    heading: collapseSpace(document.querySelector('h1')?.textContent ?? '').slice(0, 300),
    description:
      firstOf(document, ['meta[property="og:description"]', 'meta[name="description"]']) ||
      declared.description,
    byline: firstOf(document, ['meta[name="author"]']) || declared.author,
    siteName: content(document, 'meta[property="og:site_name"]') || declared.publisher,
    articleBody: declared.articleBody,
    replies: declared.replies,
    kinds: kindsOf(document, declared.types),
    isDated: declared.isDated || document.querySelector(dates) !== null,
  };
};
