import type { ConstructFixture } from './construct-fixtures';

/** Cards, buttons and questions that sites set among a text, in boxes that no name gives away. */
export const cards: readonly ConstructFixture[] = [
  {
    what: 'no card of another story of the site',
    html: '<div class="c1"><a href="/2026/nets"><img src="https://x.example/nets.jpg"><div><span>Culture</span><h4>Nets are mended at last</h4><p>A short line on it.</p></div></a></div>',
    keeps: [],
    drops: ['Nets are mended', 'nets.jpg', 'A short line'],
  },
  {
    what: 'no advert’s card below its label; a sentence on one who is sponsored',
    html: '<div class="c2"><span>Sponsored</span><a href="https://ads.example/1"><img src="https://x.example/boots.jpg"><strong>Boots for the towpath</strong></a></div><p>Nobody sponsored her: <a href="https://z.example/">she went to sea</a>.</p>',
    keeps: ['she went to sea'],
    drops: ['Sponsored<', 'Boots', 'boots.jpg'],
  },
  {
    what: 'no heading and no button of a plea that is gone',
    html: '<div class="c3"><h3>Help us to keep going</h3><p>We are few and depend on readers like you. Will you give what you can today?</p><a href="/donate">Give now</a></div>',
    keeps: [],
    drops: ['keep going', 'readers like you', 'Give now'],
  },
  {
    what: 'no list and no cards under further names for what else there is',
    html: '<div class="c4"><h3>Keep on reading</h3><div class="c5"><div><a href="/a"><img src="https://x.example/a.jpg"><span>Nets are mended at last</span></a></div><div><a href="/b"><img src="https://x.example/b.jpg"><span>Who paid the ferry</span></a></div></div></div><div class="c6"><p>More like this</p><ul><li><a href="/c">The long way to the sea</a></li></ul></div>',
    keeps: [],
    drops: ['Keep on', 'Nets', 'a.jpg', 'More like', 'long way'],
  },
  {
    what: 'no stories before and after, named in an element of their own',
    html: '<div class="c7"><div><span>Previous article</span><a href="/a">Nets are mended at last</a></div><div><span>Next article</span><a href="/b">Who paid the ferry</a></div></div>',
    keeps: [],
    drops: ['Previous', 'Nets', 'Who paid'],
  },
  {
    what: 'nothing of the buttons below a listing',
    html: '<div class="c8"><pre class="language-java"><code>lift(gate);</code></pre><div class="c9">Copy</div></div><div class="highlight"><pre class="highlight ruby"><code>wait tide</code></pre><div class="highlight__panel"><div>Enter fullscreen mode</div><div>Exit fullscreen mode</div></div></div>',
    keeps: ['lift(gate);', 'data-language="java"', 'wait tide', 'data-language="ruby"'],
    drops: ['Copy', 'fullscreen'],
  },
  {
    what: 'no questions about the text itself; one that the text asks',
    html: '<p>Was this page helpful? <a href="#y">Yes</a> <a href="#n">No</a></p><p>Did you find this article useful?</p><p>Bài viết này có hữu ích với bạn không?</p><p>Republish this article for free, online or in print.</p><p>If you enjoyed this post, consider <a href="/feed">subscribing</a>.</p><p>If you liked this story of the gate, you will like the one of the bridge.</p>',
    keeps: ['the one of the bridge'],
    drops: ['helpful', 'useful', 'hữu ích', 'Republish', 'subscribing'],
  },
  {
    what: 'no clocks, counters, sizes of letters and voices of machines',
    html: '<div class="d1"><span>0:00</span> / <span>7:31</span><span>This article is read by an automated voice.</span></div><div>Đánh giá bài viết: 4.5/5 (12 lượt)</div><p>Lượt xem: 1.234</p><div class="d2"><a href="#a">Print</a> <a href="#b">A-</a> <a href="#c">A+</a></div><div>Share full article <span>12</span></div>',
    keeps: [],
    drops: ['7:31', 'automated', '4.5/5', '1.234', 'A+', 'full article'],
  },
  {
    what: 'no invitations to a group, a channel and an app in further words',
    html: '<p><b>Mời bạn đọc tham gia nhóm Zalo của chúng tôi để nhận tin</b></p><p>Hier können Sie unseren WhatsApp-Kanal abonnieren: <a href="https://whatsapp.com/channel/1">Zum Kanal</a></p><p><a href="https://apps.apple.com/app/id1">Get the app</a></p><div class="d3"><strong>The Lock Letter</strong><p>The best of our stories, every Friday. <a href="/letters/lock">Sign up here</a>.</p></div><p>İLGİLİ HABER: <a href="/k">Köprü gece yıkıldı</a></p>',
    keeps: [],
    drops: ['Zalo', 'WhatsApp', 'Get the app', 'Sign up here', 'Köprü'],
  },
];
