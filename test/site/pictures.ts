import { encodePng, type Colour } from './encode-png';

const hashOf = (name: string): number => {
  let hash = 2166136261;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  return hash;
};

/** A pure colour of the wheel, softened; `turn` is 0 to 1, `light` 0 to 1. */
const hue = (turn: number, light: number): Colour => {
  const wave = (shift: number): number =>
    255 * light * (0.72 + 0.28 * Math.cos(2 * Math.PI * (turn - shift)));
  return [wave(0), wave(1 / 3), wave(2 / 3)];
};

const mix = (a: Colour, b: Colour, part: number): Colour => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

/** A landscape painted from the name alone: a sky, a sun and four ridges, the same on every run. */
export const paintPicture = (name: string, width: number, height: number): Buffer => {
  const hash = hashOf(name);
  const part = (shift: number): number => ((hash >>> shift) & 255) / 255;
  const skyTop = hue(part(0), 0.75);
  const skyLow = hue(part(0) + 0.3, 1);
  const sun = { x: 0.2 + 0.6 * part(8), y: 0.15 + 0.3 * part(16), r: 0.06 + 0.05 * part(24) };
  const ridges = [0, 1, 2, 3].map((nth) => ({
    colour: hue(part(4) + 0.1 * nth, 0.8 - 0.18 * nth),
    levelAt: (x: number): number =>
      0.5 +
      0.13 * nth +
      0.06 * Math.sin(x * (5 + 3 * part(12)) + nth * 2 + 6 * part(20)) +
      0.02 * Math.sin(x * (17 + 9 * part(2)) + nth * 5),
  }));
  const levels = ridges.map(({ levelAt }) =>
    Array.from({ length: width }, (_, x) => levelAt(x / width) * height),
  );
  return encodePng(width, height, (x, y) => {
    const front = levels.findLastIndex((level) => y > level[x]!);
    if (front >= 0) return ridges[front]!.colour;
    const away = Math.hypot((x / width - sun.x) * (width / height), y / height - sun.y);
    return away < sun.r ? [255, 244, 214] : mix(skyTop, skyLow, Math.round((24 * y) / height) / 16);
  });
};

/** A site's mark as a PNG: a disc in the site's own hue on white. */
export const paintMark = (name: string, size: number): Buffer => {
  const colour = hue((hashOf(name) & 255) / 255, 0.8);
  return encodePng(size, size, (x, y) => {
    const away = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) / (size / 2);
    return away > 0.95 || (away > 0.35 && away < 0.5) ? [255, 255, 255] : colour;
  });
};

/** The same mark as an SVG of 32 by 32, with the initial in it. */
export const drawMark = (name: string): string => {
  const [r, g, b] = hue((hashOf(name) & 255) / 255, 0.8).map(Math.round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" rx="7" fill="rgb(${r!} ${g!} ${b!})"/><text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="#fff">${name.slice(0, 1)}</text></svg>`;
};

/** A PNG wrapped as a Windows icon file, as browsers accept since Vista. */
export const wrapIco = (png: Buffer, size: number): Buffer => {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.set([size, size], 6);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(24, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(22, 18);
  return Buffer.concat([header, png]);
};

/** The transparent GIF of one pixel by which pages count their readers. */
export const trackingPixel: Buffer = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);
