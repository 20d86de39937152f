import { escapeMarkup } from './escape-markup';

/** What a small feed may leave out or say about itself. */
export interface SmallFeed {
  readonly title: string;
  readonly origin: string;
  readonly items: readonly string[];
  /** Encoding named in the XML declaration; none is named where it is absent. */
  readonly encoding?: string;
  /** Whether items carry a guid and a date. */
  readonly identified?: boolean;
}

/** A short RSS 2.0 feed without extensions, for cases where only the transport matters. */
export const renderSmallFeed = (feed: SmallFeed): string => {
  const { title, origin, items, encoding, identified = true } = feed;
  const prolog = encoding === undefined ? '' : `<?xml version="1.0" encoding="${encoding}"?>\n`;
  const item = (text: string, at: number): string => {
    const link = `${origin}/en/?small=${encodeURIComponent(title)}-${at + 1}`;
    const identity = identified
      ? `<guid isPermaLink="false">${escapeMarkup(title)} ${at + 1}</guid><pubDate>Sun, 0${at + 1} Nov 2026 07:00:00 GMT</pubDate>`
      : '';
    return `<item><title>${escapeMarkup(text)}</title><link>${escapeMarkup(link)}</link><description>${escapeMarkup(`<p>${text}</p>`)}</description>${identity}</item>`;
  };
  return `${prolog}<rss version="2.0"><channel><title>${escapeMarkup(title)}</title><link>${origin}/</link><description>${escapeMarkup(title)}</description>
${items.map(item).join('\n')}
</channel></rss>
`;
};
