/** What a page writes, what must be in the article made of it, and what must not. */
export interface ConstructFixture {
  readonly what: string;
  readonly html: string;
  readonly keeps: readonly string[];
  readonly drops?: readonly string[];
}

const still = 'https://i.ytimg.com/vi/kL4mN5oP6qR/hqdefault.jpg';

export const pictures: readonly ConstructFixture[] = [
  {
    what: 'AMP’s picture',
    html: '<amp-img src="/weir.jpg" alt="The weir" width="800" height="450"><noscript><img src="/weir.jpg" alt="The weir"></noscript></amp-img>',
    keeps: ['data-src="https://news.example/weir.jpg"', 'alt="The weir"'],
  },
  {
    what: 'a picture that is a box’s background',
    html: '<figure><div role="img" aria-label="The mill" style="background-image:url(\'/mill.jpg\')"></div><figcaption>The mill at noon.</figcaption></figure>',
    keeps: [
      'data-src="https://news.example/mill.jpg"',
      '<figcaption>The mill at noon.</figcaption>',
    ],
  },
  {
    what: 'the picture and not the counter in its noscript',
    html: '<p><img src="/barge.jpg" alt="A barge"></p><noscript><img src="https://count.example/i.gif?p=1" width="1" height="1"></noscript>',
    keeps: ['data-src="https://news.example/barge.jpg"'],
    drops: ['count.example'],
  },
  {
    what: 'one picture of its blurred copy and itself',
    html: `<figure><span><img class="blur" src="data:image/jpeg;base64,${'A'.repeat(4000)}"><img src="/quay.jpg" alt="The quay"></span></figure>`,
    keeps: ['data-src="https://news.example/quay.jpg"'],
    drops: ['data:image/jpeg'],
  },
  {
    what: 'an emoji as a character',
    html: '<p>They danced <img class="emoji" alt="💃" src="https://s.w.org/images/core/emoji/1f483.svg"> till dawn.</p>',
    keeps: ['They danced 💃 till dawn.'],
  },
  {
    what: 'a caption in a table',
    html: '<table class="tr-caption-container"><tr><td><img src="/sluice.jpg" alt=""></td></tr><tr><td class="tr-caption">The old sluice.</td></tr></table>',
    keeps: ['<figcaption>The old sluice.</figcaption>'],
    drops: ['<table'],
  },
  {
    what: 'a slider as a gallery, each picture once',
    html: '<div class="swiper"><div class="swiper-slide swiper-slide-duplicate"><img src="/b.jpg"></div><div class="swiper-slide"><img src="/a.jpg"></div><div class="swiper-slide"><img src="/b.jpg"></div><button>Next</button></div>',
    keeps: [
      '<figure data-gallery=""><figure><img data-src="https://news.example/a.jpg"></figure><figure><img data-src="https://news.example/b.jpg">',
    ],
    drops: ['Next'],
  },
  {
    what: 'a chart drawn in the page as a picture that only draws',
    html: '<figure><svg viewBox="0 0 300 200"><script>alert(1)</script><text x="5" y="20">Catch in tonnes</text><rect width="9" height="40" onclick="alert(1)" fill="url(https://a.example/x)"></rect></svg><figcaption>Herring.</figcaption></figure>',
    keeps: [
      'data-drawing=""',
      'alt="Catch in tonnes"',
      'src="data:image/svg+xml;charset=utf-8,%3Csvg',
    ],
    drops: ['alert', 'a.example', '<svg'],
  },
];

export const code: readonly ConstructFixture[] = [
  {
    what: 'a listing in a table beside its numbers',
    html: '<div class="highlight"><table><tbody><tr><td><pre>1\n2\n</pre></td><td><pre><span class="k">let</span> tide = 3;\ntide += 1;</pre></td></tr></tbody></table></div>',
    keeps: ['<pre><code>let tide = 3;\ntide += 1;</code></pre>'],
    drops: ['<table'],
  },
  {
    what: 'lines that only elements divide, without their numbers',
    html: '<div class="language-rust"><pre><code><span class="line"><span class="lineno">1</span>fn main() {</span><span class="line"><span class="lineno">2</span>    tide();</span><span class="line"><span class="lineno">3</span>}</span></code></pre><button class="copy">Copy</button></div>',
    keeps: ['<pre data-language="rust"><code>fn main() {\n    tide();\n}</code></pre>'],
    drops: ['Copy'],
  },
  {
    what: 'a listing of list items',
    html: '<ol class="linenums"><li>key = 1</li><li>lock = 2</li></ol>',
    keeps: ['<pre><code>key = 1\nlock = 2</code></pre>'],
  },
  {
    what: 'the language that a converter names',
    html: '<div class="highlight-python notranslate"><div class="highlight"><pre><span></span>ebb()\n</pre></div></div><pre class="sourceCode haskell"><code class="sourceCode haskell">main = flow</code></pre>',
    keeps: [
      '<pre data-language="python"><code>ebb()</code></pre>',
      '<pre data-language="haskell"><code>main = flow',
    ],
  },
  {
    what: 'a poem in its lines and with its stress',
    html: '<pre>The river <em>knows</em>\n   nobody’s name.</pre>',
    keeps: ['<pre>The river <em>knows</em>\n   nobody’s name.</pre>'],
  },
];

export const math: readonly ConstructFixture[] = [
  {
    what: 'KaTeX once, with its TeX',
    html: '<p>With <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>v</mi></mrow><annotation encoding="application/x-tex">v_0</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">vdrawn</span></span> known</p>',
    keeps: ['<math alttext="v_0">', '<mi>v</mi>', 'known'],
    drops: ['vdrawn', 'annotation'],
  },
  {
    what: 'MathJax 3 by its assistive MathML',
    html: '<p><mjx-container display="true"><mjx-math><mjx-mi>glyph</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>q</mi></math></mjx-assistive-mml></mjx-container></p>',
    keeps: ['<math display="block"><mi>q</mi></math>'],
    drops: ['glyph'],
  },
  {
    what: 'MathJax 2 by the MathML it carries',
    html: '<p>so <span class="MathJax_Preview">drawn</span><span class="MathJax" data-mathml="&lt;math&gt;&lt;mi&gt;w&lt;/mi&gt;&lt;/math&gt;"><nobr>w-drawn</nobr></span><script type="math/tex">w</script> holds</p>',
    keeps: ['so <math><mi>w</mi></math> holds'],
    drops: ['drawn', '<code'],
  },
  {
    what: 'TeX alone as code',
    html: '<p>so <script type="math/tex; mode=display">% <![CDATA[ \\frac{a}{b} %]]></script> and <span class="math inline">\\(x^2\\)</span></p>',
    keeps: ['<code data-math="block">\\frac{a}{b}</code>', '<code data-math="inline">x^2</code>'],
  },
];

export const embeds: readonly ConstructFixture[] = [
  {
    what: 'a player behind a consent manager, by its title and with its still',
    html: '<div class="video"><iframe data-cmp-src="https://www.youtube-nocookie.com/embed/kL4mN5oP6qR?rel=0" title="Gates at work"></iframe></div>',
    keeps: [
      'href="https://www.youtube.com/watch?v=kL4mN5oP6qR"',
      'data-embed="youtube"',
      `data-src="${still}"`,
      'Gates at work (YouTube)',
    ],
  },
  {
    what: 'a light player that a script would make',
    html: '<lite-youtube videoid="kL4mN5oP6qR" playlabel="Play: Gates"></lite-youtube>',
    keeps: ['watch?v=kL4mN5oP6qR', 'Play: Gates (YouTube)'],
  },
  {
    what: 'Mastodon, Bluesky, Spotify and maps',
    html: '<iframe src="https://social.example/@ann/1122/embed"></iframe><iframe src="https://embed.bsky.app/embed/did:plc:ab12/app.bsky.feed.post/3kx"></iframe><iframe src="https://open.spotify.com/embed/track/77abc?utm_source=x"></iframe><iframe src="https://www.google.com/maps/embed?pb=!1m18"></iframe>',
    keeps: [
      'href="https://social.example/@ann/1122"',
      'data-embed="mastodon"',
      'https://bsky.app/profile/did:plc:ab12/post/3kx',
      'https://open.spotify.com/track/77abc',
      'data-embed="map"',
    ],
  },
  {
    what: 'a film and a sound as their files',
    html: '<video poster="/film.jpg"><source src="/film.mp4"></video><audio src="/tide.mp3" title="The tide"></audio>',
    keeps: [
      'data-embed="video"',
      'data-src="https://news.example/film.jpg"',
      'data-embed="audio"',
      'The tide (news.example)',
    ],
  },
  {
    what: 'a post that is quoted whole',
    html: '<blockquote class="twitter-tweet"><p>Low water at six.</p>— Ann <a href="https://twitter.com/ann/status/9">May 1</a></blockquote>',
    keeps: [
      '<blockquote data-post="x">',
      'Low water at six.',
      'href="https://twitter.com/ann/status/9"',
    ],
  },
];

export const notes: readonly ConstructFixture[] = [
  {
    what: 'Markdown’s footnotes',
    html: '<p>The gate leaks<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup> a little.</p><div class="footnotes"><hr><ol><li id="fn:1"><p>A bucket an hour. <a href="#fnref:1" class="footnote-backref">↩︎</a></p></li></ol></div>',
    keeps: [
      '<sup><a href="#at-',
      'data-note-ref="1"',
      '<section data-notes=""><ol><li id="at-',
      '<p>A bucket an hour. <a href="#at-',
      'data-note-back="">↩</a></p></li></ol></section>',
    ],
    drops: ['↩︎'],
  },
  {
    what: 'a word processor’s footnotes',
    html: '<p>The gate leaks<a href="#_ftn1" name="_ftnref1">[1]</a> a little.</p><div><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> A bucket an hour.</p></div></div>',
    keeps: [
      '<sup><a href="#at-',
      'data-note-ref="1"',
      '<p>A bucket an hour. <a href="#at-',
      'data-note-back=""',
    ],
    drops: ['[1]'],
  },
  {
    what: 'an encyclopaedia’s references, twice to one',
    html: '<p>It leaks.<sup class="reference" id="cite_ref-a_1-0"><a href="#cite_note-a-1">[1]</a></sup> And leaks.<sup class="reference" id="cite_ref-a_1-1"><a href="#cite_note-a-1">[1]</a></sup></p><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0">a</a> <a href="#cite_ref-a_1-1">b</a></span> <span class="reference-text">Harbour log, 1986.</span></li></ol>',
    keeps: ['Harbour log, 1986.', 'data-note-back="">↩</a> <a href="#at-'],
    drops: ['[1]', '^'],
  },
  {
    what: 'a note in the margin',
    html: '<p>The gate leaks<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"><span class="sidenote">A bucket an hour.</span> a little, they said.</p>',
    keeps: [
      'leaks<sup><a href="#at-',
      '</sup> a little, they said.',
      '<section data-notes="">',
      'A bucket an hour.',
    ],
  },
  {
    what: 'links within the text, and to the page where their place is gone',
    html: '<p><a href="#dry">To the dry dock</a>, <a href="https://news.example/2026/article.html#menu-x">or the menu</a>.</p><h2 id="dry"><a href="#dry" class="anchor">#</a>The dry dock</h2><p>It is dry, and has been dry since the year of the flood, they say.</p>',
    keeps: [
      '<a href="#at-1">To the dry dock</a>',
      '<h2 id="at-1">The dry dock</h2>',
      'href="https://news.example/2026/article.html#menu-x"',
    ],
  },
];

export const structure: readonly ConstructFixture[] = [
  {
    what: 'a table of data with its heads and spans',
    html: '<table><caption>Tides</caption><thead><tr><th scope="col">Day</th><th>High</th></tr></thead><tbody><tr><td rowspan="2">Monday</td><td>6:10</td></tr><tr><td>18:30</td></tr></tbody></table>',
    keeps: ['<caption>Tides</caption>', '<th scope="col">Day</th>', '<td rowspan="2">Monday</td>'],
  },
  {
    what: 'no table that only laid the page out',
    html: '<table role="presentation"><tr><td><p>The first column of the letter, set in a table.</p></td><td><p>The second column of it, beside the first.</p></td></tr></table>',
    keeps: ['The first column of the letter', 'The second column of it'],
    drops: ['<table', '<td'],
  },
  {
    what: 'lists in lists, terms and what is folded away',
    html: '<ol start="3"><li>Oak<ul><li>from the second valley</li></ul></li></ol><dl><dt>Leaf</dt><dd>Half of a gate.</dd></dl><details><summary>The bill</summary><p>It was paid in herring, over four long winters.</p></details>',
    keeps: [
      '<ol start="3">',
      '<ul><li>from the second valley</li></ul>',
      '<dt>Leaf</dt><dd>Half of a gate.</dd>',
      '<summary>The bill</summary>',
    ],
  },
  {
    what: 'a box of warning and a correction',
    html: '<div class="admonition warning"><p class="admonition-title">Warning</p><p>Mind the gap at low water, on both sides.</p></div><p class="correction">Correction: an earlier version gave the wrong year of the flood.</p>',
    keeps: [
      '<aside data-callout="warning">',
      'Mind the gap',
      '<aside data-callout="correction">',
      'wrong year of the flood',
    ],
  },
  {
    what: 'a quote lifted out of the text once',
    html: '<p>The keeper said that the gate will outlive him and his dog, and went home.</p><aside class="pull-quote">the gate will outlive him and his dog</aside>',
    keeps: ['said that the gate will outlive him and his dog, and went home'],
    drops: ['<aside'],
  },
  {
    what: 'paragraphs that only breaks divide',
    html: '<div>The first of two paragraphs is this one, by the river.<br><br>The second one is this, by the sea, and it ends here.</div>',
    keeps: ['<p>The first of two paragraphs is this one, by the river.</p><p>The second one'],
    drops: ['<br>'],
  },
  {
    what: 'an accordion’s questions and answers',
    html: '<h3><button aria-expanded="false" aria-controls="a1">Who pays for it?</button></h3><div id="a1" hidden><p>The town does, and it has for four hundred years, they say.</p></div>',
    keeps: ['>Who pays for it?</h3>', 'The town does'],
  },
  {
    what: 'text under a veil, and nothing that is hidden',
    html: '<div aria-hidden="true"><p>Under a dialogue lies this paragraph, which is all the same the article’s.</p></div><p style="display: none">A trap for machines is hidden here.</p>',
    keeps: ['Under a dialogue lies this'],
    drops: ['A trap for machines'],
  },
  {
    what: 'a shadow tree with what stands in its slots',
    html: '<x-card><template shadowrootmode="open"><h3>From the shadow</h3><slot name="words"></slot></template><p slot="words">The words in the slot are the reader’s, too, said the keeper.</p></x-card>',
    keeps: ['From the shadow', '<p>The words in the slot are'],
  },
  {
    what: 'paragraphs of elements that the page made up',
    html: '<my-block>The first block of the page’s own making is here.</my-block><my-block>The second one follows it at once.</my-block>',
    keeps: ['own making is here.<', '>The second one follows'],
  },
];
