import type { ConstructFixture } from './construct-fixtures';

/** What converters, notebooks, editors of papers and makers of pages write. */
export const editors: readonly ConstructFixture[] = [
  {
    what: 'what of a list of tasks is done',
    html: '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> Lift the leaf</li><li class="task-list-item"><input type="checkbox" disabled> Hang the new one</li></ul>',
    keeps: ['☑', '☐', 'Lift the leaf', 'Hang the new one'],
  },
  {
    what: 'how a list is lettered',
    html: '<ol type="a"><li>The left leaf, which hung first</li><li>The right leaf, which hung last</li></ol>',
    keeps: ['<ol type="a">'],
  },
  {
    what: 'the lines of Prism’s diff behind their signs',
    html: '<pre><code class="language-diff"><span class="token deleted-sign deleted"><span class="token prefix deleted">-</span><span class="token line"> old gate\n</span></span><span class="token inserted-sign inserted"><span class="token prefix inserted">+</span><span class="token line"> new gate\n</span></span></code></pre>',
    keeps: ['<pre data-language="diff"><code>- old gate\n+ new gate</code></pre>'],
  },
  {
    what: 'the language of a listing that stands beside its numbers in a table',
    html: '<div class="highlight"><table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre><code class="language-go" data-lang="go">gate := 1\nopen(gate)</code></pre></td></tr></table></div>',
    keeps: ['<pre data-language="go"><code>gate := 1\nopen(gate)</code></pre>'],
  },
  {
    what: 'Jupyter’s listing under the language its interpreter speaks',
    html: '<div class="input_area"><div class="highlight hl-ipython3"><pre><span class="n">gate</span><span class="o">.</span><span class="n">plot</span>()</pre></div></div>',
    keeps: ['<pre data-language="python"><code>gate.plot()</code></pre>'],
  },
  {
    what: 'the breaks that only a style shows, not those of the markup',
    html: '<p style="white-space: pre-line">\n  The tide comes in over the sill,\nand goes again when it has seen the quay,\nas tides will do.\n</p>',
    keeps: ['over the sill,<br>', 'seen the quay,<br>as tides will do.'],
    drops: ['<p><br>', 'do.<br>'],
  },
  {
    what: 'a bookmark of Ghost as a link by its title',
    html: '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://other.example/tides"><div class="kg-bookmark-content"><div class="kg-bookmark-title">How tides work</div><div class="kg-bookmark-description">All about them.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://other.example/favicon.ico" alt=""></div></div><div class="kg-bookmark-thumbnail"><img src="https://other.example/t.png" alt=""></div></a></figure>',
    keeps: [
      'href="https://other.example/tides" data-embed="page"',
      '>How tides work (other.example)<',
    ],
    drops: ['favicon.ico'],
  },
  {
    what: 'a bookmark of Notion and one of Medium as links by their titles',
    html: '<figure><a href="https://other.example/notion" class="bookmark source"><div class="bookmark-info"><div class="bookmark-text"><div class="bookmark-title">The tide tables</div><div class="bookmark-description">All of a year.</div></div><div class="bookmark-href"><img src="https://other.example/favicon.ico" class="icon bookmark-icon">https://other.example/notion</div></div></a></figure><div class="graf graf--mixtapeEmbed"><a href="https://other.example/medium" class="markup--mixtapeEmbed-anchor"><strong>The keeper’s year</strong><br><em>A diary</em>other.example</a><a href="https://other.example/medium" class="js-mixtapeImage"></a></div>',
    keeps: [
      'href="https://other.example/notion" data-embed="page"',
      '>The tide tables (other.example)<',
      'href="https://other.example/medium" data-embed="page"',
      '>The keeper’s year (other.example)<',
    ],
    drops: ['favicon.ico'],
  },
  {
    what: 'a table made of boxes as a table',
    html: '<div role="table"><div role="row"><span role="columnheader">Boat</span><span role="columnheader">Length</span></div><div role="row"><span role="cell">Anna</span><span role="cell">12 m</span></div></div>',
    keeps: ['<table>', '<th>Length</th>', '<td>12 m</td>'],
  },
  {
    what: 'a table whose every cell is a link, under heads',
    html: '<table><thead><tr><th>Boat</th><th>Builder</th></tr></thead><tbody><tr><td><a href="/a">Anna</a></td><td><a href="/b">Bo Quay</a></td></tr><tr><td><a href="/c">Cora</a></td><td><a href="/d">Dirk Pier</a></td></tr></tbody></table>',
    keeps: ['Bo Quay', 'Dirk Pier', '<th>Builder</th>'],
  },
  {
    what: 'a table with the lines above and below it',
    html: '<p class="table-title"><strong>Table 1.</strong> Weights of the leaves.</p><table><tr><th>Leaf</th><th>Weight</th></tr><tr><td>Left</td><td>9 t</td></tr></table><p class="table-note">Source: the harbour.</p>',
    keeps: ['Weights of the leaves', '<td>9 t</td>', 'Source: the harbour'],
  },
  {
    what: 'a post of Facebook with the way to it',
    html: '<div class="fb-post"><blockquote cite="https://www.facebook.com/ann/posts/123" class="fb-xfbml-parse-ignore"><p>The gate is out!</p>Posted by <a href="https://facebook.com/ann">Ann</a></blockquote></div>',
    keeps: ['<blockquote data-post="facebook">', 'href="https://www.facebook.com/ann/posts/123"'],
  },
  {
    what: 'a box of facts in German and in French, with its title',
    html: `<aside class="infobox"><h3>Zur Sache</h3><p>Das Tor wurde 1986 gebaut.</p></aside><p>${'The town has kept the drawings of it in a drawer of the council’s own. '.repeat(3)}</p><div class="encadre"><p class="titre">Repères</p><p>La porte date de 1986.</p></div>`,
    keeps: ['Zur Sache', 'Das Tor wurde', 'Repères', 'La porte date'],
  },
  {
    what: 'two headings that stand under one another',
    html: `<h2>The oak</h2><h3>Where it grew</h3><p>${'It grew two valleys further on, in a forest that nobody had owned for years. '.repeat(3)}</p>`,
    keeps: ['The oak</h2>', 'Where it grew</h3>'],
  },
  {
    what: 'lines without links in the midst of the text',
    html: '<div class="pros-cons"><div><h4>Pros</h4><ul><li>Oak lasts</li><li>Looks well</li></ul></div><div><h4>Cons</h4><ul><li>Costs more</li></ul></div></div>',
    keeps: ['Pros', 'Oak lasts', 'Looks well', 'Cons', 'Costs more'],
  },
  {
    what: 'a poem in boxes of lines',
    html: '<div class="poem"><div class="stanza"><div class="line">The tide comes in at dawn</div><div class="line">and goes at noon</div></div><div class="stanza"><div class="line">as tides will do</div></div></div>',
    keeps: ['comes in at dawn', 'goes at noon', 'as tides will do'],
  },
  {
    what: 'no frame of an advertiser',
    html: '<div id="div-gpt-ad-1"><iframe src="https://ads.example/a" width="640" height="100"></iframe></div><iframe src="https://ads.example/b" width="300" height="250"></iframe>',
    keeps: [],
    drops: ['ads.example'],
  },
  {
    what: 'no line that is a link behind an arrow; one in a sentence',
    html: '<p>&gt;&gt; <a href="/tin/2.html">Phà lại trễ chuyến sáng thứ hai</a></p><p>She pays for the barge with what two hundred readers give <a href="https://www.patreon.com/ann">on Patreon</a> each month.</p>',
    keeps: ['on Patreon'],
    drops: ['Phà lại trễ'],
  },
  {
    what: 'no plea of a patron’s, a tip’s or a reader’s',
    html: '<p>If you like what I write, you can <a href="https://www.patreon.com/ann">support me on Patreon</a>.</p><p>Do you have a story for us? Email <a href="mailto:t@news.example">t@news.example</a>.</p><p>Mời bạn đọc theo dõi các tin mới nhất tại chuyên mục Đời sống.</p><p>Posted in <a href="/c/w">Water</a> on November 3, 2026 by <a href="/a">Ann</a></p>',
    keeps: [],
    drops: ['Patreon', 'story for us', 'theo dõi', 'Posted in'],
  },
  {
    what: 'no paragraphs in which a newsroom asks for money; a council that asks',
    html: `<p>The election puts our democracy at stake. That is why our journalism is free for everyone, even as others retreat behind paywalls.</p><p>We cannot do this without your help. Support our newsroom by contributing as little as $2.</p><p>${'The town has kept the drawings of it in a drawer of the council’s own. '.repeat(3)}</p><p>The council asked who would give as little as $2 for the gate.</p>`,
    keeps: ['kept the drawings', 'The council asked who'],
    drops: ['our democracy', 'our newsroom'],
  },
];
