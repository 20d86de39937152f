import type { Library } from '../library/open-library';
import type { DomHost } from '../model/dom-host';
import type { Announcement } from '../model/messages';
import type { FetchDeps } from '../polling/fetch-bytes';

/** What every task of the background works with; made once a life of the worker. */
export interface Background {
  readonly library: Library;
  readonly net: FetchDeps;
  readonly dom: DomHost;
  readonly tell: (announcement: Announcement) => void;
}
