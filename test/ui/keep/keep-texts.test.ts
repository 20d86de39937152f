import '../browser-double';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { epochMs } from '../../../src/model/epoch-ms';
import type { SafeHtml } from '../../../src/model/html';
import type { ArticleId } from '../../../src/model/ids';
import {
  containerFile,
  navigationFile,
  packageFile,
  type Book,
} from '../../../src/ui/keep/epub/package-files';
import { frontMatter } from '../../../src/ui/keep/front-matter';
import type { KeptArticle } from '../../../src/ui/keep/kept-article';
import { markupText } from '../../../src/ui/keep/markup-text';
import { originLine } from '../../../src/ui/keep/origin-line';
import { bookStyle } from '../../../src/ui/keep/page-style';
import { quotation } from '../../../src/ui/keep/quotation';
import { encodePng } from '../../site/encode-png';

const article: KeptArticle = {
  id: 'a' as ArticleId,
  title: 'A "quoted": title\n---\n<script>',
  author: 'Mai & Lê',
  feedName: 'Bản tin',
  link: 'https://tin.example/?a=1&b="2"',
  language: 'vi',
  direction: 'ltr',
  publishedAt: epochMs(Date.UTC(2026, 10, 1, 12)),
  tags: ['chợ', '- nổi'],
  html: '<p>Text</p>' as SafeHtml,
  pictures: new Map(),
};

const book: Book = {
  id: '00000000-0000-4000-8000-000000000000',
  title: article.title,
  language: 'VI-vn',
  direction: 'rtl',
  authors: ['Mai & Lê'],
  source: article.link,
  publisher: null,
  publishedAt: new Date(article.publishedAt),
  madeAt: new Date(Date.UTC(2026, 10, 2, 3, 4, 5, 678)),
  contentsName: 'Contents',
  chapters: [
    {
      file: 'article-1.xhtml',
      title: article.title,
      xhtml: '',
      pictures: [{ name: 'picture-1-1.png', type: 'image/png', bytes: new Uint8Array() }],
      headings: [{ id: 'at-1', text: 'First & last' }],
      hasMath: true,
    },
  ],
};

test('front matter holds hostile facts as strings, each on a line', () => {
  expect(frontMatter(article)).toBe(
    [
      '---',
      String.raw`title: "A \"quoted\": title\n---\n<script>"`,
      'author: "Mai & Lê"',
      'feed: "Bản tin"',
      String.raw`source: "https://tin.example/?a=1&b=\"2\""`,
      'published: "2026-11-01T12:00:00.000Z"',
      'language: "vi"',
      'tags: ["chợ","- nổi"]',
      '---',
    ].join('\n'),
  );
});

test('a quotation names its source; without words it is the source alone', () => {
  const source = 'Mai & Lê, A "quoted": title\n---\n<script>, Bản tin, Nov 1, 2026';
  expect(quotation(' Con  nước\nlên ', article)).toBe(
    `“Con nước\nlên”\n— ${source}\n${article.link ?? ''}`,
  );
  expect(quotation('', article)).toBe(`${source}\n${article.link ?? ''}`);
});

const page = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body>${body}</body></html>`;

test('a book with a hostile title is whole: a checker finds nothing wrong', async () => {
  const math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>';
  const chapter = page(
    `<h2 id="at-1">One</h2>${originLine(article)}<p>${math}<img src="picture-1-1.png" alt=""/></p>`,
  );
  const bytes = zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerFile),
    'book/package.opf': strToU8(packageFile(book)),
    'book/nav.xhtml': strToU8(navigationFile(book)),
    'book/style.css': strToU8(bookStyle),
    'book/article-1.xhtml': strToU8(chapter),
    'book/picture-1-1.png': encodePng(2, 2, () => [1, 2, 3]),
  });
  const { messages } = await EpubCheck.validate(bytes);
  expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual(
    [],
  );
  const opf = packageFile(book);
  expect(opf).toContain('<dc:language>vi-VN</dc:language>');
  expect(opf).toContain('<meta property="dcterms:modified">2026-11-02T03:04:05Z</meta>');
  expect(opf).toContain('page-progression-direction="rtl"');
  expect(navigationFile(book)).toContain('href="article-1.xhtml#at-1">First &amp; last<');
});

test('what XML cannot hold is left out, and the line of origin is markup of ours alone', () => {
  expect(markupText('a\u0000b\ud800c\u{1f600}<&">')).toBe('abc😀&lt;&amp;&quot;&gt;');
  expect(originLine({ ...article, author: '<img src=x>' })).not.toContain('<img');
});
