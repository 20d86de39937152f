/** How much of a page stays in sight, so that the eye finds its line again. */
const overlap = 0.12;

/**
 * Scrolls an article on by a page.
 * @returns False at its end (or, backwards, its beginning), where there is nothing to scroll.
 */
export const readOn = (scroller: HTMLElement, step: 1 | -1): boolean => {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const left = step === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < 2) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: step * clientHeight * (1 - overlap),
    behavior: calm ? 'instant' : 'smooth',
  });
  return true;
};
