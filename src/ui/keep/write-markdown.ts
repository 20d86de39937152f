import Turndown from 'turndown';
import { t } from '../text/t';
import { frontMatter } from './front-matter';
import { keptBody } from './kept-body';
import type { KeptArticle } from './kept-article';
import { markdownTable } from './markdown-table';

/** An article as Markdown (CommonMark with GitHub's tables and footnotes), its facts at the head. Pictures stay where they are. */
export const writeMarkdown = async (article: KeptArticle): Promise<string> => {
  const { body } = await keptBody(article);
  const words = converter().turndown(body);
  const title = article.title === '' ? t('untitled') : article.title;
  const heading = converter().escape(title.replace(/\s+/g, ' '));
  return `${frontMatter({ ...article, title })}\n\n# ${heading}\n\n${words}\n`;
};

const converter = (): Turndown => {
  const turndown = new Turndown({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  turndown.keep(['sub', 'kbd', 'mark', 'ruby']);
  for (const [name, rule] of Object.entries(rules)) turndown.addRule(name, rule);
  return turndown;
};

const attribute = (node: Node, name: string): string =>
  (node as Element).getAttribute(name)?.trim() ?? '';

const fence = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return '`'.repeat(longest + 1);
};

const address = (url: string): string => `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`;

/** How the parts of a stored article are written; see `article/allowed-markup.ts`. */
const rules: Readonly<Record<string, Turndown.Rule>> = {
  listing: {
    filter: 'pre',
    replacement: (_, node) => {
      const code = node.textContent.replace(/\n$/, '');
      const ticks = fence(code);
      return `\n\n${ticks}${attribute(node, 'data-language')}\n${code}\n${ticks}\n\n`;
    },
  },
  formula: {
    filter: (node) => node.nodeName.toLowerCase() === 'math' || node.hasAttribute('data-math'),
    replacement: (_, node) => {
      const tex = attribute(node, 'alttext') || node.textContent.trim();
      const apart =
        attribute(node, 'display') === 'block' || attribute(node, 'data-math') === 'block';
      return apart ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
    },
  },
  picture: {
    filter: 'img',
    replacement: (_, node) => {
      const url = attribute(node, 'data-src');
      const words = attribute(node, 'alt').replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&');
      return url === '' ? words : `![${words}](${address(url)})`;
    },
  },
  caption: { filter: 'figcaption', replacement: (words) => `\n\n*${words.trim()}*\n\n` },
  struck: { filter: ['s', 'del'], replacement: (words) => (words === '' ? '' : `~~${words}~~`) },
  table: { filter: 'table', replacement: (_, node) => markdownTable(node, inCell) },
  reference: {
    filter: (node) => node.hasAttribute('data-note-ref'),
    replacement: (_, node) => `[^${attribute(node, 'data-note-ref')}]`,
  },
  raised: {
    filter: 'sup',
    replacement: (words, node) =>
      (node as Element).querySelector('[data-note-ref]') ? words : `<sup>${words}</sup>`,
  },
  back: { filter: (node) => node.hasAttribute('data-note-back'), replacement: () => '' },
  note: {
    filter: (node) => node.matches('section[data-notes] > ol > li'),
    replacement: (words, node) => {
      const number = [...(node.parentNode?.children ?? [])].indexOf(node) + 1;
      return `\n\n[^${number}]: ${words.trim().replace(/\n/g, '\n    ')}\n\n`;
    },
  },
  notes: { filter: (node) => node.matches('section[data-notes] > ol'), replacement: (all) => all },
  callout: {
    filter: 'aside',
    replacement: (words) => `\n\n${words.trim().replace(/^/gm, '> ')}\n\n`,
  },
};

const inCell = (cell: Element): string => converter().turndown(cell as HTMLElement);
