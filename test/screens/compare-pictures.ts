import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures of one screen differ. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'size'; readonly was: string; readonly is: string }
  /** `picture` shows the new one pale, with what changed in red; a PNG. */
  | { readonly kind: 'pixels'; readonly pixels: number; readonly picture: Uint8Array };

/** Compares two PNGs as eyes do: how an edge was smoothed counts for nothing. */
export const comparePictures = (was: Uint8Array, is: Uint8Array): Difference => {
  if (Buffer.from(was).equals(is)) return { kind: 'same' };
  const [old, now] = [PNG.sync.read(Buffer.from(was)), PNG.sync.read(Buffer.from(is))];
  const { width, height } = now;
  if (old.width !== width || old.height !== height) {
    return { kind: 'size', was: `${old.width}×${old.height}`, is: `${width}×${height}` };
  }
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(old.data, now.data, drawn.data, width, height, { threshold: 0.05 });
  return pixels === 0
    ? { kind: 'same' }
    : { kind: 'pixels', pixels, picture: PNG.sync.write(drawn) };
};
