import type { ConstructFixture } from './construct-fixtures';

/** What a script loads, runs or plays: pictures, listings and films as forums, notebooks and editors write them. */
export const loaders: readonly ConstructFixture[] = [
  {
    what: 'a forum’s picture, whose address stands under a name of its own (Discuz)',
    html: '<div class="savephotop"><img id="aimg_1" src="static/image/common/none.gif" zoomfile="/gate-large.jpg" file="/gate.jpg" class="zoom"></div>',
    keeps: ['https://news.example/gate-large.jpg'],
    drops: ['none.gif'],
  },
  {
    what: 'Medium’s picture once, without the small one that lay under it',
    html: '<figure><div class="progressiveMedia"><img class="progressiveMedia-thumbnail" src="https://cdn.example/max/60/gate.jpeg?q=20"><canvas></canvas><img class="progressiveMedia-image" data-src="https://cdn.example/max/1600/gate.jpeg"></div><figcaption>The gate at noon</figcaption></figure>',
    keeps: ['max/1600/gate.jpeg', 'The gate at noon'],
    drops: ['max/60'],
  },
  {
    what: 'a background of which a loader knows several widths',
    html: '<div class="lazyload" data-bgset="/quay-300.jpg 300w, /quay-900.jpg 900w"></div>',
    keeps: ['https://news.example/quay-900.jpg'],
  },
  {
    what: 'two pictures to be compared, and one behind its number',
    html: '<div class="twentytwenty-container"><img src="/before.jpg"><img src="/after.jpg"><div><div>Before</div><div>After</div></div></div><div><img src="/third.jpg" width="800" height="500"><span>3/12</span></div>',
    keeps: ['before.jpg', 'after.jpg', 'third.jpg'],
  },
  {
    what: 'a caption without what would show it or its picture larger',
    html: '<figure><img src="/lock.jpg" width="900" height="600"><a href="#img-1">View image in fullscreen</a><figcaption><span>The lock.</span> <span>toggle caption</span> <span>Ann/Pool</span></figcaption></figure>',
    keeps: ['The lock.', 'Ann/Pool'],
    drops: ['fullscreen', 'toggle'],
  },
  {
    what: 'Jupyter’s cells without their numbers',
    html: '<div class="cell"><div class="input"><div class="prompt input_prompt">In [3]:</div><div class="input_area"><div class="highlight hl-ipython3"><pre>lift(gate)</pre></div></div></div><div class="output"><div class="prompt output_prompt">Out[3]:</div><div class="output_text"><pre>True</pre></div></div></div>',
    keeps: ['data-language="python"', 'lift(gate)', 'True'],
    drops: ['In [3]', 'Out[3]'],
  },
  {
    what: 'the lines of an editor that runs in the page',
    html: '<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters"><div class="cm-gutterElement">1</div><div class="cm-gutterElement">2</div></div><div class="cm-content" contenteditable="true" data-language="javascript"><div class="cm-line">let gate = 1;</div><div class="cm-line">lift(gate);</div></div></div></div>',
    keeps: ['<pre data-language="javascript"><code>let gate = 1;\nlift(gate);</code></pre>'],
  },
  {
    what: 'listings without the bar that floats over them, and their language by two more attributes',
    html: '<div class="code-toolbar"><pre class="language-css"><code>gate { color: red }</code></pre><div class="toolbar"><div class="toolbar-item"><span>Stylesheet</span></div></div></div><pre language="bash"><code>lift --gate</code></pre><pre class="code file lua">lift(gate, "slowly")</pre>',
    keeps: ['gate { color', 'data-language="bash"', '<pre data-language="lua">'],
    drops: ['Stylesheet'],
  },
  {
    what: 'a heading without its sign and what that says to those who hear it',
    html: '<h3>Bolts <a href="#b"><span>Copy link to heading</span>🔗</a></h3>',
    keeps: ['Bolts'],
    drops: ['🔗', 'Copy link'],
  },
  {
    what: 'films that Wistia’s and Niconico’s scripts would play',
    html: '<div class="wistia_embed wistia_async_abc123xyz videoFoam=true">&nbsp;</div><script src="https://embed.nicovideo.jp/watch/sm9/script?w=640"></script>',
    keeps: ['https://fast.wistia.net/embed/iframe/abc123xyz', 'https://www.nicovideo.jp/watch/sm9'],
  },
  {
    what: 'the rest of a paragraph and of a text that a press shows; no menu behind such a press',
    html: '<p>The keeper went home<span>...</span><span style="display:none"> and slept until noon, when the bell rang twice.</span></p><button>Read more</button><div style="display:none"><p>Then he rose and rang it himself, as the rule of the lock demands.</p></div><a href="#">Show more</a><div><a href="#">See all</a><div style="display:none"><a href="/nets">Nets are mended at last</a> <a href="/ferry">Who paid the ferry</a></div></div>',
    keeps: ['went home', 'the bell rang twice', 'rang it himself'],
    drops: ['...', 'Read more', 'Show more', 'Nets'],
  },
  {
    what: 'a file that a viewer would show, and what JSFiddle’s script would run',
    html: '<div class="pdfemb-viewer-container"><a href="/plan.pdf" class="pdfemb-viewer">plan</a></div><script async src="//jsfiddle.net/ann/abc123/embed/result,js/"></script>',
    keeps: ['https://news.example/plan.pdf', 'https://jsfiddle.net/ann/abc123/'],
  },
  {
    what: 'Bootstrap’s panels, whose buttons say nothing of their state, and Wix’s captions',
    html: '<div class="card"><div class="card-header"><button data-bs-toggle="collapse" data-bs-target="#c1">Why oak?</button></div><div id="c1" class="collapse"><div class="card-body">Steel moves with the heat, they say.</div></div></div><div><div data-hook="image-viewer"><img src="/wix.jpg" width="740" height="493"></div><div data-hook="imageCaption">The gate at noon</div></div>',
    keeps: ['Why oak?', 'Steel moves', '<figcaption>The gate at noon</figcaption>'],
  },
];
