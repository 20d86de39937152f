import { pictureSize } from '../article/picture-size';

/** A picture as it came, or as it is kept. */
export interface Picture {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/** Twice the widest column (60 em at 18 px is rare; 38 em is usual), in device pixels. */
const widestPx = 1600;
/** Smaller pictures are not worth the work. */
const smallBytes = 120 * 1024;
/** Decoded, four bytes a pixel: what is larger could take the worker's memory. */
const mostPixels = 60_000_000;
const quality = 0.82;
/** A new picture must save so much of the old one to be worth its losses. */
const worthShare = 0.8;

const shrinkable = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/bmp']);

/** The "ANIM" of WebP and the "acTL" of PNG stand in the first bytes; a canvas would stop the film. */
const isAnimated = (bytes: ArrayBuffer): boolean =>
  /ANIM|acTL/.test(new TextDecoder('latin1').decode(bytes.slice(0, 512)));

/**
 * Makes a picture no wider than twice the column, as WebP, where that saves room; else gives it back as it was. Null where it is
 * so many pixels that showing it could take the browser's memory.
 */
export const shrinkPicture = async (picture: Picture): Promise<Picture | null> => {
  const { bytes, type } = picture;
  const size = pictureSize(bytes);
  if (size !== null && size.width * size.height > mostPixels) return null;
  const isWide = size !== null && size.width > widestPx;
  if (!shrinkable.has(type) || (bytes.byteLength < smallBytes && !isWide) || isAnimated(bytes)) {
    return picture;
  }
  try {
    const small = await drawSmaller(picture);
    return small.bytes.byteLength < bytes.byteLength * worthShare ? small : picture;
  } catch {
    // What can't be decoded here may still be shown.
    return picture;
  }
};

const drawSmaller = async ({ bytes, type }: Picture): Promise<Picture> => {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const scale = Math.min(1, widestPx / bitmap.width);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale].map(Math.round);
    const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    return { bytes: await blob.arrayBuffer(), type: blob.type };
  } finally {
    bitmap.close();
  }
};
