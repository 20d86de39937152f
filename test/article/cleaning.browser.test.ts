import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CleanHints } from '../../src/model/clean-hints';
import type * as Room from './browser/room.browser';
import { browserNames } from './run-in-browser';
import { useRoom } from './use-room';

declare const inBrowser: typeof Room;

const fixture = (name: string): string =>
  readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

const noHints: CleanHints = {
  url: 'https://news.example/2026/article.html',
  title: null,
  summary: null,
  language: null,
  feedHtml: null,
};

describe.each(browserNames)('cleaning in %s', (name) => {
  const tab = useRoom(name);

  const page = (html: string, hints: Partial<CleanHints> = {}) =>
    tab().evaluate((text, given) => inBrowser.page(text, given), html, { ...noHints, ...hints });
  const feed = (html: string, hints: Partial<CleanHints> = {}) =>
    tab().evaluate((text, given) => inBrowser.feed(text, given), html, { ...noHints, ...hints });
  const store = (html: string) =>
    tab().evaluate((text, base) => inBrowser.store(text, base), html, noHints.url);
  const show = (html: string) =>
    tab().evaluate((text, base) => inBrowser.show(text, base), html, noHints.url);

  // WordPress themes close the excerpts of their feeds with such a link.
  it('takes the link that leads on from the end of an excerpt, and no link of the author’s', async () => {
    const excerpt = await feed(
      '<p>The ferry was late, and nobody minded. […] <a href="/x">Read more</a></p><p>See <a href="/y">the tide table</a></p>',
    );
    expect(excerpt.html).not.toContain('Read more');
    expect(excerpt.html).toContain('nobody minded');
    expect(excerpt.html).toContain('the tide table');
  });

  it('leaves on a site what a person wanted back there, where it stood', async () => {
    const html = `<article><h1>Ferry</h1>${'<p>The ferry was late again today, nobody on the old quay minded much, and the tea stayed warm while we waited.</p>'.repeat(3)}
      <div class="newsletter-signup"><p>Subscribe to our newsletter, every Friday</p><p>No spam, ever.</p></div>
      <p>At last it came round the point, half an hour after the tide, with its lights on and the band playing.</p></article>`;
    const before = await page(html);
    const part = before!.removed.find(({ excerpt }) => excerpt.startsWith('Subscribe'))!;
    expect(before!.html).not.toContain('every Friday');
    const kept = [part.fingerprint!];
    const after = await page(html, { site: { pages: [], blocks: [], kept } });
    expect(after!.html).toMatch(/warm while[^]*every Friday[^]*No spam[^]*came round the point/);
    expect(after!.removed.map(({ fingerprint }) => fingerprint)).not.toContain(part.fingerprint);
  });

  it('finds the text that the feed spoke of in the page’s data, where what the page shows is another story', async () => {
    const told =
      'The last ferryman of Lower Sandau hands his pole to a granddaughter who studied naval engineering.';
    const other = Array.from(
      { length: 6 },
      (_, at) =>
        `<p>Number ${String(at)}: the town council argued until midnight about the new parking garage, its price, its colour, and who may park there on market days.</p>`,
    );
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      articleBody: `${told}\nShe says that the river taught her grandfather all that her professors knew, and that the pole stays as it is, whatever else may be changed on the boat.`,
    });
    const html = `<html><head><title>Town</title><script type="application/ld+json">${data}</script></head><body><article>${other.join('')}</article></body></html>`;
    const hints = { title: 'The last ferryman', summary: told };
    expect((await page(html, hints))!.html).toContain('naval engineering');
    expect((await page(html, { title: 'Garage', summary: null }))!.html).toContain(
      'parking garage',
    );
  });

  it.each([
    ['200,000 paragraphs', '<p>one of too many</p>'.repeat(200_000)],
    ['10,000 boxes in each other', `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`],
    ['8 MB in one paragraph', `<p>${'so it goes on '.repeat(590_000)}</p>`],
  ])('outlives a page of %s', async (_, body) => {
    const opening = '<p>The bridge at Aldmoor, closed since the flood, opens again on Friday.</p>';
    await page(`<html><body>${opening}${body}</body></html>`);
    expect((await page(fixture('blog-post.html')))?.html).toContain('<p>');
  });

  it('leaves a Vietnamese news page its article and nothing else', async () => {
    const article = await page(fixture('bao-moi.html'), {
      title: 'Phố cổ thử nghiệm xe điện chở khách từ đầu tháng',
    });
    const html = article!.html.replace(/\s+/g, ' ');
    for (const kept of [
      'Từ đầu tháng này, hai mươi xe điện',
      'Xe chạy thử trên đường ven sông',
      'Lộ trình và giờ chạy',
      '<li>Tuyến một: bến tàu, chợ cũ, nhà ga.</li>',
      '<td>6h đến 22h</td>',
      'thuê xe điện của hợp tác xã',
    ]) {
      expect(html).toContain(kept);
    }
    expect(html).not.toMatch(
      /Xem thêm|Tin liên quan|quan tâm|Chia sẻ|Tweet|Đăng ký|Theo dõi|phóng viên|Bình luận|mái che|Trang chủ|cookie|chè lâu năm|<h1|pixel/,
    );
    expect(article).toMatchObject({
      language: 'vi',
      direction: 'ltr',
      siteName: 'Báo Bến Sông',
      imageUrls: ['https://news.example/anh/xe-dien.jpg'],
    });
    expect(article!.excerpt).toMatch(/^Từ đầu tháng này, hai mươi xe điện/);
  });

  it('keeps what an English post is made of, and drops what surrounds it', async () => {
    const article = await page(fixture('blog-post.html'), { url: 'https://blog.example/clock' });
    const html = article!.html.replace(/\s+/g, ' ');
    for (const kept of [
      'The clock in the old lighthouse had not kept time',
      'href="https://blog.example/plans?id=7" target="_blank" rel="noopener noreferrer"',
      '<h2 id="at-1">What was wrong</h2>',
      'A clock is a promise',
      '# seconds a day',
      'File the teeth',
      'href="https://www.youtube.com/watch?v=abcdefghijk"',
      'The clock strikes (YouTube)',
      'awake before anybody else in town',
    ]) {
      expect(html).toContain(kept);
    }
    expect(article!.html).toMatch(
      /<pre data-language="python"><code>def drift\(hours\):\n\s+# seconds a day\n/,
    );
    expect(html).not.toMatch(
      /Read more|Advertisement|newsletter|Facebook|might also|fog horns|About the author|keeps boats|utm_|<iframe|class=/,
    );
    expect(article!.imageUrls).toEqual([
      // Twice the column, for screens of twice the density.
      'https://blog.example/img/clock-2400.webp',
      'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
    ]);
    expect(article!.language).toBe('en-GB');
  });

  it('takes no page for the article that lacks what the feed spoke of', async () => {
    const html = fixture('blog-post.html');
    const summary =
      'Parliament voted on Tuesday to raise the tax on diesel fuel, ministers announced after a debate that lasted until midnight.';
    expect(await page(html, { summary })).toBeNull();
    const own = 'The clock in the old lighthouse had not kept time since the storm of 1987.';
    expect(await page(html, { summary: own })).not.toBeNull();
  });

  it('brings back an opening that extraction lost', async () => {
    const opening =
      'A ferry that had been missing since October was found on Monday in a bay nobody visits.';
    const rest = 'The crew had gone ashore, fishermen said, and the ropes were still tied. '.repeat(
      8,
    );
    const article = await page(
      `<body><div class="banner"><div>${opening}</div></div><article><p>${rest}</p><p>${rest}</p><p>${rest}</p></article>`,
      { summary: opening },
    );
    expect(article!.html).toContain(opening);
    expect(article!.html.split('A ferry that').length).toBe(2);
  });

  it.each([
    ['a challenge', '<title>Just a moment...</title><p>Checking your browser.</p>'],
    ['a login', '<title>Members</title><form>Log in <input type="password"></form>'],
    [
      'a cookie wall',
      `<p>${'We and our partners use cookies and process personal data with your consent. '.repeat(6)}</p>`,
    ],
    ['an empty page', '<div id="root"></div><script src="/app.js"></script>'],
  ])('finds no article in %s', async (_what, html) => {
    expect(await page(html)).toBeNull();
  });

  it("removes a feed's own furniture", async () => {
    const article = await feed(
      `<p>The bridge opens on Friday after two years of work on its northern arch.</p>
       <p><a href="https://news.example/x">Continue reading</a></p>
       <p>The post <a href="/x">The bridge opens</a> appeared first on <a href="/">River News</a>.</p>
       <div class="feedflare"><a href="http://feeds.feedburner.com/~ff/River?a=1"><img src="http://feeds.feedburner.com/~ff/River?d=1"></a></div>
       <p><a href="/x">Đọc tiếp</a></p>
       <img src="http://feeds.feedburner.com/~r/River/~4/1" height="1" width="1" alt=""/>`,
    );
    expect(article.html).toBe(
      '<p>The bridge opens on Friday after two years of work on its northern arch.</p>',
    );
    expect(article.language).toBe('en');
  });

  it('keeps the paragraphs of a feed that writes plain text', async () => {
    const article = await feed('First line.\n\nSecond line.');
    expect(article.html).toBe('<p>First line.</p><p>Second line.</p>');
  });

  it('finds the real picture behind lazy loading', async () => {
    const sources = [
      '<img src="/ph.gif" data-original="/a.jpg">',
      '<img class="lazy" data-srcset="/b-400.jpg 400w, /b-1200.jpg 1200w, /b-4000.jpg 4000w">',
      '<img srcset="/c,1.jpg 1x, /c,2.jpg 2x" src="/c.jpg">',
      '<p><img src="data:image/gif;base64,R0lGOD=="><noscript><img src="/d.jpg"></noscript></p>',
      '<picture><source data-srcset="/e.webp"><img src="/spacer.gif"></picture>',
      '<img src="/blank.gif" data-src-new="https://cdn.example/f.jpg?w=600">',
    ];
    const article = await feed(sources.join('\n'));
    expect(article.imageUrls).toEqual([
      'https://news.example/a.jpg',
      'https://news.example/b-1200.jpg',
      'https://news.example/c,2.jpg',
      'https://news.example/d.jpg',
      'https://news.example/e.webp',
      'https://cdn.example/f.jpg?w=600',
    ]);
    expect(article.html).not.toMatch(/ src=/);
  });

  it.each([
    [
      'a caption told by class',
      '<div class="media"><img src="/a.jpg"><p class="caption">A boiler.</p></div>',
      '<figcaption>A boiler.</figcaption>',
    ],
    [
      'a film alone in its box',
      '<div class="video"><iframe data-src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>',
      'watch?v=abcdefghijk',
    ],
    [
      'a formula in TeX',
      '<p>so <script type="math/tex">x=1</script> holds</p>',
      '<code data-math="inline">x=1</code>',
    ],
    [
      'a shadow root',
      '<x-story><template shadowrootmode="open"><p>Kept in the shadow of an element.</p></template></x-story>',
      'Kept in the shadow',
    ],
    [
      'a part that was streamed after the rest',
      '<div><!--$?--><template id="B:0"></template><p>Please wait for the story.</p><!--$--><i>inner</i><!--/$--><!--/$--><p>After it.</p></div><div hidden id="S:0"><p>Kept of what came <template id="P:1"></template></p></div><div hidden id="S:1"><b>late in the stream</b></div>',
      '<p>Kept of what came <b>late in the stream</b></p><p>After it.</p>',
    ],
    [
      'a paragraph named for its link',
      `<div class="readmore_span"><p>${'The tide, they say, was late. '.repeat(9)}</p></div>`,
      'The tide, they say',
    ],
    [
      'an edit link beside a heading',
      '<div class="mw-heading"><h2>History</h2><span class="mw-editsection"><a href="/e">edit</a></span></div>',
      '<h2 id="at-1">History</h2>',
    ],
    [
      'a sentence that points on',
      '<p>See also the <a href="/c">comparison of the distribution options</a>.</p>',
      'See also the',
    ],
    ['a sample of markup', '<pre><xmp>ssid: "x"</xmp></pre>', 'ssid: "x"'],
    [
      'text between a player and its end',
      '<p>Before. <video src="/v.mp4"></video> After.</p>',
      'After.',
    ],
  ])('keeps %s', async (_what, html, expected) => {
    const text = `<p>${'The men, who had come far, mended the roof before the rain. '.repeat(6)}</p>`;
    const article = await page(`<body><article>${text}${text}${html}${text}</article></body>`);
    expect(article!.html.replace(/\s+/g, ' ')).toContain(expected);
  });

  it('takes no recipe for a cookie wall, and no article for furniture', async () => {
    const recipe = `<p>${'Chill the cookies, then bake the cookies until the edges of the cookies are set. '.repeat(6)}</p>`;
    expect(await page(`<body><article>${recipe}</article></body>`)).not.toBeNull();
    const part = `<div class="related-box"><p>${'Short line here, it says. '.repeat(7)}</p></div>`;
    const odd = await page(`<body><article>${part.repeat(8)}</article></body>`);
    expect(odd!.html).toContain('Short line here');
  });

  it('is not misled by elements named like what it calls', async () => {
    const text = `<p>${'The men, who had come far, mended the roof before the rain. '.repeat(9)}</p>`;
    const article = await page(
      `<body><img name="body"><form name="querySelectorAll"></form><img name="documentElement"><article>${text}
       <form><input name="remove"><input id="parentNode"><input name="textContent"><input name="localName"></form>${text}</article></body>`,
    );
    expect(article!.html).toContain('mended the roof');
  });

  it('stores players as links, math as it is, and no names', async () => {
    expect(
      await store('<div id="app" class="x"><video src="/film.mp4" title="Film"></video></div>'),
    ).toBe(
      '<div><p><a href="https://news.example/film.mp4" data-embed="video" target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">Film (news.example)</a></p></div>',
    );
    expect(await store('<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>')).toBe(
      '<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
    );
    expect(await store('<a name="x" href="javascript:alert(1)">text</a>')).toBe('text');
  });

  it('shows what it stored, unchanged', async () => {
    const raw =
      '<h2>Head</h2><p dir="rtl" lang="he">שלום <img src="/a.jpg" alt="A" width="600" height="400"></p><table><tbody><tr><td colspan="2">x</td></tr></tbody></table><p><a href="/x?fbclid=1#y">link</a></p>';
    const stored = await store(raw);
    expect(await show(raw)).toBe(stored);
    expect(stored).toContain('data-src="https://news.example/a.jpg"');
    expect(stored).toContain('href="https://news.example/x#y"');
  });
});
