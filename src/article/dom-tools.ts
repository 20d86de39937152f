import type { WindowLike } from './purifier';

/** What cleaning needs of a place that has a DOM: Chrome's offscreen document, Firefox's event page. */
export interface DomTools {
  /** Parses to an inert document, as DOMParser does: no script runs, nothing loads. */
  readonly parse: (html: string) => Document;
  readonly window: WindowLike;
}
