import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
};

/** A PNG of 8-bit RGB (ISO/IEC 15948), each row filtered by Sub, which suits smooth gradients. */
export const encodePng = (
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  let at = 0;
  for (let y = 0; y < height; y++) {
    let left: Colour = [0, 0, 0];
    rows[at++] = 1;
    for (let x = 0; x < width; x++) {
      const [r, g, b] = colourAt(x, y).map(Math.round) as [number, number, number];
      rows[at++] = (r - left[0]) & 255;
      rows[at++] = (g - left[1]) & 255;
      rows[at++] = (b - left[2]) & 255;
      left = [r, g, b];
    }
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const image = chunk('IDAT', deflateSync(rows, { level: 6 }));
  return Buffer.concat([signature, chunk('IHDR', header), image, chunk('IEND', Buffer.alloc(0))]);
};
