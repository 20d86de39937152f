import { describe, expect, it } from 'vitest';
import {
  excerptOf,
  firstSentence,
  plainText,
  readingMinutes,
} from '../../src/article/text-measures';
import { untrustedHtml } from '../../src/model/html';

const text = (html: string): string => plainText(untrustedHtml(html));

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>two</p>', 'One two'],
    ['wo<b>rd</b>, <a href="a>b">li</a>nk', 'word, link'],
    ['a<br>b<hr/>c', 'a b c'],
    ['<script>if (a<b) x()</script>kept<style>p{}</style>', 'kept'],
    ['before<script>never closed <p>text', 'before'],
    ['<!-- <p>hidden</p> -->seen<![CDATA[ too ]]>', 'seen too'],
    [
      'Q&amp;A &lt;tag&gt; &#x1F600; &#8230; &eacute;&Uuml;&ccedil; &hellip;',
      'Q&A <tag> 😀 … éÜç …',
    ],
    ['&unknown; &#0; &#xD800; & plain', '&unknown; &#0; &#xD800; & plain'],
    ['a < b and c > d', 'a < b and c > d'],
    ['Ti\u1ebfng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['&constructor; &toString;', '&constructor; &toString;'],
    ['', ''],
  ])('reads %j as %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('stays quick on hostile input', () => {
    const started = process.hrtime.bigint();
    text(
      '<'.repeat(50_000) + '<!--'.repeat(20_000) + '<script>'.repeat(5000) + '<a "'.repeat(5000),
    );
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  });
});

describe('readingMinutes', () => {
  it.each([
    ['one', 'en', 1],
    ['word '.repeat(2300), 'en', 10],
    ['từ '.repeat(2500), 'vi', 10],
    ['字'.repeat(5000), 'zh', 10],
    ['', null, 1],
  ])('counts by language (%#)', (words, language, minutes) => {
    expect(readingMinutes(words, language)).toBe(minutes);
  });
});

describe('excerptOf', () => {
  it('keeps what is short and cuts what is long at a word', () => {
    expect(excerptOf('  Short \n text ')).toBe('Short text');
    const cut = excerptOf('many words here '.repeat(40));
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut).toMatch(/(?:many|words|here)…$/);
  });

  it('never halves a character', () => {
    expect(excerptOf('😀'.repeat(20), 10)).toBe('😀😀😀😀…');
  });
});

describe('firstSentence', () => {
  it.each([
    ['It rained. Then it stopped.', 'It rained.'],
    ['Mr. Tan met Dr. Le at 3.5 km. They spoke.', 'Mr. Tan met Dr. Le at 3.5 km.'],
    ['Ở TP. Huế trời mưa to. Nước lên nhanh.', 'Ở TP. Huế trời mưa to.'],
    ['“Is it?” she asked. No.', '“Is it?”'],
    ['今日は晴れ。明日は雨。', '今日は晴れ。'],
    ['No end at all', 'No end at all'],
  ])('of %j is %j', (whole, first) => {
    expect(firstSentence(whole)).toBe(first);
  });

  it('is at most 160 characters', () => {
    expect(firstSentence('word '.repeat(100)).length).toBeLessThanOrEqual(160);
  });
});
