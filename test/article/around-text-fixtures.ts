import type { ConstructFixture } from './construct-fixtures';

/** What sites and their plugins set between and behind paragraphs, and listings and pictures in forms that are easily lost. */
export const aroundText: readonly ConstructFixture[] = [
  {
    what: 'a photograph that a drawing only frames',
    html: '<svg viewBox="0 0 800 400" width="800" height="400"><image href="https://x.example/framed.jpg" width="800" height="400"></image></svg>',
    keeps: ['data-src="https://x.example/framed.jpg"'],
  },
  {
    what: 'a picture that is the background of the link to it',
    html: '<a class="b4" href="https://x.example/large.jpg"><span style="background:url(https://x.example/small.jpg)"></span></a>',
    keeps: ['data-src="https://x.example/large.jpg"'],
  },
  {
    what: 'a listing that GitHub lends to other pages',
    html: '<div class="gist"><div class="gist-file"><div class="gist-data"><table><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">lift(gate)</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">wait(tide)</td></tr></table></div><div class="gist-meta"><a href="https://gist.github.com/x/1/raw">view raw</a> hosted by GitHub</div></div></div>',
    keeps: ['<pre><code>lift(gate)\nwait(tide)</code></pre>'],
    drops: ['view raw'],
  },
  {
    what: 'a listing without the numbers that nobody can mark',
    html: '<pre><code><span style="display:flex"><span style="user-select:none">1</span><span>lift(gate)\n</span></span><span style="display:flex"><span style="user-select: none">2</span><span>wait(tide)\n</span></span></code></pre>',
    keeps: ['lift(gate)\nwait(tide)</code>'],
  },
  {
    what: 'a listing in a box whose style alone makes it one',
    html: '<div style="font-family:Courier,monospace;white-space:pre">if (tide)<br>    lift(gate)</div>',
    keeps: ['<pre><code>if (tide)\n    lift(gate)</code></pre>'],
  },
  {
    what: 'the language of a listing as GitHub writes it',
    html: '<div class="highlight highlight-source-js"><pre>lift(gate)</pre></div>',
    keeps: ['data-language="js"'],
  },
  {
    what: 'a heading without the words of the link beside it',
    html: '<div class="b5"><h2 id="tides">Of tides</h2><a class="b6" href="#tides">Copy link to section</a></div><p>They come twice a day.</p>',
    keeps: ['>Of tides</h2>', 'twice a day'],
    drops: ['Copy link'],
  },
  {
    what: 'no ways into the text behind each other, nor in a list that is called that',
    html: '<p>Jump to: <a href="#a">The lock</a> | <a href="#b">The works</a></p><p><strong>In this article:</strong></p><ul><li><a href="#h1">Why it was shut</a></li><li><a href="#h2">How it opens</a></li><li><a href="#h3">What it cost</a></li></ul><p>Jump to the quay, he said, <a href="#c">and hold the rope</a>.</p>',
    keeps: ['hold the rope'],
    drops: ['The works', 'What it cost', 'In this article'],
  },
  {
    what: 'no ways to hand the text on, in several languages; shares of a company',
    html: '<div class="b7"><span>Teilen</span><a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></div><ul><li><a href="https://zalo.me/share?u=1">Zalo</a></li><li><a href="#">Sao chép</a></li></ul><p>She sold her shares.</p>',
    keeps: ['sold her shares'],
    drops: ['Teilen', 'Zalo', 'Sao chép'],
  },
  {
    what: 'no lines between dashes and in brackets that are a site’s',
    html: '<p>— Story continues below advertisement —</p><p>[<a href="/1">Read more: Nets are mended at last</a>]</p><p>（责任编辑：王小明）</p><p>— So she went.</p>',
    keeps: ['So she went'],
    drops: ['continues below', 'Nets are mended', '王小明'],
  },
  {
    what: 'nothing of what plugins count and ask to be rated',
    html: '<div>Rate this post <span>★★★★★</span> 4.5/5 - (12 votes)</div><p>Post Views: 1,234</p><div>What’s your reaction?</div><p>Yes, it is (29%, 1,186 Votes)</p><p>She won by 1,186 votes.</p>',
    keeps: ['won by 1,186 votes'],
    drops: ['Rate this', '4.5/5', 'Post Views', 'reaction', '29%'],
  },
  {
    what: 'nothing of what a text was filed under; a link to such a page in a sentence',
    html: '<p><a href="/gates" rel="category tag">Gates</a>, <a href="/tides" rel="category tag">Tides</a></p><div>Filed Under: <a href="/category/locks/">Locks</a> Tagged With: <a href="/tag/quays/">Quays</a></div><p>All we know of <a href="/tag/keepers/" rel="tag">keepers</a>.</p>',
    keeps: ['All we know of', 'keepers'],
    drops: ['Gates', 'Tides', 'Locks', 'Quays'],
  },
  {
    what: 'no ways on to the site’s posts before and after',
    html: '<div class="b8"><a href="/p">← Nets are mended</a> <a href="/n">Boats are sold →</a></div>',
    keeps: [],
    drops: ['Nets are mended', 'Boats are sold'],
  },
  {
    what: 'no two cards of other stories in one small box',
    html: '<div class="b9"><div><a href="/1"><img src="https://x.example/1.jpg"><h4>Nets are mended</h4></a></div><div><a href="/2"><img src="https://x.example/2.jpg"><h4>Boats are sold</h4></a></div></div>',
    keeps: [],
    drops: ['Nets are mended', 'x.example/2.jpg'],
  },
  {
    what: 'a picture that is the background of the link to it, whatever the address asks for',
    html: '<a class="b4" href="/large.jpg?w=1600"><span style="background:url(/small.jpg)"></span></a>',
    keeps: ['data-src="https://news.example/large.jpg?w=1600"'],
  },
  {
    what: 'no topics whose lead goes over two lines of the source',
    html: '<p class="b8">Tagged\n   with:\n <a href="/tags/tides">Tides</a>, <a href="/tags/locks">Locks</a></p><p>Tagged birds came back.</p>',
    keeps: ['birds came back'],
    drops: ['Tides', 'Locks'],
  },
  {
    what: 'no list of parts, called that in another language; a list of what a text tells',
    html: '<p><strong>Inhaltsverzeichnis</strong></p><ol><li><a href="#t1">Warum sie zu war</a></li><li><a href="#t2">Wie sie aufgeht</a></li><li><a href="#t3">Was sie kostet</a></li></ol><p>In this article:</p><ul><li>How the gate rusted</li><li>Who paid</li></ul>',
    keeps: ['In this article', 'How the gate rusted'],
    drops: ['Inhaltsverzeichnis', 'Was sie kostet'],
  },
];
