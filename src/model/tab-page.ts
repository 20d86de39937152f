/** A page as it stands in a tab, with what its scripts made of it. */
export interface TabPage {
  readonly url: string;
  readonly title: string;
  readonly html: string;
}
