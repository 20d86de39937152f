/**
 * Takes their conditions from the sources of a page's pictures, which are chosen without them: Chrome keeps a document in
 * memory for as long as one of its sources listens to a media query, though nothing else knows the document any more.
 */
export const releaseSources = (document: Document): void => {
  for (const source of document.querySelectorAll('source[media]')) source.removeAttribute('media');
};
