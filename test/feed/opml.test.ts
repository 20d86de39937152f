import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOpml } from '../../src/feed/parse-opml';
import { writeOpml } from '../../src/feed/write-opml';
import { epochMs } from '../../src/model/epoch-ms';
import type { OutlineNode } from '../../src/model/outline';

const read = (text: string): readonly OutlineNode[] | null => {
  const result = parseOpml(new TextEncoder().encode(text));
  return result.ok ? result.value : null;
};
const written = (nodes: readonly OutlineNode[]): string => writeOpml(nodes, 'Bantin', epochMs(0));

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '');
const feed = fc.record({
  kind: fc.constant('feed' as const),
  url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
  title: fc.option(line),
  siteUrl: fc.option(fc.webUrl().map((url) => new URL(url).href)),
});
const { node } = fc.letrec<{ node: OutlineNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    feed,
    fc.record({
      kind: fc.constant('folder' as const),
      name: line,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

describe('OPML', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        expect(read(written(nodes))).toEqual(nodes);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  // Google Reader's exports had `title` and `text`, Netvibes only `title`, podcast apps only `text` and odd types.
  test('takes what other readers write', () => {
    expect(
      read(`<opml version="1.0"><body><outline text="News"><outline text="A" type="atom" xmlUrl="feed://a.example/f"/>
        <OUTLINE title="B" xmlurl='https://b.example/?x=1&y=2' htmlUrl="https://b.example"></OUTLINE></outline>
        <outline type="rss" text="C" url="https://c.example/feed"/></body></opml>`),
    ).toEqual([
      {
        kind: 'folder',
        name: 'News',
        children: [
          { kind: 'feed', url: 'http://a.example/f', title: 'A', siteUrl: null },
          {
            kind: 'feed',
            url: 'https://b.example/?x=1&y=2',
            title: 'B',
            siteUrl: 'https://b.example/',
          },
        ],
      },
      { kind: 'feed', url: 'https://c.example/feed', title: 'C', siteUrl: null },
    ]);
  });

  // Some exporters nest a feed's outlines in the feed's own; nothing may be lost with it.
  test('keeps outlines that stand in a feed', () => {
    const nodes = read(
      '<opml><body><outline xmlUrl="https://a.example/"><outline xmlUrl="https://b.example/"/></outline></body></opml>',
    );
    expect(nodes?.map((found) => found.kind === 'feed' && found.url)).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
  });

  test('a declared charset that the bytes contradict does no harm', () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><opml><body><outline text="Tiếng Việt"/></body></opml>';
    expect(read(text)).toEqual([{ kind: 'folder', name: 'Tiếng Việt', children: [] }]);
  });

  test('is read and written at any depth', () => {
    const deep = 20_000;
    const nodes = read(`<opml><body>${'<outline text="x">'.repeat(deep)}</body></opml>`);
    expect(nodes).toHaveLength(1);
    expect(written(nodes ?? []).match(/<outline/g)).toHaveLength(deep);
  });

  // Exports of people who follow everything; the bytes are windows-1252, whatever the file says.
  test('ten thousand outlines come through, in folders and with a wrong charset', () => {
    const outlines = Array.from(
      { length: 10_000 },
      (_, index) => `<outline text="Caf\u00e9 ${index}" xmlUrl="https://a.example/${index}"/>`,
    );
    const text = `<?xml version="1.0" encoding="utf-8"?><opml><body><outline text="x">${outlines.join('')}</outline></body></opml>`;
    const result = parseOpml(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
    const [folder] = result.ok ? result.value : [];
    const children = folder?.kind === 'folder' ? folder.children : [];
    expect(children).toHaveLength(10_000);
    expect(children[9999]).toMatchObject({ title: 'Caf\u00e9 9999' });
    expect(read(written(result.ok ? result.value : []))).toEqual(result.ok && result.value);
  });

  test('an address that is no web address makes no feed', () => {
    const nodes = read('<opml><body><outline text="a" xmlUrl="javascript:1"/></body></opml>');
    expect(nodes?.some((found) => found.kind === 'feed')).toBe(false);
  });

  test('what has no outline is none', () => {
    expect(read('<html><body>x</body></html>')).toBeNull();
    expect(read('')).toBeNull();
  });
});
