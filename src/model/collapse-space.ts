/** Runs of white space to one blank, none at the ends. */
export const collapseSpace = (text: string): string =>
  // A lone blank is left as it is: replacing each of them was a third of the work.
  text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
