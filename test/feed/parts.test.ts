import { expect, test } from 'vitest';
import { PartsDecoder } from '../../src/feed/charset/parts-decoder';
import { parseXmlFeed } from '../../src/feed/formats/parse-xml-feed';
import { parseFeed } from '../../src/feed/parse-feed';
import type { ParsedFeed } from '../../src/model/parsed-feed';
import { fuzzFixtures } from './fuzz-fixtures';
import { mutate, seeded } from './mutate';
import { feedAddress } from './read-feed';

/** What a feed gives that is read in parts of so many bytes; null where it is not fit for that. */
function readInParts(bytes: Uint8Array, partBytes: number): ParsedFeed | null {
  const decoder = new PartsDecoder(bytes, null, partBytes);
  const { feed } = parseXmlFeed(decoder.parts(), feedAddress);
  return decoder.isPlain() ? feed : null;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const feedOf = (inner: string): Uint8Array =>
  encode(`<rss><channel><title>t</title><item>${inner}</item></channel></rss>`);

test('a feed gives the same in parts as whole, however broken it is', () => {
  const random = seeded(20_250_107);
  let compared = 0;
  for (let round = 0; round < 2000; round += 1) {
    const bytes = mutate(fuzzFixtures[round % 2]!, random);
    const partBytes = [16, 60, 300][round % 3] ?? 16;
    const inParts = readInParts(bytes, partBytes);
    if (inParts === null) continue;
    compared += 1;
    expect(parseFeed(bytes, null, feedAddress), `round ${round}`).toEqual({
      ok: true,
      value: inParts,
    });
  }
  expect(compared).toBeGreaterThan(500);
});

test.each([
  ['a quote in two parts', `<enclosure url="https://site.example/${'a'.repeat(99)}.mp3"/>`],
  ['a CDATA section in many', `<description><![CDATA[${'<b>x</b>'.repeat(99)}]]></description>`],
  ['markup in many', `<description>${'<b>é</b>\n'.repeat(99)}</description>`],
  ['a comment in many', `<!--${'<item>'.repeat(99)}--><title>a</title>`],
  ['no end', `<title>a</title><description><![CDATA[${'x'.repeat(999)}`],
])('%s', (_, inner) => {
  const bytes = feedOf(inner);
  const inParts = readInParts(bytes, 20);
  expect(inParts?.items).toHaveLength(1);
  expect(parseFeed(bytes, null, feedAddress)).toEqual({ ok: true, value: inParts });
});

test.each([
  ['a stray byte far in', Uint8Array.from([...feedOf('x'.repeat(99)), 0x92, 0x41, 0x42])],
  ['text that was encoded twice', feedOf('Tiáº¿ng '.repeat(20))],
  ['the same with other signs behind it', feedOf(`${'Tiáº¿ng<br/>'.repeat(50)}Tiếng`)],
  ['control characters that mean signs', feedOf('\u0093a\u0094 – '.repeat(20))],
  ['Japanese escapes', feedOf(`${'x'.repeat(99)}\u001b$B`)],
  ['another charset', encode(`<?xml version="1.0" encoding="gbk"?>${'<a/>'.repeat(99)}`)],
  ['JSON', encode(JSON.stringify({ a: '<'.repeat(99) }))],
])('%s is left to be read whole', (_, bytes) => {
  expect(readInParts(bytes, 20)).toBeNull();
});

test('a long text without an end is carried along in linear time', () => {
  const bytes = feedOf(`<description>${'<b>x</b>'.repeat(500_000)}`);
  expect(readInParts(bytes, 1000)?.items).toHaveLength(1);
});

test('a large feed is read through the face as well', () => {
  const item = `<item><title>é</title><description>${'x'.repeat(900)}</description></item>`;
  const bytes = encode(`<rss><channel><title>t</title>${item.repeat(1000)}</channel></rss>`);
  const result = parseFeed(bytes, 'text/xml; charset=utf-8', feedAddress);
  expect(result.ok && result.value.items.map(({ title }) => title)).toEqual(
    Array.from({ length: 1000 }, () => 'é'),
  );
});
