import type { CorpusPage } from './article-corpus';

/** Counts, in pages touched, what a cleaned page has too much or too little, by the looks of it. */
export const printClasses = (
  _pages: readonly CorpusPage[],
  _cleaned: Readonly<Record<string, { readonly html: string }>>,
): void => undefined;
