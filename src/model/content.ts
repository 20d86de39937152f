import type { TextDirection } from './article';
import type { EpochMs } from './epoch-ms';
import type { Failure } from './failure';
import type { SafeHtml, UntrustedHtml } from './html';
import type { ArticleId } from './ids';

/** An article's text as extracted and sanitised, ready to be shown and to be kept. */
export interface CleanArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly html: SafeHtml;
  /** BCP 47, declared or detected; null where neither was possible. */
  readonly language: string | null;
  readonly direction: TextDirection;
  readonly readingMinutes: number;
  readonly excerpt: string;
  /** Absolute http(s) addresses of the pictures in `html`, in order, without repeats. */
  readonly imageUrls: readonly string[];
}

/** A body: what the feed brought, and what was made of the article's own page. */
export interface Content {
  readonly articleId: ArticleId;
  readonly feedHtml: UntrustedHtml | null;
  /** What the site's last edit replaced, to show what changed; absent where there was none. */
  readonly previous?: {
    readonly title: string;
    readonly feedHtml: UntrustedHtml | null;
    readonly replacedAt: EpochMs;
  };
  /** What to show. */
  readonly clean: CleanArticle | null;
  /** Where `clean` came from. */
  readonly source: 'page' | 'feed' | null;
  /** Why the page was not used; null where it was, or was not tried yet. */
  readonly pageFailure: Failure | null;
  readonly cleanedAt: EpochMs | null;
  /** Version of the extractor that made `clean`. */
  readonly cleanerVersion: number;
}
