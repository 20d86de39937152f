import type { LeadPicture } from './find-lead-picture';

/** What preparation knew of a whole page and dressing needs once its blocks are chosen. */
export interface PreparedPage {
  /** The page's own address. */
  readonly url: string;
  /** What its relative addresses are resolved against. */
  readonly baseUrl: string;
  /** Copies of its footnotes, by the id that references name. */
  readonly notes: ReadonlyMap<string, Element>;
  readonly lead: LeadPicture | null;
}
