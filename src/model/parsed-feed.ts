import type { EpochMs } from './epoch-ms';
import type { UntrustedHtml } from './html';

/** Who wrote something, as far as the feed says. */
export interface Person {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface Category {
  readonly term: string;
  readonly label: string | null;
}

/** A file that comes with an item: a podcast episode, a video, a picture. */
export interface Enclosure {
  readonly url: string;
  readonly type: string | null;
  /** Bytes, as the feed claims. */
  readonly length: number | null;
}

/** A text of what is said in an episode. */
export interface Transcript {
  readonly url: string;
  readonly type: string | null;
  /** BCP 47, as written. */
  readonly language: string | null;
}

/** One item as the feed gave it: text decoded, links absolute, HTML untouched. `null` where the feed says nothing. */
export interface ParsedItem {
  /** RSS `guid`, Atom `id`, JSON Feed `id`; not necessarily unique or lasting. */
  readonly guid: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly publishedAt: EpochMs | null;
  readonly updatedAt: EpochMs | null;
  readonly authors: readonly Person[];
  readonly summary: UntrustedHtml | null;
  readonly content: UntrustedHtml | null;
  readonly categories: readonly Category[];
  readonly enclosures: readonly Enclosure[];
  readonly commentsUrl: string | null;
  readonly commentsFeedUrl: string | null;
  readonly commentCount: number | null;
  readonly transcripts: readonly Transcript[];
  /** Podcasting 2.0's chapters, a JSON file. */
  readonly chaptersUrl: string | null;
  readonly imageUrl: string | null;
  /** BCP 47, as written. */
  readonly language: string | null;
  readonly rights: string | null;
}

/** Something odd that cost an item or a field, never the feed. */
export interface ParseWarning {
  readonly kind: 'droppedItem' | 'badDate' | 'badUrl' | 'brokenMarkup' | 'truncated';
  readonly count: number;
}

/** A feed as its bytes say, the same shape for every format. `title`, `description` and `rights` are plain text. */
export interface ParsedFeed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  /** The site's own address. */
  readonly link: string | null;
  /** Where the feed says it lives (`rel=self`). */
  readonly feedUrl: string | null;
  /** The WebSub hub. */
  readonly hubUrl: string | null;
  readonly id: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  readonly generator: string | null;
  readonly iconUrl: string | null;
  readonly imageUrl: string | null;
  readonly authors: readonly Person[];
  readonly categories: readonly Category[];
  readonly publishedAt: EpochMs | null;
  readonly updatedAt: EpochMs | null;
  readonly ttlMinutes: number | null;
  /** Hours of the day in GMT, 0 to 23, in which not to ask. */
  readonly skipHours: readonly number[];
  /** English day names, as RSS writes them. */
  readonly skipDays: readonly string[];
  readonly updatePeriod: 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly' | null;
  readonly updateFrequency: number | null;
  readonly items: readonly ParsedItem[];
  readonly warnings: readonly ParseWarning[];
}
