import type { EpochMs } from './epoch-ms';
import type { Failure } from './failure';
import type { FeedId, FolderId } from './ids';

/** A feed that the person follows, with what polling remembers of it. */
export interface Feed {
  readonly id: FeedId;
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
  /** Where the feed says its picture is. */
  readonly iconUrl: string | null;
  readonly notify: boolean;
  readonly followedAt: EpochMs;
  /** Set when the person stops following; kept until the undo window closes. */
  readonly removedAt: EpochMs | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the last body, for servers that send no validator. */
  readonly contentHash: string | null;
  /** What the feed asks for: the longest of ttl and sy:*; 0 where it says nothing. */
  readonly askedIntervalMs: number;
  readonly checkedAt: EpochMs | null;
  /** Last time a good answer came; null until the first, so that the first poll stays silent. */
  readonly succeededAt: EpochMs | null;
  readonly nextCheckAt: EpochMs;
  readonly failure: Failure | null;
  readonly failureCount: number;
  readonly failingSince: EpochMs | null;
}

/** The name to show. */
export const feedName = (feed: Pick<Feed, 'title' | 'customTitle'>): string =>
  feed.customTitle ?? feed.title;
