import { describe, expect, it } from 'vitest';
import type * as Room from './browser/room.browser';
import { browserNames } from './run-in-browser';
import { cleanPageIn, useRoom } from './use-room';

declare const inBrowser: typeof Room;

const hints = {
  url: 'https://news.example/2026/article.html',
  title: 'The old gate',
  summary: null,
  language: null,
  feedHtml: null,
};

const prose =
  '<p>The old gate was lifted out of its bed at dawn, and half the town came to see it.</p>';
const text = prose.repeat(6);

describe.each(browserNames)('what is a text’s own in %s', (name) => {
  const tab = useRoom(name);

  const page = (inside: string): Promise<string> => {
    const whole = `<body><main><article><h1>The old gate</h1>${inside}</article></main></body>`;
    return cleanPageIn(tab(), whole, hints);
  };
  const feed = async (inside: string): Promise<string> =>
    (await tab().evaluate((html, given) => inBrowser.feed(html, given), inside, hints)).html;

  it('is no way down from the site’s first page; a line of links that begins elsewhere', async () => {
    const crumbs =
      '<p><a href="/">Home</a> / <a href="/news">News</a> / <a href="/c">Canals</a></p>';
    expect(await feed(crumbs + text)).not.toContain('Canals');
    const links = '<p><a href="/plan">The plan</a>, <a href="/cost">the cost</a></p>';
    expect(await feed(links + text)).toContain('The plan');
    expect(await feed(text + crumbs + text)).toContain('Canals');
  });

  it('is nothing of what readers said, in a box below a feed’s text', async () => {
    const said = `<div><h3>12 Comments</h3><div><b>joe</b><p>I remember the keeper well.</p></div></div>`;
    expect(await feed(text + said)).not.toContain('joe');
  });

  it('is no large face beside who wrote it; a picture of the text’s', async () => {
    const writer = '<p>Ann Example is a reporter for the Canal Times.</p>';
    const face = `<div><img src="https://x.example/face.jpg" width="300">${writer}</div>`;
    expect(await feed(text + face)).not.toContain('face.jpg');
    expect(await feed(text + face.replace('300', '900'))).toContain('face.jpg');
  });

  it('is what people say below their names, though those are links', async () => {
    const said = (who: string) =>
      `<div><h4><a href="/members/${who}.7/">${who}</a></h4><p>${who} has seen it, too.</p></div>`;
    expect(await feed(text + said('ada') + said('ben'))).toContain('ben has seen it');
    const teaser = (what: string) => said(what).replace('/members/', '/stories/');
    expect(await feed(text + teaser('ada') + teaser('ben'))).not.toContain('ben has seen it');
  });

  it('is no story that a card hides below its picture', async () => {
    const story = '<p>Of the ferry it is told that it never once came late.</p>'.repeat(30);
    const card = `<div class="hide"><img src="/b.jpg" width="900" height="500">${story}</div>`;
    expect(await page(text.repeat(9) + card)).not.toContain('never once');
    const late = '<div class="hide"><img src="/late.jpg" width="900" height="500"></div>';
    expect(await page(text + late + text)).toContain('late.jpg');
  });

  it('is none of the stories that a page goes on with', async () => {
    const story = (title: string) => `<article class="story-3"><h1>${title}</h1>${text}</article>`;
    const other = story('Nets are mended').replaceAll('The old gate', 'Her net');
    const whole = `<body><div>${story('The old gate')}${other}</div></body>`;
    const made = await cleanPageIn(tab(), whole, hints);
    expect(made).toContain('The old gate was lifted');
    expect(made).not.toContain('Her net');
    const parts = whole.replaceAll('h1>', 'h2>');
    expect(await cleanPageIn(tab(), parts, hints)).toContain('Her net');
  });

  it('is what a podcast’s notes lead to', async () => {
    const links =
      '<ul><li><a href="https://a.example/1">The book of gates</a></li><li><a href="https://b.example/2">Tides for beginners</a></li></ul>';
    expect(await page(`${text}<h2>Show notes</h2>${links}`)).toContain('The book of gates');
    expect(await page(`${text}<h2>More episodes</h2>${links}`)).not.toContain('book of gates');
  });

  it('is a heading that is quoted, at the very end as well', async () => {
    const heading = '<h4>Paint the gate by April</h4>';
    expect(await feed(`${text}<blockquote>${heading}</blockquote>`)).toContain('by April');
    expect(await feed(text + heading)).not.toContain('by April');
  });

  it('is a card of another site’s story', async () => {
    const card = (href: string) =>
      `<div><a href="${href}"><img src="https://x.example/guild.jpg"><h4>The guild of keepers</h4></a></div>`;
    expect(await feed(text + card('https://y.example/guild'))).toContain('guild of keepers');
    expect(await feed(text + card('/guild'))).not.toContain('guild of keepers');
  });

  it('is the list of what a page draws on', async () => {
    const sources = `<h3>Sources</h3><ul><li><a href="https://a.example/1">County records, 1902</a></li><li><a href="https://b.example/2">The Leeds archive</a></li></ul>`;
    const made = await page(text + sources);
    expect(made).toContain('Sources</h3>');
    expect(made).toContain('The Leeds archive');
    const numbered =
      '<p>References</p><p>[1] <a href="https://a.example/1">Of the tides</a></p><p>[2] <a href="https://a.example/2">Of the locks</a></p>';
    expect(await page(text + numbered)).toContain('Of the locks');
  });

  it('is what a line of the text says it leads to', async () => {
    const links =
      '<p><a href="https://a.example/1">Tides for beginners</a></p><p><a href="https://b.example/2">A keeper’s day</a></p>';
    const made = await page(`${text}<p>For more on the subject, try these two:</p>${links}`);
    expect(made).toContain('Tides for beginners');
    expect(made).toContain('A keeper’s day');
    expect(await page(`${text}<p>You may also like:</p>${links}`)).not.toContain('keeper’s day');
    const arrowed = '<p>👉 <a href="https://a.example/plan">https://a.example/plan</a></p>';
    expect(await feed(text + arrowed)).toContain('👉');
  });

  it('is no line of when it was written; in a thread each post’s', async () => {
    const posted = (day: number) => `<p>Posted: March ${String(day)}, 2026 10:00 AM</p>`;
    expect(await feed(posted(1) + text)).not.toContain('Posted');
    const changed = '<p>Đăng lúc 03/03/2026 10:00 | Cập nhật 04/03/2026 9:12</p>';
    expect(await feed(text + changed)).not.toContain('9:12');
    const told = '<p>Published on March 3, 2026, the report changed how the gate is kept.</p>';
    expect(await feed(told + text)).toContain('the report');
    const thread = [1, 2, 3].map((day) => posted(day) + text).join('');
    expect(await feed(thread)).toContain('March 3');
  });

  // Docusaurus and its like make ids of what headings say.
  it('is a chapter whose id sounds like a bar for sharing, and one on comments', async () => {
    const chapters = ['What share of keepers stay', 'Comments', 'Next of kin'].map(
      (title) =>
        `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>${prose}<p>On ${title}.</p>`,
    );
    const made = await page(text + chapters.join(''));
    expect(made).toContain('What share of keepers stay</h2>');
    expect(made).toContain('On Comments.');
    expect(made).toContain('On Next of kin.');
  });

  it('is the questions that it answers at its end, and none that a site asks', async () => {
    const asked = (title: string) =>
      `<section><h2>${title}</h2><div><h3>Who has the key?</h3><p>The mill.</p></div><div><h3>Is it safe?</h3><p>It is.</p></div></section>`;
    const made = await page(`<div>${text}</div>${asked('Frequently asked questions')}`);
    expect(made).toContain('Who has the key?');
    expect(made).toContain('The mill.');
    expect(await page(`<div>${text}</div>${asked('Questions for you')}`)).not.toContain(
      'The mill.',
    );
  });
});
