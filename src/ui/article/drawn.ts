/** The shown text; a new one whenever it was drawn anew. */
export interface Drawn {
  readonly body: HTMLElement;
}
