import { expect, test } from 'vitest';
import { pictureType } from '../../src/background/picture-type';
import { trackingPixel, paintMark } from '../site/pictures';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('pictures are known by their bytes', () => {
  expect(pictureType(trackingPixel)).toBe('image/gif');
  expect(pictureType(paintMark('x', 8))).toBe('image/png');
  expect(pictureType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(pictureType(bytes('RIFF1234WEBPVP8 '))).toBe('image/webp');
  expect(pictureType(bytes('1234ftypavif'))).toBe('image/avif');
  const svg =
    '<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(pictureType(bytes(svg))).toBe('image/svg+xml');
});

test('a page in a picture’s place is none, whatever the site calls it', () => {
  expect(pictureType(bytes('<!doctype html><html><svg></svg></html>'))).toBeNull();
  expect(pictureType(bytes('Not found'))).toBeNull();
  expect(pictureType(bytes(''))).toBeNull();
});
