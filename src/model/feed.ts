import type { EpochMs } from './epoch-ms';
import type { Failure } from './failure';
import type { FeedId, FolderId } from './ids';

/** How often the person wants a feed asked: by its own habits, as often as the site allows, every so many minutes, or never. */
export type IntervalChoice = 'adaptive' | 'often' | 'never' | number;

/** Why a feed is next due just then, to be told in plain words. */
export type CheckReason =
  /** So often does it post. */
  | 'posting'
  /** The person's interval: the feed's own, or the least for all. */
  | 'chosen'
  | 'often'
  /** The feed asks for it: ttl or sy:*. */
  | 'asked'
  /** The server says how long its answer holds: max-age or Expires. */
  | 'cached'
  /** The feed names hours or days in which not to ask. */
  | 'skipped'
  /** A saving connection, or battery-friendly mode. */
  | 'saving'
  | 'backOff'
  | 'retryAfter'
  | 'gone'
  | 'offline'
  | 'noPermission'
  | 'never';

/** What is sent along so that the site knows the person: by default nothing. */
export type SignIn = 'none' | 'cookies' | 'basic';

/** How a feed's new articles are told of: not at all, summed up with other feeds' in one notification, or by its own. */
export type NotifyChoice = 'off' | 'digest' | 'each';

/** Which text of a feed's articles is shown: chosen for each article, always the feed's own, or always the page's. */
export type ReadingChoice = 'auto' | 'feed' | 'clean';

/** Where a feed's redirects have led lately, and how steadily. */
export interface SeenMove {
  readonly url: string;
  readonly times: number;
  readonly sinceAt: EpochMs;
}

/** `saved` is the shelf for pages that the person saved and no feed brought: it is never asked, nor exported. */
export type FeedKind = 'polled' | 'saved';

/** A feed as the person knows it: what it says of itself, and what they set for it. */
export interface FeedProfile {
  readonly id: FeedId;
  readonly kind: FeedKind;
  /** The address that is asked. */
  readonly url: string;
  readonly siteUrl: string | null;
  /** What the feed calls itself; its host where it has no name. */
  readonly title: string;
  /** What the person calls it instead. */
  readonly customTitle: string | null;
  readonly description: string | null;
  /** BCP 47, as the feed wrote it. */
  readonly language: string | null;
  readonly folderId: FolderId | null;
  /** Its place in its folder, once the person has put that in order; null stands after those, by name. */
  readonly position: number | null;
  /** False: its unread articles stand in its own list only, in no count and not on the badge. */
  readonly counts: boolean;
  /** Where the feed says its picture is. */
  readonly iconUrl: string | null;
  readonly notify: NotifyChoice;
  readonly readingChoice: ReadingChoice;
  readonly followedAt: EpochMs;
  /** Set when the person stops following; kept until the undo window closes. */
  readonly removedAt: EpochMs | null;
  /** What the feed asks for: the longest of ttl and sy:*; 0 where it says nothing. */
  readonly askedIntervalMs: number;
  /** Hours of the day in GMT, 0 to 23, in which the feed wants no request. */
  readonly skipHours: readonly number[];
  /** English day names (GMT) on which the feed wants no request. */
  readonly skipDays: readonly string[];
  readonly intervalChoice: IntervalChoice;
  readonly signIn: SignIn;
}

/** What polling remembers of a feed. */
export interface CheckState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The beginning of the last body's SHA-256, for servers that send no validator. */
  readonly contentHash: string | null;
  /** Between its posts, by their dates; null where they have none. */
  readonly postingIntervalMs: number | null;
  /** When its latest article came out, or came. */
  readonly lastPostAt: EpochMs | null;
  /** When it last sent a whole body: validators a week old are not sent, since some servers get stuck on 304. */
  readonly validatedAt: EpochMs | null;
  readonly seenMove: SeenMove | null;
  /** Bytes of its last body: what a 304 saves. */
  readonly bodyBytes: number;
  readonly savedBytes: number;
  /** About how many of its items the library holds, known or gone: of many, only that they are many. */
  readonly heldItems: number;
  readonly checkedAt: EpochMs | null;
  /** Last time a good answer came; null until the first, so that the first poll stays silent. */
  readonly succeededAt: EpochMs | null;
  readonly nextCheckAt: EpochMs;
  /** Null where the person asked, or it never was asked. */
  readonly nextCheckReason: CheckReason | null;
  readonly failure: Failure | null;
  readonly failureCount: number;
  readonly failingSince: EpochMs | null;
}

/** A feed that the person follows, with what polling remembers of it. */
export interface Feed extends FeedProfile, CheckState {}

/** The name to show. */
export const feedName = (feed: Pick<FeedProfile, 'title' | 'customTitle'>): string =>
  feed.customTitle ?? feed.title;
