/** What is in sight of a box that scrolls, in pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  /** It moves by more than its height again and again: nobody can read what comes by. */
  readonly flung: boolean;
}

/** A box that has not moved for so long rests. */
const restMs = 80;

/**
 * Tells what is in sight of a box as it scrolls and changes its size. Rows that would be drawn while it is flung are gone
 * before they are painted: the teller draws none till it is told that the box rests.
 */
export const followScroll = (element: HTMLElement, tell: (sight: Sight) => void): (() => void) => {
  let top = element.scrollTop;
  let jumpedAt = -Infinity;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const look = (flung: boolean): void => {
    tell({ top: element.scrollTop, height: element.clientHeight, flung });
  };
  const rest = (): void => {
    clearTimeout(resting);
    look(false);
  };
  const moved = ({ timeStamp }: Event): void => {
    const isJump = Math.abs(element.scrollTop - top) > element.clientHeight;
    const isFlung = isJump && timeStamp - jumpedAt < restMs;
    top = element.scrollTop;
    if (isJump) jumpedAt = timeStamp;
    clearTimeout(resting);
    look(isFlung);
    if (isFlung) resting = setTimeout(rest, restMs);
  };
  const sizes = new ResizeObserver(rest);
  sizes.observe(element);
  element.addEventListener('scroll', moved, { passive: true });
  rest();
  return () => {
    clearTimeout(resting);
    sizes.disconnect();
    element.removeEventListener('scroll', moved);
  };
};
