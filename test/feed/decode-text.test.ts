import { expect, test } from 'vitest';
import { decodeHtml } from '../../src/feed/decode-html';
import { decodeText } from '../../src/feed/decode-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

const declared = (charset: string, ...rest: (string | number[])[]): string =>
  decodeText(
    bytes(`<?xml version="1.0" encoding="${charset}"?><t>`, ...rest, '</t>'),
    null,
  ).replace(/^.*<t>|<\/t>$/g, '');

test.each([
  ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
  ['koi8-r', [0xf0, 0xd2, 0xc9], 'При'],
  ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['euc-jp', [0xc6, 0xfc, 0xcb, 0xdc], '日本'],
  ['gb18030', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
  ['big5', [0xa4, 0xa4, 0xa4, 0xe5], '中文'],
  ['euc-kr', [0xc7, 0xd1], '한'],
  // Windows' Vietnamese writes tones as combining marks; shown text has them composed.
  ['windows-1258', [0xea, 0xcc], 'ề'.normalize('NFC')],
  // Quotation marks of Windows in what calls itself Latin-1; Node alone would give control characters.
  ['iso-8859-1', [0x93, 0xe9, 0x94], '“é”'],
  // Servers and generators name Latin-1 or ASCII by habit.
  ['iso-8859-1', [...utf8('Tiếng')], 'Tiếng'],
  ['us-ascii', [...utf8('Tiếng')], 'Tiếng'],
  ['utf-16', [...utf8('Tiếng')], 'Tiếng'],
  ['no-such-charset', [...utf8('Tiếng')], 'Tiếng'],
  // One stray byte must not cost the rest.
  ['utf-8', [...utf8('Tiếng '), 0x92, ...utf8(' Việt')], 'Tiếng ’ Việt'],
  ['utf-8', [0xc9, 0x74, 0xe9], 'Été'],
])('%s %j', (charset, content, text) => {
  expect(declared(charset, content)).toBe(text);
});

test('the header beats the declaration, a byte order mark beats both', () => {
  const cyrillic = bytes('<?xml version="1.0" encoding="utf-8"?>', [0xcf, 0xf0, 0xe8]);
  expect(decodeText(cyrillic, 'text/xml; charset="windows-1251"')).toContain('При');
  const marked = bytes([0xff, 0xfe], [0x3c, 0, 0x61, 0]);
  expect(decodeText(marked, 'text/xml; charset=utf-8')).toBe('<a');
});

test('text that was encoded twice is mended, other text is not', () => {
  const twice = (text: string): string => new TextDecoder('latin1').decode(utf8(text));
  const text = 'Tiếng Việt của bé';
  expect(decodeText(utf8(twice(text)), null)).toBe(text);
  const fair = 'Ã is a letter, “é” too, and ü';
  expect(decodeText(utf8(fair), null)).toBe(fair);
});

test('Russian that names no charset is recognised', () => {
  const text =
    'Наверное, единственное, во что сегодня можно верить, так это в то, что год наступит';
  const koi = 'юабцдефгхийклмнопярстужвьызшэщчъ';
  const bytesOf = Array.from(text.toLowerCase(), (sign) => {
    const at = koi.indexOf(sign);
    return at === -1 ? sign.charCodeAt(0) : 0xc0 + at;
  });
  expect(decodeText(Uint8Array.from(bytesOf), null)).toBe(text.toLowerCase());
});

// Met in Japanese mailing list archives.
test('escapes of ISO-2022-JP are known without a name', () => {
  const text = bytes('<t>', [0x1b], '$BF|K\\', [0x1b], '(B</t>');
  expect(decodeText(text, null)).toBe('<t>日本</t>');
});

test('a page is decoded as its meta says', () => {
  const page = bytes(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    [0xcf, 0xf0],
  );
  expect(decodeHtml(page, 'text/html')).toContain('Пр');
});

// Met on Vietnamese forums of the 2000s: windows-1258 sent as UTF-8, or not named at all.
test('Vietnamese in windows-1258 that nobody names is recognised, and Italian is not taken for it', () => {
  const chợ = [0x63, 0x68, 0xf5, 0xf2, 0x20];
  const nổi = [0x6e, 0xf4, 0xd2, 0x69, 0x20];
  const vietnamese = new Uint8Array([...utf8('<t>'), ...chợ, ...nổi, ...chợ, ...nổi]);
  expect(decodeText(vietnamese, 'text/xml; charset=utf-8')).toContain('chợ nổi chợ nổi');
  const però = [0x70, 0x65, 0x72, 0xf2, 0x20];
  const italian = new Uint8Array([...utf8('<t>'), ...però, ...però, ...però, ...però, ...però]);
  expect(decodeText(italian, null)).toContain('però però');
});
