import type { Highlight } from '../../model/highlight';

/** Signs that would mean something to Markdown (CommonMark 2.4). */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

const quoted = (text: string): string =>
  text
    .trim()
    .split(/\n+/)
    .map((line) => `> ${plain(line.trim())}`)
    .join('\n>\n');

/** Highlights as a Markdown text: by article, each passage as a quotation with its note under it. */
export const highlightsMarkdown = (
  highlights: readonly Highlight[],
  day: (at: number) => string,
): string => {
  const byArticle = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const known = byArticle.get(highlight.articleId) ?? [];
    byArticle.set(highlight.articleId, [...known, highlight]);
  }
  const parts = [...byArticle.values()].map((ofOne) => {
    const inOrder = [...ofOne].sort((a, b) => a.quote.start - b.quote.start);
    const first = inOrder[0];
    if (!first) return '';
    const title = plain(first.title.replace(/\s+/g, ' '));
    const heading =
      first.link === null
        ? title
        : `[${title}](<${first.link.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    const passages = inOrder.map(({ quote, note }) =>
      [quoted(quote.exact), plain(note.trim())].filter(Boolean).join('\n\n'),
    );
    const from = [plain(first.feedName), day(first.createdAt)].filter(Boolean).join(', ');
    return [`## ${heading}`, from, ...passages].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
};
