import type { ConstructFixture } from './construct-fixtures';

const data = (value: object): string => JSON.stringify(value).replaceAll('"', '&quot;');

/** What the editors of blogs and papers write around pictures, listings and posts. */
export const platforms: readonly ConstructFixture[] = [
  {
    what: 'Substack’s picture, linked to itself in a box that holds nothing but its caption',
    html: '<div class="captioned-image-container"><figure><a class="image-link" href="https://cdn.example/full.png"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.example/w_424.png 424w, https://cdn.example/w_1456.png 1456w"><img src="https://cdn.example/w_1456.png" width="1456" height="819" alt=""></picture><div><button type="button">Expand image</button></div></div></a><figcaption>The lock at low water.</figcaption></figure></div>',
    keeps: ['data-src="https://cdn.example/', '<figcaption>The lock at low water.</figcaption>'],
    drops: ['Expand image'],
  },
  {
    what: 'Substack’s formula, which stands as data alone',
    html: `<div class="latex-rendered" data-attrs="${data({ persistentExpression: 'z^2 = w' })}"></div>`,
    keeps: ['<code data-math="block">z^2 = w</code>'],
  },
  {
    what: 'Substack’s gallery, which stands as data alone',
    html: `<div class="image-gallery-embed" data-attrs="${data({ gallery: { images: [{ src: 'https://cdn.example/1.jpg' }, { src: 'https://cdn.example/2.jpg' }], caption: 'Both quays.' } })}"></div>`,
    keeps: [
      '<figure data-gallery=""><figure><img data-src="https://cdn.example/1.jpg"></figure><figure><img data-src="https://cdn.example/2.jpg"></figure><figcaption>Both quays.</figcaption></figure>',
    ],
  },
  {
    what: 'Substack’s quoted post, which stands as data alone',
    html: `<div class="twitter-embed" data-attrs="${data({ url: 'https://twitter.com/ann/status/998877', full_text: 'The gate is <up> again', name: 'Ann' })}"></div>`,
    keeps: [
      '<blockquote data-post="x"><p>The gate is &lt;up&gt; again</p>',
      'href="https://twitter.com/ann/status/998877"',
    ],
  },
  {
    what: 'a gallery’s own caption beside those of its pictures',
    html: '<figure class="wp-block-gallery"><figure><img src="/1.jpg" alt=""><figcaption>One.</figcaption></figure><figure><img src="/2.jpg" alt=""><figcaption>Two.</figcaption></figure><figcaption class="blocks-gallery-caption">Both of them.</figcaption></figure>',
    keeps: [
      '<figcaption>One.</figcaption>',
      '<figcaption>Two.</figcaption>',
      '<figcaption>Both of them.</figcaption>',
    ],
  },
  {
    what: 'a slide’s words as its picture’s caption, its number not',
    html: '<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><img src="/1.jpg"><p>The old gate.</p></div><div class="swiper-slide"><img src="/2.jpg"><span>2 / 2</span></div></div></div>',
    keeps: [
      '<figcaption><p>The old gate.</p></figcaption>',
      'data-src="https://news.example/2.jpg"',
    ],
    drops: ['2 / 2'],
  },
  {
    what: 'a post without words of its own as a link to it',
    html: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc123/?utm_source=ig_embed"><div><a href="https://www.instagram.com/p/Cabc123/">View this post on Instagram</a><p>A post shared by Ann (@ann.boats)</p></div></blockquote>',
    keeps: [
      'href="https://www.instagram.com/p/Cabc123/" data-embed="instagram"',
      '@ann.boats (Instagram)',
    ],
    drops: ['<blockquote', 'View this post'],
  },
  {
    what: 'a TikTok post with the way to it, where its links lead to its author',
    html: '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/7212345678901234567"><section><a href="https://www.tiktok.com/@ann">@ann</a><p>The lock gate goes up.</p></section></blockquote>',
    keeps: [
      'href="https://www.tiktok.com/@ann/video/7212345678901234567"',
      'The lock gate goes up.',
    ],
  },
  {
    what: 'a network’s post in a figure of its own',
    html: '<figure class="wp-block-embed-twitter"><blockquote class="twitter-tweet"><p>Look at it <a href="https://t.co/abc">pic.twitter.com/abc</a></p>— Ann (@ann) <a href="https://twitter.com/ann/status/1234567890">May 1</a></blockquote></figure>',
    keeps: ['data-post="x"', 'Look at it', 'status/1234567890'],
  },
  {
    what: 'CodePen’s paragraph as a link to the pen',
    html: '<p class="codepen" data-slug-hash="abcXYZ" data-user="ann"><span>See the Pen <a href="https://codepen.io/ann/pen/abcXYZ">demo</a> by Ann.</span></p>',
    keeps: ['<p><a href="https://codepen.io/ann/pen/abcXYZ" data-embed="codepen"'],
  },
  {
    what: 'Brightcove’s player with its still',
    html: '<video-js data-account="123" data-player="abc" data-video-id="987" poster="/still.jpg" title="The lift"></video-js>',
    keeps: [
      'https://players.brightcove.net/123/abc_default/index.html?videoId=987',
      'data-src="https://news.example/still.jpg"',
      'The lift (players.brightcove.net)',
    ],
  },
  {
    what: 'Shiki’s lines, which a break sets apart, each once',
    html: '<pre class="shiki" data-language="rust"><code><span class="line">fn main() {</span>\n<span class="line"></span>\n<span class="line">}</span></code></pre>',
    keeps: ['<pre data-language="rust"><code>fn main() {\n\n}</code></pre>'],
  },
  {
    what: 'Hexo’s lines, which a break sets apart, each once',
    html: '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">const a = 1;</span><br><span class="line">run(a);</span><br></pre></td></tr></table></figure>',
    keeps: ['<code>const a = 1;\nrun(a);</code>'],
    drops: ['<table'],
  },
  {
    what: 'the language that Rouge names three boxes up',
    html: '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>def gate\nend\n</pre></td></tr></tbody></table></code></pre></div></div>',
    keeps: ['<pre data-language="ruby"><code>def gate\nend</code></pre>'],
  },
  {
    what: 'Docusaurus’s listing and its file’s name; no language of the name of its box',
    html: '<div class="language-ts codeBlockContainer"><div class="codeBlockTitle">gate.ts</div><div class="codeBlockContent"><pre class="prism-code language-ts"><code class="codeBlockLines"><span class="token-line">const gate = 1;<br></span><span class="token-line">lift(gate);<br></span></code></pre><div class="buttonGroup"><button type="button">Copy</button></div></div></div>',
    keeps: ['gate.ts', '<pre data-language="ts"><code>const gate = 1;\nlift(gate);</code></pre>'],
    drops: ['Copy'],
  },
  {
    what: 'lines that are each a code of their own',
    html: '<div class="code-block"><code>first = 1</code><br><code>second = 2</code></div>',
    keeps: ['<pre><code>first = 1\nsecond = 2</code></pre>'],
  },
  {
    what: 'a formula between two paragraphs',
    html: '<span class="katex-display"><span class="katex"><span class="katex-mathml"><math display="block"><mi>q</mi><mo>=</mo><mn>7</mn></math></span></span></span>',
    keeps: ['<mn>7</mn>'],
  },
  {
    what: 'a box beside the text with its title',
    html: '<div class="admonition note"><p class="admonition-title">Mind the tide</p><p>The tide table is in the appendix of the report.</p></div>',
    keeps: ['<aside data-callout="note">', 'Mind the tide', 'The tide table'],
  },
  {
    what: 'a table in a figure with its caption',
    html: '<figure class="wp-block-table"><table><thead><tr><th>Year</th><th>Boats</th></tr></thead><tbody><tr><td>1986</td><td>412</td></tr></tbody></table><figcaption>Boats in a year</figcaption></figure>',
    keeps: ['<thead>', '<td>412</td>', '<figcaption>Boats in a year</figcaption>'],
  },
  {
    what: 'a quote in a figure with who said it',
    html: '<figure class="quote"><blockquote>We waited forty years for this.</blockquote><figcaption>Ann Smith, lock keeper</figcaption></figure>',
    keeps: ['<blockquote>We waited', '<figcaption>Ann Smith'],
  },
  {
    what: 'Ghost’s film without the player’s own words, its caption with it',
    html: '<figure class="kg-card kg-video-card"><div class="kg-video-container"><video src="/lift.mp4" poster="/lift.jpg"></video><div class="kg-video-player-container"><span>0:00</span><div>/<span>1:07</span></div><button>1×</button></div></div><figcaption>The lift in a minute</figcaption></figure>',
    keeps: ['href="https://news.example/lift.mp4" data-embed="video"', 'The lift in a minute'],
    drops: ['0:00', '1:07'],
  },
  {
    what: 'Ghost’s sound with its title',
    html: '<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="/tide.mp3"></audio><div class="kg-audio-title">Tide song</div><div class="kg-audio-player"><span>0:00</span></div></div></div>',
    keeps: ['href="https://news.example/tide.mp3" data-embed="audio"'],
    drops: ['0:00'],
  },
  {
    what: 'Ghost’s toggle as details',
    html: '<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Why oak?</h4><button>+</button></div><div class="kg-toggle-content"><p>Steel moves with the heat.</p></div></div>',
    keeps: ['<details><summary>Why oak?</summary><p>Steel moves'],
  },
  {
    what: 'files and quoted pages as links by their names',
    html: '<div class="wp-block-file"><a href="/report.pdf">Report of the council</a><a href="/report.pdf" download>Download</a></div><figure><div><blockquote class="wp-embedded-content"><a href="https://other.example/gate/">The other gate</a></blockquote><iframe class="wp-embedded-content" src="https://other.example/gate/embed/"></iframe></div></figure>',
    keeps: [
      'href="https://news.example/report.pdf" data-embed="page"',
      'Report of the council (news.example)',
      'The other gate (other.example)',
    ],
    drops: ['Download', '/embed/'],
  },
  {
    what: 'a film of a Vietnamese paper with its caption',
    html: '<div class="VCSortableInPreviewMode" type="VideoStream" data-src="https://tv.example/embed/abc.htm"><div class="VideoCMS_Caption"><p>Clip tàu vào cảng</p></div></div>',
    keeps: ['href="https://tv.example/embed/abc.htm" data-embed="page"', 'Clip tàu vào cảng'],
  },
  {
    what: 'the captions of an encyclopaedia’s gallery',
    html: '<ul class="gallery mw-gallery-traditional"><li class="gallerybox"><div class="thumb"><a href="/wiki/File:A.jpg"><img src="/a.jpg"></a></div><div class="gallerytext">Before the lift</div></li><li class="gallerybox"><div class="thumb"><a href="/wiki/File:B.jpg"><img src="/b.jpg"></a></div><div class="gallerytext">After the lift</div></li></ul>',
    keeps: ['data-gallery=""', 'Before the lift', 'After the lift'],
  },
  {
    what: 'no language of the name of Shiki’s theme, and its box’s language once',
    html: '<div class="language-js line-numbers-mode"><button class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-dark"><code><span class="line">export default 1</span></code></pre><div class="line-numbers-wrapper"><span class="line-number">1</span><br></div></div>',
    keeps: ['<pre data-language="js"><code>export default 1</code></pre>'],
    drops: ['<span>js</span>'],
  },
  {
    what: 'Discourse’s quote and picture without what serves to handle them',
    html: '<aside class="quote"><div class="title"><img class="avatar" src="/ann.png" width="24"> ann:</div><blockquote><p>The gate leaks.</p></blockquote></aside><div class="lightbox-wrapper"><a class="lightbox" href="/gate-large.png"><img src="/gate.png" width="690" height="388"><div class="meta"><span class="filename">gate</span><span class="informations">1920×1080 1.2 MB</span></div></a></div>',
    keeps: [
      '<blockquote><p>The gate leaks.</p></blockquote>',
      'data-src="https://news.example/gate',
    ],
    drops: ['1.2 MB', 'ann.png'],
  },
  {
    what: 'a picture and its caption in Drupal’s article of their own',
    html: '<article class="media media--type-image"><div class="field field--name-field-media-image"><img src="/gate.jpg" width="1000" height="600" alt="Gate"></div><div class="field field--name-field-caption">The gate by night</div></article>',
    keeps: [
      '<figcaption>The gate by night</figcaption>',
      'data-src="https://news.example/gate.jpg"',
    ],
  },
  {
    what: 'lazy pictures of two more kinds',
    html: '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" nitro-lazy-src="/nitro.jpg" alt=""></p><p><img data-interchange="[/small.jpg, small], [/large.jpg, large]" alt=""></p>',
    keeps: [
      'data-src="https://news.example/nitro.jpg"',
      'data-src="https://news.example/large.jpg"',
    ],
  },
  {
    what: 'a listing’s `lang` where no people speaks it',
    html: '<pre lang="go"><code>func main() {}</code></pre><pre lang="en"><code>just words</code></pre>',
    keeps: ['<pre data-language="go"><code>func main() {}', '<pre><code>just words'],
  },
  {
    what: 'a paragraph that a script would lift a quote out of',
    html: '<p><span class="pullquote-right" data-pullquote="herring">Before the herring come, every oak between two valleys must be felled.</span></p>',
    keeps: ['Before the herring come, every oak'],
  },
  {
    what: 'nothing that stands beside the page’s left edge',
    html: '<p style="position:absolute;left:-9999px">Buy cheap boats online</p><p style="text-indent:-20px">Hanging by a little.</p>',
    keeps: ['Hanging by a little.'],
    drops: ['cheap boats'],
  },
  {
    what: 'a recipe’s lists whole, with their headings',
    html: '<div class="wprm-recipe-container"><h2>Fried herring</h2><div>A dish of the harbour that needs a hot pan and nothing else but butter.</div><div><h3>Ingredients</h3><ul><li><span>200</span> <span>g</span> <span>herring fillets</span></li><li>30 g butter, at room temperature</li><li>1 lemon, cut into wedges</li></ul></div><div><h3>Instructions</h3><ol><li><div>Dry the fillets well and season them with salt on both sides.</div></li><li><div>Melt the butter in a wide pan until it foams, then lay the fillets in, skin side down.</div></li><li><div>Fry for three minutes, turn, and give them one minute more; serve with the lemon.</div></li></ol></div></div>',
    keeps: [
      'Ingredients</h3>',
      '30 g butter',
      'Instructions</h3>',
      'Dry the fillets',
      'Fry for three minutes',
    ],
  },
];

/** What sites put between paragraphs, and sentences of an author's that are like it. */
export const asks: readonly ConstructFixture[] = [
  {
    what: 'an author’s sentences that begin as a site’s lines do',
    html: '<p>Support for the plan has grown since May.</p><p>Copyright 1986 stands on the brass plate.</p><p>(c) When the gate is open, no boat may wait.</p><p>I follow our harbour master <a href="https://x.com/harbour">on X</a>, as all do.</p>',
    keeps: [
      'Support for the plan',
      'Copyright 1986',
      '(c) When the gate',
      'I follow our harbour master',
    ],
  },
  {
    what: 'no invitation to a channel, whatever stands before it',
    html: '<p>👉 <a href="https://whatsapp.com/channel/abc"><strong>Join our WhatsApp channel</strong></a></p><p>Stay informed: Follow us on <a href="https://news.google.com/publications/abc">Google News</a></p><p><em>Tin nhanh! Theo dõi chúng tôi trên <a href="https://t.me/tin">Telegram</a></em></p>',
    keeps: [],
    drops: ['WhatsApp', 'Google News', 'Telegram'],
  },
  {
    what: 'no box for an app',
    html: '<div class="z9"><p>Now even faster: Download our app for the best experience</p><a href="https://play.google.com/store/apps/details?id=x"><img src="/badge.png" alt="Get it on Google Play"></a></div>',
    keeps: [],
    drops: ['our app', 'badge.png'],
  },
  {
    what: 'no pointers to other stories in further languages',
    html: '<p><b>Lee también: <a href="/1">El puerto cierra</a></b></p><p>Baca juga: <a href="/2">Pelabuhan ditutup</a></p><p><strong>Czytaj też:</strong> <a href="/3">Port zamknięty</a></p><p>延伸閱讀：<a href="/4">港口關閉</a></p>',
    keeps: [],
    drops: ['El puerto', 'Pelabuhan', 'Port zamknięty', '港口'],
  },
  {
    what: 'no sign-up in a language that no list of words knows',
    html: '<div class="x3"><h3>Skrifaðu þig</h3><p>Fréttir af höfninni vikulega.</p><form><input type="email"><button>Áfram</button></form></div>',
    keeps: [],
    drops: ['Skrifaðu', 'höfninni'],
  },
  {
    what: 'no plea against blockers and no line of rights',
    html: '<p>Please disable your ad blocker to support us.</p><p>© 2026 River Post. All rights reserved.</p>',
    keeps: [],
    drops: ['ad blocker', 'River Post'],
  },
];
