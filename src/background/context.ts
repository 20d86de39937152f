import type { Library } from '../library/open-library';
import type { DomHost } from '../model/dom-host';
import type { Announcement } from '../model/messages';
import type { FetchDeps } from '../polling/fetch-bytes';

/** What every task of the background works with; made once a life of the worker. */
export interface Background {
  readonly library: Library;
  readonly net: FetchDeps & {
    /** Whether the connection is metered, or the person asked the browser to save data. */
    readonly isSaving: () => boolean;
    /** 0 to 1. */
    readonly random: () => number;
  };
  readonly dom: DomHost;
  readonly tell: (announcement: Announcement) => void;
  /** Hears what every open page tells. */
  readonly hear: (listener: (announcement: Announcement) => void) => void;
}
