/** What is in sight of a box that scrolls, in pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** A box that has not moved for so long rests. */
const restMs = 80;

/**
 * Tells what is in sight of a box as it scrolls and changes its size. While it is flung, by more than its height again and again,
 * nobody can read: rows that are drawn then are gone before they are painted, so it is told once the box rests.
 */
export const followScroll = (element: HTMLElement, tell: (sight: Sight) => void): (() => void) => {
  let top = element.scrollTop;
  let jumpedAt = -Infinity;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(resting);
    tell({ top: element.scrollTop, height: element.clientHeight });
  };
  const moved = ({ timeStamp }: Event): void => {
    const isJump = Math.abs(element.scrollTop - top) > element.clientHeight;
    const isFlung = isJump && timeStamp - jumpedAt < restMs;
    top = element.scrollTop;
    if (isJump) jumpedAt = timeStamp;
    if (!isFlung) {
      look();
      return;
    }
    clearTimeout(resting);
    resting = setTimeout(look, restMs);
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  element.addEventListener('scroll', moved, { passive: true });
  look();
  return () => {
    clearTimeout(resting);
    sizes.disconnect();
    element.removeEventListener('scroll', moved);
  };
};
