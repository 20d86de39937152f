import type { ChangeSet } from './change-set';
import type { Failure } from './failure';
import type { ArticleId, FeedId, FolderId } from './ids';
import type { Result } from './result';

/** A link that a page in a tab offers, as plain data. */
export interface PageLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** What a page in the current tab says about its feeds. */
export interface PageOffer {
  /** The tab it stands in; absent where that does not matter. */
  readonly tabId?: number;
  readonly url: string;
  readonly title: string;
  readonly links: readonly PageLink[];
}

/** A feed that could be followed. */
export interface FeedChoice {
  readonly url: string;
  readonly title: string | null;
}

/** One item as a preview shows it. */
export interface PreviewItem {
  readonly title: string;
  readonly excerpt: string;
  readonly publishedAt: number | null;
}

/** What a person sees before following. */
export interface FeedPreview {
  readonly url: string;
  readonly title: string;
  readonly description: string | null;
  readonly siteUrl: string | null;
  /** A data address; null where no picture could be had. */
  readonly icon: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly items: readonly PreviewItem[];
  readonly itemCount: number;
  /** Set where the feed is followed already. */
  readonly followedAs: FeedId | null;
}

/** What an address turned out to be. */
export type AddressAnswer =
  | { readonly kind: 'feed'; readonly preview: FeedPreview }
  /** A page with several feeds: the person chooses. */
  | { readonly kind: 'choices'; readonly choices: readonly FeedChoice[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What a poll did, all feeds together. */
export interface PollSummary {
  readonly checked: number;
  readonly failed: number;
  readonly added: number;
  readonly cancelled: boolean;
  /** Feeds that were not asked: their host wants to be left alone, the connection is gone, or time was up. */
  readonly left: number;
}

/** What an OPML import did. */
export interface ImportReport {
  readonly added: number;
  readonly known: number;
}

/** Why an article shows the text it shows. */
export interface CleanReport {
  /** `page`: the article's own page; `feed`: what the feed brought; null: there is no text at all. */
  readonly source: 'page' | 'feed' | null;
  readonly pageFailure: Failure | null;
}

/** A page that was kept for later. */
export interface SavedPage {
  readonly title: string;
  readonly undoId: number | null;
}

/** Everything a page may ask of the background, and what comes back. Only what a page cannot do itself. */
export interface BackgroundRequests {
  /** Whether a site lets anyone read this address, so that no permission is needed. Costs the site one HEAD. */
  readonly probeAccess: { readonly ask: { readonly url: string }; readonly answer: boolean };
  /** Looks at an address: a feed, or a page that names feeds. Costs the site one GET (two for a page). */
  readonly openAddress: { readonly ask: { readonly url: string }; readonly answer: AddressAnswer };
  /** Which feeds the page in a tab offers. */
  readonly choicesInPage: {
    readonly ask: PageOffer;
    readonly answer: readonly FeedChoice[];
  };
  /** Follows a feed that was opened before, with what that brought. */
  readonly follow: {
    readonly ask: { readonly url: string; readonly folderId: FolderId | null };
    readonly answer: Result<{ readonly feedId: FeedId }, Failure>;
  };
  /** Checks feeds now: the given ones, or all (`null`). */
  readonly poll: {
    readonly ask: { readonly feedIds: readonly FeedId[] | null };
    readonly answer: PollSummary;
  };
  /** Asks a feed once more, unconditionally, to find out what is wrong; null where the feed is not known. */
  readonly diagnose: {
    readonly ask: { readonly feedId: FeedId };
    readonly answer: Diagnosis | null;
  };
  readonly cancelPoll: { readonly ask: null; readonly answer: null };
  /** Fetches and cleans an article's page, unless that was done; `again` asks the site anew. */
  readonly clean: {
    readonly ask: { readonly articleId: ArticleId; readonly again: boolean };
    readonly answer: CleanReport;
  };
  /** Opens an article's page in a tab and takes the article from there; answers once that worked, or the tab was closed. */
  readonly tryInTab: {
    readonly ask: { readonly articleId: ArticleId };
    readonly answer: CleanReport;
  };
  /** Keeps the page in a tab for later, after a click there; null where it can't be read. */
  readonly savePage: {
    readonly ask: { readonly tabId: number };
    readonly answer: SavedPage | null;
  };
  readonly importOpml: {
    readonly ask: { readonly text: string };
    readonly answer: Result<ImportReport, { readonly kind: 'notOpml' }>;
  };
  /** Has the search index catch up now. */
  readonly index: { readonly ask: null; readonly answer: null };
  readonly exportOpml: { readonly ask: null; readonly answer: string };
}

export type BackgroundRequest = keyof BackgroundRequests;

/** What is wrong with a feed, as far as asking once more can tell; each has its mend. */
export type Diagnosis =
  | { readonly kind: 'fine' }
  /** It lives elsewhere now: `changeAddress` in the library mends it. */
  | { readonly kind: 'moved'; readonly url: string }
  /** A page stands where the feed was; feeds that the page, or the site's own page, names may be it. */
  | { readonly kind: 'becameHtml'; readonly choices: readonly FeedChoice[] }
  /** `changeSignIn` in the library mends it: cookies, or a name and password. */
  | { readonly kind: 'needsLogin'; readonly pageUrl: string }
  | { readonly kind: 'noPermission'; readonly origin: string }
  /** The site answers over http, not over https: its certificate is most likely out of date. */
  | { readonly kind: 'certificate'; readonly host: string }
  /** A page that wants proof of a person: opening it in a tab may help, with cookies turned on for the feed. */
  | { readonly kind: 'challenge'; readonly pageUrl: string }
  /** Anything else, with feeds that the site's own page names. */
  | {
      readonly kind: 'failing';
      readonly failure: Failure;
      readonly choices: readonly FeedChoice[];
    };

/** How far a poll has come. */
export interface PollProgress {
  readonly done: number;
  readonly total: number;
}

/** How often a running poll tells how far it is, though nothing has come: who hears nothing knows that it has ended. */
export const pollBeatMs = 5_000;

/** What every open page hears. */
export type Announcement =
  | { readonly kind: 'changed'; readonly change: ChangeSet }
  /** Null when no poll is running. */
  | { readonly kind: 'polling'; readonly progress: PollProgress | null }
  /** The search index has caught up with changes. */
  | { readonly kind: 'indexed' }
  /** A page has opened the library: it can be had. */
  | { readonly kind: 'opened' };
