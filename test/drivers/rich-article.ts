import { cleanerVersion } from '../../src/article/cleaner-version';
import type { Page } from 'puppeteer-core';
import type { CleanArticle, Content } from '../../src/model/content';
import type { SafeHtml } from '../../src/model/html';
import { encodePng } from '../site/encode-png';

const picture = 'https://pictures.test/two-colours.png';

const paragraph = (n: number, lang: string): string => {
  const words: Readonly<Record<string, string>> = {
    en: 'The ferry was late, nobody minded, and the tea stayed warm while the tide came in over the flats.',
    vi: 'Chuyến phà tới muộn, chẳng ai phiền lòng, ấm trà vẫn nóng khi con nước tràn lên bãi bồi địa phương.',
    ja: '渡し船は遅れたが、誰も気にしなかった。潮が満ちてくる間も、お茶は温かいままだった。',
    ar: 'تأخرت العبّارة ولم ينزعج أحد، وبقي الشاي ساخنًا بينما كان المدّ يغمر السهول الطينية.',
  };
  return `<p>${n}. ${words[lang] ?? ''} ${words[lang] ?? ''}</p>`;
};

const several = (from: number, count: number, lang: string): string =>
  Array.from({ length: count }, (_, n) => paragraph(from + n, lang)).join('');

/** An article with one of everything that the reading view has a way with, as it would be stored. */
export const richHtml = (lang: string): string => `
${several(1, 2, lang)}
<p>A claim<sup><a data-note-ref="1" id="at-8" href="#at-9">1</a></sup> that wants a note.</p>
<h2 id="at-1">First part</h2>${several(3, 4, lang)}
<pre data-language="javascript"><code>const answer = (question) =&gt; {
  // Deep thought.
  return question.length === 0 ? "nothing" : 42;
};</code></pre>
<h2 id="at-2">Second part</h2>
<figure><img data-src="${picture}" alt="Red beside blue"><figcaption>Two colours, side by side.</figcaption></figure>
<figure><img data-src="${picture}" width="800" height="400" alt="The same again"></figure>
${several(7, 4, lang)}
<table><thead><tr>${'<th>A rather wide column</th>'.repeat(9)}</tr></thead><tbody><tr>${'<td>Some words that do not break here</td>'.repeat(9)}</tr></tbody></table>
<aside data-callout="warning"><p>Mind the gap.</p></aside>
<p><a data-embed="youtube" href="https://www.youtube.com/watch?v=abcdefgh">▶ A film about ferries</a></p>
<h3 id="at-3">Third part</h3>${several(11, 8, lang)}
<section data-notes><ol><li id="at-9"><p>The note says why. <a data-note-back href="#at-8">↩</a></p></li></ol></section>`;

/** What browsers forgive and others do not. */
export const awkwardHtml = `
<p>Squared: <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>, and <math alttext="1/2"><mfrac><mn>1</mn></mfrac></math>.</p>
<span>A span around <div>a block</div></span><ul>a stray<li>an item</li><p>another</p></ul><dl><dd>no term</dd></dl>
<details>no summary</details><figure><figcaption>One</figcaption><p>between</p><figcaption>two</figcaption></figure>
<p id="at-1">The same name twice, <a href="#at-77">a way to nowhere</a>, <time datetime="soon">soon</time>, <tt>old</tt>.</p>
<table><caption>Over it</caption><tr><td colspan="2">a|b<p>c</p></td></tr><tr><td>d</td><td>e</td></tr></table>
<p><ruby>漢<rt>kan</rt></ruby> <ruby><rt>alone</rt></ruby> <bdo>no way</bdo> <a href="https://[bad">bad</a></p>
<ol start="x" reversed><li value="y">z</li></ol><header><header>twice</header></header><img data-src="https://pictures.test/none.png" alt="Not kept">`;

const cleanText = (html: string, lang: string): CleanArticle => ({
  title: null,
  byline: null,
  siteName: null,
  html: html as SafeHtml,
  language: lang,
  direction: lang === 'ar' ? 'rtl' : 'ltr',
  readingMinutes: 4,
  excerpt: '',
  imageUrls: [picture],
  removed: [
    {
      kind: 'related',
      excerpt: 'Read also: the other ferry',
      html: '<p>Read also: the other ferry</p>' as SafeHtml,
      at: 400,
      fingerprint: null,
    },
    {
      kind: 'ad',
      excerpt: 'Buy a boat',
      html: '<p>Buy a boat today</p>' as SafeHtml,
      at: 900,
      fingerprint: null,
    },
  ],
});

/** Runs in the page: has an article cleaned, so that nothing made ahead of time comes in between later. */
const cleanFirst = async (articleId: string): Promise<void> => {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const ask = { articleId, again: false };
  await api.runtime.sendMessage({ to: 'background', request: 'clean', ask });
};

/** Stores that article in place of one in the library, with another text from the feed. */
export const storeRichArticle = async (
  desk: Page,
  articleId: string,
  lang = 'en',
  html = richHtml(lang),
): Promise<void> => {
  const content: Omit<Content, 'articleId'> = {
    feedHtml: null,
    feedText: { ...cleanText('<p>Only the feed says this.</p>', lang), removed: [] },
    pageText: cleanText(html, lang),
    chosen: 'page',
    why: { kind: 'feedShort', feedChars: 26 },
    pageFailure: null,
    cleanedAt: 1 as never,
    feedVersion: cleanerVersion,
    pageVersion: cleanerVersion,
  };
  const bytes = encodePng(800, 400, (x) => (x < 400 ? [180, 40, 30] : [30, 80, 180]));
  const media = { url: picture, base64: bytes.toString('base64'), articleIds: [articleId] };
  await desk.evaluate(cleanFirst, articleId);
  return desk.evaluate(put, { ...content, articleId } as never, media);
};

interface MediaToPut {
  readonly url: string;
  readonly base64: string;
  readonly articleIds: readonly string[];
}

/** Runs in the page. */
const put = (content: { readonly articleId: string }, media: MediaToPut): Promise<void> =>
  new Promise((resolve, reject) => {
    const { url, articleIds, base64 } = media;
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).buffer;
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['contents', 'media', 'pictures'], 'readwrite');
      tx.objectStore('contents').put(content);
      tx.objectStore('pictures').put({ hash: 'colours', bytes, type: 'image/png' });
      const record = { url, hash: 'colours', size: bytes.byteLength, feedId: '', articleIds };
      tx.objectStore('media').put({ ...record, fetchedAt: Date.now(), usedAt: Date.now() });
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onabort = () => {
        reject(tx.error ?? new Error('aborted'));
      };
    };
  });
