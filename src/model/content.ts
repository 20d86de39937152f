import type { TextDirection } from './article';
import type { EpochMs } from './epoch-ms';
import type { Failure } from './failure';
import type { ReadingChoice } from './feed';
import type { SafeHtml, UntrustedHtml } from './html';
import type { ArticleId } from './ids';
import type { ChoiceReason, TextSource } from './text-choice';

/** What a part of a text was, that was taken out of it. */
export type RemovedKind =
  'related' | 'newsletter' | 'author' | 'share' | 'ad' | 'consent' | 'signature' | 'recurring';

/** A part that was taken out of a text as the site's furniture; kept, so that a person can have it back. */
export interface RemovedPart {
  readonly kind: RemovedKind;
  /** Plain text, at most 80 characters. */
  readonly excerpt: string;
  readonly html: SafeHtml;
  /** How many characters of the text, blanks aside, stand before it. */
  readonly at: number;
  /** Its name in what is known of the site, to be taught that it belongs to the text; null in texts of older cleaners. */
  readonly fingerprint: string | null;
}

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
  /** What was taken out, in the order it stood. */
  readonly removed: readonly RemovedPart[];
  /** Under which name it is remembered what a person wants back in texts like this; absent in texts of older cleaners. */
  readonly site?: string;
  /** Set where the site gives but the beginning to those who do not pay. */
  readonly isBeginning?: true;
}

/** A body: what the feed brought and what was made of the article's own page, both kept, so that one can switch offline. */
export interface Content {
  readonly articleId: ArticleId;
  readonly feedHtml: UntrustedHtml | null;
  /** What the site's edits replaced, as the person read it or as it stood last; absent where no word changed. */
  readonly previous?: {
    readonly title: string;
    readonly feedHtml: UntrustedHtml | null;
    readonly replacedAt: EpochMs;
  };
  /** The feed's own text, cleaned; null until it was, or where the feed brings none. */
  readonly feedText: CleanArticle | null;
  /** The page's text; null where the page was not asked for, or held none. */
  readonly pageText: CleanArticle | null;
  /** Which of the two shows by itself; null as long as there is neither. */
  readonly chosen: TextSource | null;
  /** Why that one; null before anything was decided. */
  readonly why: ChoiceReason | null;
  /** Why the page's text is not there or not new; null where it is, or the page was not asked for. */
  readonly pageFailure: Failure | null;
  readonly cleanedAt: EpochMs | null;
  /** Versions of the cleaner that made the two texts; 0 where one must be made anew. */
  readonly feedVersion: number;
  /** Null, too, where there is no page's text: the library's index of pages holds only what was cleaned. */
  readonly pageVersion: number | null;
}

/** The text to show, and where it comes from. */
export interface ShownText {
  readonly source: TextSource;
  readonly text: CleanArticle;
}

/** The text that shows: the person's choice where it can be had, else what was chosen for them; null where there is none. */
export const shownText = (content: Content, choice: ReadingChoice = 'auto'): ShownText | null => {
  const wish = choice === 'auto' ? content.chosen : choice === 'feed' ? 'feed' : 'page';
  const wanted = wish ?? 'page';
  const other: TextSource = wanted === 'page' ? 'feed' : 'page';
  return textFrom(content, wanted) ?? textFrom(content, other);
};

const textFrom = (content: Content, source: TextSource): ShownText | null => {
  const text = source === 'page' ? content.pageText : content.feedText;
  return text === null ? null : { source, text };
};

/** A body of which nothing has been cleaned yet. */
export const uncleanContent = (articleId: ArticleId, feedHtml: UntrustedHtml | null): Content => ({
  articleId,
  feedHtml,
  feedText: null,
  pageText: null,
  chosen: null,
  why: null,
  pageFailure: null,
  cleanedAt: null,
  feedVersion: 0,
  pageVersion: null,
});
