import type { ConstructFixture } from './construct-fixtures';

/** What the makers of sites, recipes and documentation set into a text, each by its own names. */
export const makers: readonly ConstructFixture[] = [
  {
    what: 'Confluence’s panels, and the language of its listings',
    html: '<div class="panel panelMacro"><div class="panelHeader"><b>Note</b></div><div class="panelContent"><p>Mind the tide.</p></div></div><div class="confluence-information-macro confluence-information-macro-warning"><div class="confluence-information-macro-body"><p>Mind the rope.</p></div></div><div class="code panel pdl"><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: python; gutter: false">lift(gate)</pre></div></div>',
    keeps: ['Mind the tide', 'data-callout="warning"', 'Mind the rope', 'data-language="python"'],
  },
  {
    what: 'a listing without its language and its buttons in a bar above it',
    html: '<div class="code-example"><div class="example-header"><span class="language-name">js</span><button class="copy-icon"><span>Copy to Clipboard</span></button></div><pre class="brush: js notranslate"><code>lift(gate)</code></pre></div><div class="codebox"><p>Code: <a href="#">Select all</a></p><pre><code>wait tide</code></pre></div>',
    keeps: ['lift(gate)', 'data-language="js"', 'wait tide'],
    drops: ['>js<', 'Clipboard', 'Select all'],
  },
  {
    what: 'what a terminal answers, without the markup of its colours',
    html: '<div class="termy"><div class="highlight"><pre><span></span><code><span class="gp">$ </span>&lt;font color="#4E9A06"&gt;tide&lt;/font&gt; dev &lt;u style="x"&gt;gate.py&lt;/u&gt;\n<span class="go">&lt;b&gt;INFO&lt;/b&gt; risen</span>\n</code></pre></div></div><div data-termynal><span data-ty="input">pip install tide</span><span data-ty>Done &amp; well</span></div>',
    keeps: ['$ tide dev gate.py\nINFO risen', '$ pip install tide\nDone &amp; well'],
    drops: ['font', '&lt;b'],
  },
  {
    what: 'a button that leads to a file',
    html: '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/plan.pdf">Read the plan</a></div></div>',
    keeps: ['https://news.example/plan.pdf', 'Read the plan'],
  },
  {
    what: 'the pages that Tumblr and Iframely show in a card',
    html: '<div class="npf_link"><a href="https://y.example/guild">The guild of keepers</a></div><div class="iframely-embed"><div class="iframely-responsive"><a href="https://y.example/tides" data-iframely-url="https://cdn.iframe.ly/x">Tides</a></div></div>',
    keeps: ['https://y.example/guild', 'https://y.example/tides'],
  },
  {
    what: 'a short recipe without its rating and its buttons',
    html: '<div class="wprm-recipe-container"><div class="wprm-recipe"><h2>Soup</h2><a href="#">Print Recipe</a><div><span>4.9</span> from <span>12</span> votes</div><div><h3>Ingredients</h3><ul><li><span>2</span> <span>carrots</span></li><li>salt</li></ul></div><div><h3>Instructions</h3><ul><li><div>Chop them.</div></li></ul></div></div></div>',
    keeps: ['Soup', 'carrots', 'Chop them'],
    drops: ['Print Recipe', '12</span>'],
  },
  {
    what: 'no boxes of other stories and offers, by the names of their makers',
    html: '<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a href="/a">Nets are mended at last</a></li><li><a href="/b">Who paid the ferry</a></li></ul><div class="box-tinlienquanv2"><article class="item-news"><h4><a href="/c">Cầu cũ sập trong đêm</a></h4></article></div><span class="hs-cta-wrapper"><a href="https://cta.example/1"><img src="https://x.example/cta.png" alt="Download the guide"></a></span><section><span>Mehr zum Thema</span><ul><li><a href="/d">Netze geflickt</a></li></ul></section><div><p>Member-only story</p></div>',
    keeps: [],
    drops: ['Nets', 'Cầu cũ', 'cta.png', 'Netze', 'Member-only'],
  },
  {
    what: 'what stands behind a wall, mark by mark',
    html: '<h3 class="paywall">Of ropes</h3><ul class="paywall"><li>A rope of hemp holds</li><li>A rope of straw does not</li></ul>',
    keeps: ['Of ropes', 'A rope of straw'],
  },
  {
    what: 'what is told of newsletters, and none that is asked for',
    html: '<p>The Canal Times added 680,000 newsletter subscribers in a year.</p><p>These are the newsletters I subscribe to.</p><ul><li>Follow the news, subscribe to industry newsletters, and ask the keeper.</li></ul><p>Subscribe to our newsletter.</p><p>Sign up for the weekly newsletter of the guild.</p>',
    keeps: ['680,000', 'These are the newsletters', 'ask the keeper'],
    drops: ['our newsletter', 'of the guild'],
  },
  {
    what: 'the line that names a source',
    html: '<p>Source code: <a href="/tide.py">Lib/tide.py</a></p>',
    keeps: ['Source code:', 'Lib/tide.py'],
  },
  {
    what: 'no names of signs that a font would draw, but in a table',
    html: '<p>Open the gate <i class="material-icons">chevron_right</i></p><table><tr><th>Rope</th><th>Holds</th></tr><tr><td>Hemp</td><td><span class="material-symbols-outlined">check</span></td></tr><tr><td>Straw</td><td><i class="material-icons">close</i></td></tr></table>',
    keeps: ['Open the gate', '<td>✓</td>', '<td>✗</td>'],
    drops: ['chevron'],
  },
];
