import type { EpochMs } from './epoch-ms';
import type { ArticleId } from './ids';

/** How far the sound or film of an article was played. */
export interface Playback {
  /** Of the file; the key. */
  readonly url: string;
  readonly articleId: ArticleId;
  readonly positionS: number;
  /** Null until known. */
  readonly durationS: number | null;
  /** 1 is as recorded. */
  readonly rate: number;
  /** When it was played to its end; null where it was not. */
  readonly endedAt: EpochMs | null;
  readonly changedAt: EpochMs;
  /** Of the file, where it is kept for playing offline; else null. */
  readonly keptBytes: number | null;
}

/** A file kept for playing offline. */
export interface Recording {
  readonly url: string;
  readonly file: Blob;
}
