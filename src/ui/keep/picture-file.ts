/** A picture as a file of a kind that every reader of web pages and books draws. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
}

const largestSidePx = 2400;

/** A picture's bytes as they are, where they are what every reader draws, else drawn anew as PNG; null where they are no picture. */
export const pictureFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<PictureFile | null> => {
  const known = typeOf(bytes);
  return known === null ? drawAnew(new Blob([bytes], { type })) : { bytes, type: known };
};

/** By what they begin with: sites name types wrongly. */
const typeOf = (bytes: Uint8Array): PictureFile['type'] | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : null;
};

/** Newer kinds, and drawings, which could hold more than lines. */
const drawAnew = async (blob: Blob): Promise<PictureFile | null> => {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const side = Math.max(image.naturalWidth, image.naturalHeight, 1);
    const scale = Math.min(1, largestSidePx / side);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    return drawn && { bytes: new Uint8Array(await drawn.arrayBuffer()), type: 'image/png' };
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
};
