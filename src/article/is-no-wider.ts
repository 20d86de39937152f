/** Whether a picture says of itself that it is at most so many CSS pixels wide; one that says nothing may be any size. */
export const isNoWider = (img: Element, pixels: number): boolean =>
  Number(img.getAttribute('width') ?? Infinity) <= pixels;
