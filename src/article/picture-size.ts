/** How large a picture is, in its own pixels. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture's size by its first bytes (PNG, GIF, WebP, JPEG), so that its room can be kept before it is drawn; null for others. */
export const pictureSize = (bytes: ArrayBuffer): PictureSize | null => {
  const view = new DataView(bytes);
  try {
    return png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  } catch {
    // Broken off in the middle of its head.
    return null;
  }
};

const png = (view: DataView): PictureSize | null =>
  view.getUint32(0) === 0x89504e47
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : null;

const gif = (view: DataView): PictureSize | null =>
  view.getUint32(0) === 0x47494638
    ? { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : null;

const webp = (view: DataView): PictureSize | null => {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  switch (view.getUint32(12)) {
    // 'VP8 ', 'VP8L' and 'VP8X' (RFC 9649).
    case 0x56503820:
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 0x56503858:
      return {
        width: (view.getUint32(23, true) >> 8) + 1,
        height: (view.getUint32(26, true) >> 8) + 1,
      };
    default:
      return null;
  }
};

const jpeg = (view: DataView): PictureSize | null => {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    // A frame header; C4, C8 and CC are other things.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
};
