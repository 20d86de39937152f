/** Names by which stylesheets hide a box; of some 300 paragraphs below such in the corpus five are an article's. */
export const hiddenClasses =
  '.hidden, .d-none, .is-hidden, .visually-hidden, .sr-only, .screen-reader-text, .display-none, .invisible, .hide';
