/** Device pixels: 32 CSS pixels on a screen of twice the density. */
const sidePx = 64;

/**
 * Draws any picture the browser can decode as a square PNG, so that lists and notifications show SVG and ICO alike; as
 * an image it runs no script and loads nothing.
 * @param picture A data address.
 * @returns A data address, or null where it is no picture.
 */
export const drawIcon = async (picture: string, document: Document): Promise<string | null> => {
  const image = await loadImage(picture, document);
  if (image === null) return null;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = sidePx;
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = width > 0 && height > 0 ? sidePx / Math.max(width, height) : 1;
  const [drawnWidth, drawnHeight] = width > 0 ? [width * scale, height * scale] : [sidePx, sidePx];
  canvas
    .getContext('2d')
    ?.drawImage(
      image,
      (sidePx - drawnWidth) / 2,
      (sidePx - drawnHeight) / 2,
      drawnWidth,
      drawnHeight,
    );
  return canvas.toDataURL('image/png');
};

/** By the load event: `decode()` never settles in a document that is never painted. */
const loadImage = (picture: string, document: Document): Promise<HTMLImageElement | null> =>
  new Promise((resolve) => {
    const image = document.createElement('img');
    image.addEventListener('load', () => {
      resolve(image);
    });
    image.addEventListener('error', () => {
      resolve(null);
    });
    image.src = picture;
  });
