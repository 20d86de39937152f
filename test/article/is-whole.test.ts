import { describe, expect, it } from 'vitest';
import { judgeFeedHtml } from '../../src/article/is-whole';
import { untrustedHtml } from '../../src/model/html';

const judge = (html: string): string => judgeFeedHtml(untrustedHtml(html));
const paragraph = `<p>${'The river rose again in the night. '.repeat(8)}</p>`;

describe('judgeFeedHtml', () => {
  it('knows nothing from nothing', () => {
    expect(judgeFeedHtml(null)).toBe('none');
    expect(judge('<img src="a.jpg">')).toBe('none');
  });

  it('takes a long text, or several paragraphs, for whole', () => {
    expect(judge(paragraph.repeat(6))).toBe('whole');
    expect(judge(paragraph.repeat(3))).toBe('whole');
    expect(
      judge(`${paragraph.repeat(6)}<p>The post A river appeared first on River News.</p>`),
    ).toBe('whole');
  });

  it.each([
    '<p>Two lines of a story.</p>',
    `${paragraph.repeat(6)} [&#8230;]`,
    `${paragraph.repeat(6)}<a href="/x">Read more »</a>`,
    `${paragraph.repeat(6)}<p>Xem tiếp...</p>`,
    `${paragraph.repeat(6)}…<p>The post A river appeared first on River News.</p>`,
    `<p>${'one paragraph only '.repeat(40)}</p>`,
  ])('takes what ends in the middle for cut (%#)', (html) => {
    expect(judge(html)).toBe('cut');
  });
});
