import { expect, test } from 'vitest';
import { pictureSize } from '../../src/article/picture-size';
import { encodePng } from '../site/encode-png';

const bytes = (hex: string): ArrayBuffer => Uint8Array.from(Buffer.from(hex, 'hex')).buffer;

test('a picture’s size is read from its first bytes', () => {
  const png = Uint8Array.from(encodePng(7, 5, () => [0, 0, 0])).buffer;
  expect(pictureSize(png)).toEqual({ width: 7, height: 5 });
  expect(pictureSize(bytes('474946383961' + '0a001400'))).toEqual({ width: 10, height: 20 });
  const lossless =
    '52494646' + '1a000000' + '57454250' + '5650384c' + '0d000000' + '2f' + '09c00400';
  expect(pictureSize(bytes(lossless))).toEqual({ width: 10, height: 20 });
  const extended =
    '52494646' +
    '1a000000' +
    '57454250' +
    '56503858' +
    '0a000000' +
    '00000000' +
    '090000' +
    '130000';
  expect(pictureSize(bytes(extended))).toEqual({ width: 10, height: 20 });
  const jpeg = 'ffd8' + 'ffe00004abcd' + 'ffc20011' + '08' + '0014' + '000a' + '00';
  expect(pictureSize(bytes(jpeg))).toEqual({ width: 10, height: 20 });
});

test('what is no picture, or broken off, has none', () => {
  expect(pictureSize(bytes('3c737667'))).toBeNull();
  expect(pictureSize(bytes('ffd8ffe0'))).toBeNull();
  expect(pictureSize(bytes(''))).toBeNull();
});
