/** What preparation knew of a whole page and dressing needs once its blocks are chosen. */
export interface PreparedPage {
  /** The page's own address. */
  readonly url: string;
  /** What its relative addresses are resolved against. */
  readonly baseUrl: string;
}
