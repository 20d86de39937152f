import { Readability } from '@mozilla/readability';
import { boxTags, mutedTags, tagOf } from '../../../src/article/blocks/element-kinds';
import {
  openModel,
  type PackedModel,
  type ScoreBlocks,
} from '../../../src/article/choice/score-blocks';
import { cleanPage, readPage } from '../../../src/article/clean-page';
import { hashName } from '../../../src/article/site/hash-words';
import { learnText } from '../../../src/article/site/learn-text';
import { emptySiteMemory, type SiteMemory } from '../../../src/model/site-memory';

/** A page as cleaned; `text` is what a person sees of `html`, a line for each block. */
export interface CleanedPage {
  readonly text: string;
  readonly title: string;
  readonly html: string;
  readonly ms: number;
}

const parser = new DOMParser();
const dom = { parse: (html: string) => parser.parseFromString(html, 'text/html'), window };

let other: ScoreBlocks | undefined;

/** Takes another model than the shipped one. */
export const useModel = (model: PackedModel): void => {
  other = openModel(model);
};

const gather = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? '';
    return node.parentElement?.closest('pre') instanceof Element ? text : text.replace(/\s+/g, ' ');
  }
  if (node.nodeName === 'BR') return '\n';
  const inner = [...node.childNodes].map(gather).join('');
  if (node.nodeType !== Node.ELEMENT_NODE) return inner;
  const tag = tagOf(node as Element);
  if (mutedTags.has(tag)) return '';
  return boxTags.has(tag) ? `\n${inner}\n` : inner;
};

const seenText = (html: string): string =>
  gather(dom.parse(html).body)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();

const hintsFor = (url: string) =>
  ({ url, title: null, summary: null, language: null, feedHtml: null }) as const;

/** What is known of the site whose pages are being cleaned. */
let site: SiteMemory = emptySiteMemory;

/** Goes on to another site, of which nothing is known. */
export const forgetSite = (): void => {
  site = emptySiteMemory;
};

/** Learns from a page what recurs on its site, as the product does when it has stored one. */
export const learn = (html: string, url: string): void => {
  const { trace } = readPage(html, hintsFor(url), dom, other);
  if (trace !== null) site = learnText(site, hashName(url), trace);
};

/** Cleans a page as the product does, knowing nothing but its address, and its site where it has learned of that. */
export const clean = (html: string, url: string): CleanedPage => {
  const hints = { ...hintsFor(url), site };
  const started = performance.now();
  const result = cleanPage(html, hints, dom, other);
  const ms = performance.now() - started;
  if (!result.ok) return { text: '', title: '', html: '', ms };
  const article = result.value;
  return { text: seenText(article.html), title: article.title ?? '', html: article.html, ms };
};

/** The same by Mozilla's Readability, for comparison. */
export const readability = (html: string, url: string): CleanedPage => {
  const started = performance.now();
  const document = dom.parse(html);
  const base = document.createElement('base');
  base.href = url;
  document.head.prepend(base);
  const found = new Readability(document).parse();
  const ms = performance.now() - started;
  const content = found?.content ?? '';
  return { text: seenText(content), title: found?.title ?? '', html: content, ms };
};
