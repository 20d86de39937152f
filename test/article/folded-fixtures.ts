import type { ConstructFixture } from './construct-fixtures';

/** What a page folds away, hides by class, or hangs over a word. */
export const folded: readonly ConstructFixture[] = [
  {
    what: 'Chakra’s accordion, whose shell is hidden and whose question is a button',
    html: '<div class="chakra-accordion__item"><h2><button type="button" aria-expanded="false" aria-controls="p9">Why oak and not steel?</button></h2><div class="chakra-collapse" style="overflow:hidden;display:none;opacity:0;height:0px"><div role="region" id="p9"><p>Steel moves with the heat.</p></div></div></div>',
    keeps: ['>Why oak and not steel?</h2>', 'Steel moves with the heat.'],
  },
  {
    what: 'an accordion of height nothing, with its question as a heading',
    html: '<div><div role="button" aria-expanded="false" aria-controls="faq-1"><span>Why oak and not steel?</span></div><div class="rah-static" id="faq-1" style="height:0;overflow:hidden" aria-hidden="true"><div><p>Steel moves with the heat, they say.</p></div></div></div>',
    keeps: ['Why oak and not steel?</span></h4>', 'Steel moves with the heat'],
  },
  {
    what: 'an accordion hidden by the names of its parts alone',
    html: '<div><button aria-expanded="false" aria-controls="tw1"><span>Why oak and not steel?</span></button><div id="tw1" class="hidden pl-2"><p>Steel moves with the heat.</p></div></div><div class="acc-item"><div class="acc-title">How heavy is it?</div><div class="acc-panel" aria-hidden="true" style="display:none"><p>Eleven tonnes, without its fittings, which came by barge a week later and were hung by hand.</p></div></div>',
    keeps: ['Why oak and not steel?', 'Steel moves with the heat.', 'Eleven tonnes'],
  },
  {
    what: 'answers right below their questions, hidden by a class that no attribute tells of',
    html: '<div class="q"><button type="button" aria-expanded="false"><span>Why oak and not steel?</span></button><div class="hidden px-4"><p>Steel moves with the heat.</p></div></div><div class="q"><h3><button type="button">How heavy is it?</button></h3><div class="d-none"><p>Eleven tonnes.</p></div></div>',
    keeps: ['Why oak and not steel?', 'Steel moves with the heat.', 'Eleven tonnes.'],
  },
  {
    what: 'Elementor’s toggle, whose question is a link to nowhere',
    html: '<div class="elementor-toggle-item"><div class="elementor-tab-title" role="button" aria-controls="e1" aria-expanded="false"><a class="elementor-toggle-title" tabindex="0">Why oak and not steel?</a></div><div id="e1" class="elementor-tab-content" role="region" style="display:none"><p>Steel moves with the heat.</p></div></div>',
    keeps: ['>Why oak and not steel?</h4>', 'Steel moves with the heat.'],
  },
  {
    what: 'an answer of two words, and one of links, where a heading asks',
    html: '<h3><button aria-expanded="false" aria-controls="w1">Is the gate open?</button></h3><div id="w1" hidden><p>Not yet.</p></div><h3><button aria-expanded="false" aria-controls="w2">Who will come?</button></h3><div id="w2" hidden><p><a href="https://a.example/">The mayor of Altwerder</a> and <a href="https://b.example/">the harbour master</a></p></div>',
    keeps: ['Is the gate open?', 'Not yet.', 'Who will come?', 'The mayor of Altwerder'],
  },
  {
    what: 'no menu and no comments that hang from a button',
    html: '<div><button aria-expanded="false" aria-controls="sh">Share it</button><div id="sh" hidden><ul><li><a href="https://facebook.com/sharer?u=1">On Facebook</a></li><li><a href="https://x.com/intent">On X</a></li></ul></div></div><div class="cm"><button aria-expanded="false" aria-controls="cmt">Show what was said</button><div id="cmt" hidden class="comments"><p>I was there and saw it all.</p></div></div>',
    keeps: [],
    drops: ['On Facebook', 'Share it', 'I was there', 'Show what'],
  },
  {
    what: 'nothing that a stylesheet hides by its name; what it shows on wide screens',
    html: '<div class="hidden support"><p>At River Post, we believe that everyone needs good reports, and you can help us to go on.</p></div><p>The gate <a href="/gate">is here<span class="sr-only"> (opens in a new window)</span></a>, and so is the crane, which came on a barge from the town upstream.</p><div class="d-none d-print-block"><p>This page was printed from the River Post, and what it says may have changed since.</p></div><div class="hidden md:block"><p>Boats under six metres pay nothing at the gate, and those above it pay by the metre.</p></div>',
    keeps: ['The gate', 'is here', 'Boats under six metres'],
    drops: ['At River Post', 'new window', 'was printed'],
  },
  {
    what: 'words without what is shown over them when the pointer rests',
    html: '<p>The <span class="tooltip">gate<span class="tooltiptext">A door in the water</span></span> is of oak, and the <a href="/c" aria-describedby="t1">crane</a><span role="tooltip" id="t1">A tall machine</span> is of steel; <span class="rollover-people"><a href="/p">Ann Smith</a><span class="rollover-people-block"><a href="/s/1">Ten ways to save</a></span></span> paid for both, and for the <span class="tooltip" title="a wall">quay</span>.</p>',
    keeps: ['gate', 'crane', 'Ann Smith', 'quay'],
    drops: ['A door in the water', 'A tall machine', 'Ten ways to save'],
  },
  {
    what: 'the words under a picture in a box without a name',
    html: '<div class="q1"><img src="/gate.jpg" width="800" height="500" alt=""><div class="q2"><i>The gate at noon, seen from the bridge.</i></div></div>',
    keeps: ['<figcaption><i>The gate at noon, seen from the bridge.</i></figcaption></figure>'],
  },
  {
    what: 'no portrait’s name, no badge and no other story’s title as a caption',
    html: '<div class="q3"><img src="/ann.jpg" width="80" height="80" alt=""><div>Ann Smith keeps the lock and its old bell</div></div><div class="q5"><a href="/other.html"><img src="/other.jpg" width="400" height="300" alt=""></a><div>Ten ways of lifting a gate by hand</div></div>',
    keeps: [],
    drops: ['<figcaption>'],
  },
  {
    what: 'a listing in a field that is only to be read; no code to set a frame elsewhere',
    html: '<textarea readonly rows="2">gate.open()\ngate.close()</textarea><textarea readonly>&lt;iframe src="https://news.example/embed"&gt;\n&lt;/iframe&gt;</textarea>',
    keeps: ['<pre><code>gate.open()\ngate.close()</code></pre>'],
    drops: ['news.example/embed'],
  },
  {
    what: 'WordPress’s playlist, whose pieces stand as data alone',
    html: '<div class="wp-playlist wp-audio-playlist"><audio controls="controls"></audio><noscript><ol><li><a href="/song.mp3">Harbour song</a></li></ol></noscript><script type="application/json" class="wp-playlist-script">{"type":"audio","tracks":[{"src":"https://news.example/song.mp3","title":"Harbour song"},{"src":"https://news.example/bell.mp3","title":"The bell"}]}</script></div>',
    keeps: [
      'href="https://news.example/song.mp3" data-embed="audio"',
      '>Harbour song (news.example)</a>',
      '>The bell (news.example)</a>',
    ],
  },
];
