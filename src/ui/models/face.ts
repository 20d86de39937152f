import type { ReadonlySignal } from '@preact/signals';
import type { Library } from '../../library/open-library';
import type { EpochMs } from '../../model/epoch-ms';
import type { Settings } from '../../model/settings';
import type { Announcement, BackgroundRequest, BackgroundRequests } from '../../model/messages';

/** Asks the background for what only it can do. */
export type Ask = <R extends BackgroundRequest>(
  request: R,
  ask: BackgroundRequests[R]['ask'],
) => Promise<BackgroundRequests[R]['answer']>;

/** What the browser says about access to sites. */
interface Access {
  readonly has: (url: string) => Promise<boolean>;
  /** Straight from a click, with no `await` before it. */
  readonly request: (urls: readonly string[]) => Promise<boolean>;
  /** For every site; straight from a click as well. */
  readonly requestAll: () => Promise<boolean>;
}

/** What a page's view models need of the world; tests hand in their own. */
export interface Face {
  readonly library: Library;
  readonly ask: Ask;
  readonly access: Access;
  /** Hears every announcement, this page's own included. Returns how to stop. */
  readonly hear: (listener: (announcement: Announcement) => void) => () => void;
  readonly online: ReadonlySignal<boolean>;
  /** Shows theme and text size on this page. */
  readonly wear: (settings: Settings) => void;
  readonly now: () => EpochMs;
  /** Small notes of this page's own that outlive a closed popup. */
  readonly notes: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}
