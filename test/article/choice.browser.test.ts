import { describe, expect, it } from 'vitest';
import type * as Room from './browser/room.browser';
import { browserNames } from './run-in-browser';
import { cleanPageIn, useRoom } from './use-room';

declare const inBrowser: typeof Room;

const title = 'The mill at Oberried grinds again';
const prose = [
  'The mill at Oberried stood still for thirty years, and the children of the village learned to swim in its pond without ever asking what the wheel was for, or who had last opened the sluice.',
  'In March the new owners, two sisters who had baked bread in a city cellar for most of their lives, let the water in again, and half the village came to hear whether the stones would turn at all.',
  'They turned on the second evening, slowly at first and with a noise like a cart on gravel, and the older of the sisters stood by the hopper with her hand in the grain as if to calm it down.',
  'Since then the mill grinds on Tuesdays and Fridays, rye in the morning and spelt after noon, and whoever brings a sack may watch, provided that they sweep the floor before they leave.',
].map((words) => `<p>${words}</p>`);

/** A page of a site that names nothing. */
const pageWith = (between: string, { top = '', end = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><title>${title} – Valley Paper</title></head><body>
  <div class="b1"><a href="/">Valley Paper</a> <a href="/villages">Villages</a> <a href="/weather">Weather</a></div>
  <div class="b2"><h1>${title}</h1>${top}${prose.slice(0, 2).join('')}${between}${prose.slice(2).join('')}</div>${end}
  <div class="b3"><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></div></body></html>`;

describe.each(browserNames)('what is chosen of a page in %s', (name) => {
  const tab = useRoom(name);

  const clean = (html: string): Promise<string> =>
    cleanPageIn(tab(), html, { url: 'https://valley.example/2026/mill.html', title });

  it('is the text, without the page’s links, title and line of authors', async () => {
    const html = await clean(
      pageWith('', { top: '<div class="byline">By Ada Moser, 3 March 2026</div>' }),
    );
    for (const paragraph of prose) expect(html).toContain(paragraph);
    expect(html).not.toMatch(/Valley Paper|Weather|Imprint|Ada Moser|<h1/);
  });

  it.each([
    '<p>Von <a href="/a">Anna Moser</a>, 03.03.2026, 07:00 Uhr</p>',
    '<p>Published 3 March 2026, 10:00 GMT. Updated 2 hours ago</p>',
    '<div><span>Lan Anh</span> - <span>Thứ hai, 3/3/2026 07:00 (GMT+7)</span></div>',
  ])('is without a line that tells no more than when and by whom: %s', async (top) => {
    const html = await clean(pageWith('', { top }));
    for (const paragraph of prose) expect(html).toContain(paragraph);
    expect(html).not.toMatch(/2026|Moser|Lan Anh/);
  });

  it('is with a table of dates at its top, and a first line that speaks of a day', async () => {
    const top =
      '<table><tr><th>Built</th><td>3 March 1826</td></tr></table><p>It ground again on 3 March 2026.</p>';
    const html = await clean(pageWith('', { top }));
    expect(html).toContain('3 March 1826');
    expect(html).toContain('It ground again on');
  });

  it('is without who wrote it, where that is the end, and without what going on costs', async () => {
    const end = (words: string) =>
      pageWith('', { end: '' }).replace('</p></div>', `</p>${words}</div>`);
    const biography = '<p><em>Ann Smith is a freelance writer based in Leeds.</em></p>';
    expect(await clean(end(biography))).not.toContain('freelance');
    const wall = '<div><h3>Subscribe to continue reading</h3><a href="/s">Subscribe now</a></div>';
    expect(await clean(end(wall))).not.toContain('Subscribe');
    const middle = pageWith(`<p>Ann Smith is a writer who came by barge to hear the stones.</p>`);
    expect(await clean(middle)).toContain('came by barge');
  });

  it('is without the face of who wrote it, where that is the end', async () => {
    const face =
      '<div class="b5"><img src="/ann.jpg" width="80" height="80"><p>Ann Smith is a freelance writer based in Leeds.</p></div>';
    const url = 'https://valley.example/2026/mill.html';
    const hints = { url, title, summary: null, language: null, feedHtml: null };
    const feed = prose.join('') + face;
    const made = await tab().evaluate((text, given) => inBrowser.feed(text, given), feed, hints);
    expect(made.html).toContain('sweep the floor');
    expect(made.html).not.toContain('ann.jpg');
  });

  it('is what a feed says, though that is no more than who someone is', async () => {
    const feed = '<p>Ada Moser is a writer who left the city for the mill at Oberried.</p>';
    const url = 'https://valley.example/2026/ada.html';
    const hints = { url, title: 'Ada', summary: null, language: null, feedHtml: null };
    const made = await tab().evaluate((text, given) => inBrowser.feed(text, given), feed, hints);
    expect(made.html).toContain('left the city');
  });

  // battery-news.de, whose dialogue has more prose than the article.
  it('is nothing of a consent dialogue, however much that says', async () => {
    const kinds = ['necessary', 'statistical', 'external'];
    const says = kinds.map(
      (kind) =>
        `<section><h3>The ${kind} ones</h3><p>${`These ${kind} cookies are there so that the services and the features of this website, which you have asked for yourself, can be brought to you. `.repeat(3)}</p></section>`,
    );
    const end = `<div class="avia-cookie-consent-wrap"><div class="b7">${says.join('')}</div></div>`;
    const html = await clean(pageWith('', { end }));
    for (const paragraph of prose) expect(html).toContain(paragraph);
    expect(html).not.toContain('cookies');
    const chapter = `<div id="cookie-consent"><h2>Consent</h2>${says.join('')}</div>`;
    expect(await clean(pageWith(chapter))).toContain('necessary cookies');
  });

  // mensagensreflexao.com.br, which sets whole texts under each other.
  it('is nothing of other stories in full behind the one under the title; all parts of one', async () => {
    const story = (kind: string, words: string): string =>
      `<article class="${kind}">${words}</article>`;
    const others = ['weir', 'ford', 'ferry'].map((what) =>
      story(
        'card post',
        `<h3>The ${what} of Unterried</h3><p>${`The ${what} stood where the old road comes down to the water, and nobody who came by could say why it had been set there and not further up. `.repeat(3)}</p>`,
      ),
    );
    const page = (kinds: string): string =>
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${story(kinds, `<h1>${title}</h1>${prose.join('')}`)}${others.join('')}</body></html>`;
    const html = await clean(page('single post'));
    for (const paragraph of prose) expect(html).toContain(paragraph);
    expect(html).not.toContain('Unterried');
    expect(await clean(page('post__intro'))).toContain('Unterried');
  });

  const beginnings = ['bridge', 'weir', 'ford', 'ferry', 'sluice'].map(
    (what) =>
      `<div class="b8"><h3><a href="/2026/${what}">Why the ${what} of Unterried was moved</a></h3><p>${`The ${what} stood where the old road comes down to the water, and nobody who came by could say why it had been set there and not further up. `.repeat(3)}But when the council...</p></div>`,
  );

  // Anime News Network.
  it('is nothing of other stories’ beginnings, though they say more; all of a text that gathers such', async () => {
    const html = await clean(pageWith('', { end: `<div class="b9">${beginnings.join('')}</div>` }));
    for (const paragraph of prose) expect(html).toContain(paragraph);
    expect(html).not.toContain('Unterried');
    expect(await clean(pageWith(beginnings.join('')))).toContain('the weir of Unterried');
  });

  it('keeps a table whole whose header alone says nothing', async () => {
    const html = await clean(
      pageWith(
        '<table><tr><th>Day</th><th>Grain</th></tr><tr><td>Tuesday</td><td>Rye</td></tr><tr><td>Friday</td><td>Spelt</td></tr></table>',
      ),
    );
    expect(html).toMatch(/<th>Day<\/th>[\s\S]*<td>Spelt<\/td>/);
  });

  it('keeps the line that opens a folded part', async () => {
    const html = await clean(
      pageWith(
        '<details><summary>How it works</summary><p>The wheel drives the stones by way of a wooden shaft that is older than the house and was turned from one oak.</p></details>',
      ),
    );
    expect(html).toMatch(/How it works[\s\S]*wooden shaft/);
  });

  it('opens what a button folds, whatever the page is called', async () => {
    const fold =
      '<button aria-expanded="false" aria-controls="f1">How it works</button><div id="f1" hidden><p>The wheel drives the stones by way of a wooden shaft that is older than the house and was turned from one oak.</p></div>';
    const page = pageWith(fold).replace('<body>', '<body class="post comments-closed">');
    expect(await clean(page)).toMatch(/How it works<\/h4>[\s\S]*wooden shaft/);
    // ASP.NET sets whole pages into one form.
    const inForm = page
      .replace('<div class="b2">', '<form><div class="b2">')
      .replace('<div class="b3">', '</form><div class="b3">');
    expect(await clean(inForm)).toMatch(/How it works<\/h4>[\s\S]*wooden shaft/);
  });

  it('keeps a list of links between two paragraphs, and none that points elsewhere', async () => {
    const list = (lead: string) =>
      `${lead}<ul><li><a href="/a">How the wheel was mended</a></li><li><a href="/b">Where the grain comes from</a></li><li><a href="/c">What became of the old miller</a></li></ul>`;
    expect(await clean(pageWith(list('')))).toContain('How the wheel was mended');
    expect(await clean(pageWith(list('<p><b>Read also:</b></p>')))).not.toContain('How the wheel');
  });

  it('keeps an overview’s entries, and no teasers on a page that bears a date', async () => {
    const entries = ['sluice', 'wheel', 'stones', 'hopper', 'sieve', 'sacks', 'scales', 'cart'].map(
      (part) =>
        `<a class="c" href="/${part}"><div><h2>The ${part}</h2><p>What the ${part} of the mill does, who made it when the house was built, and how the sisters look after it today.</p></div></a>`,
    );
    const overview = (time: string): string =>
      `<!doctype html><html lang="en"><head><title>Parts of the mill – Valley Handbook</title></head><body><nav><a href="/">Valley Handbook</a></nav>
      <main><h1>Parts of the mill</h1>${time}<p>Everything that turns, and what keeps it turning.</p>${entries.join('')}</main></body></html>`;
    const html = await clean(overview(''));
    for (const part of ['sluice', 'hopper', 'sacks']) expect(html).toContain(`What the ${part} of`);
    expect(html).not.toContain('Valley Handbook');
    expect(await clean(overview('<time datetime="2026-03-03">3 March</time>'))).not.toContain(
      'What the hopper of',
    );
  });

  it('keeps a picture with its caption, and leaves out the pictures of teasers', async () => {
    const html = await clean(
      pageWith(
        '<figure><img src="/wheel.jpg" width="800" height="500"><figcaption>The wheel on its first evening.</figcaption></figure>',
        {
          end: '<div class="b4"><a href="/x"><img src="/other.jpg" width="300" height="200"><br>A bridge for Unterried</a><a href="/y"><img src="/third.jpg" width="300" height="200"><br>Snow till May</a></div>',
        },
      ),
    );
    expect(html).toMatch(/wheel\.jpg[\s\S]*The wheel on its first evening/);
    expect(html).not.toMatch(/other\.jpg|Snow till May/);
  });

  // Popular Science, All About Cookies, U.S. Chamber of Commerce.
  it.each(['[Related: %]', '>> Read more: %', '→ See also: %', '(Xem thêm: %)'])(
    'is no pointer to another story, though signs stand before it: %s',
    async (pointer) => {
      const link = '<a href="/tunnel">A tunnel under the pass</a>';
      const line = `<p>${pointer.replaceAll('>', '&gt;').replace('%', link)}</p>`;
      const own = '<p>(Read more of <a href="/logs">her logs</a>: they are worth the time.)</p>';
      const hints = { url: tab().url(), title, summary: null, language: null, feedHtml: null };
      const { html } = await tab().evaluate(
        (text, given) => inBrowser.feed(text, given),
        [...prose.toSpliced(2, 0, line), own].join(''),
        hints,
      );
      expect(html).not.toContain('tunnel');
      expect(html.match(/<p>/g)).toHaveLength(prose.length + 1);
      expect(html).toContain('her logs');
    },
  );
});
