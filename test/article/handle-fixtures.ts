import type { ConstructFixture } from './construct-fixtures';

/** What a site has its readers press, give, follow or count, and what it says below a text. */
export const handles: readonly ConstructFixture[] = [
  {
    what: 'no signs of networks and givers; a picture that leads to somebody’s profile',
    html: '<div><a href="https://facebook.com/canaltimes"><img src="/fb.png" width="32" height="32" alt="Facebook"></a> <a href="https://x.com/canaltimes"><img src="/x.png" width="32" height="32" alt="X"></a></div><p><a href="https://ko-fi.com/ann"><img src="/cup.png" alt="Buy me a coffee"></a></p><p><a href="https://instagram.com/ann.boats"><img src="/ann.jpg" width="900" height="600" alt="Ann on the quay"></a></p>',
    keeps: ['ann.jpg'],
    drops: ['fb.png', 'x.png', 'cup.png'],
  },
  {
    what: 'no banner by a size that nothing else has; a photograph as small, and one that is no link',
    html: '<p><a href="https://shop.example/"><img src="/sale.gif" width="728" height="90" alt="Sale"></a></p><p><a href="https://shop.example/"><img src="/rope.jpg" width="300" height="250" alt="A rope"></a></p><p><img src="/sketch.png" width="320" height="100" alt="Sketch of the quay"></p>',
    keeps: ['rope.jpg', 'sketch.png'],
    drops: ['sale.gif'],
  },
  {
    what: 'no buttons of further networks, and none to save, print and offer a text',
    html: '<ul><li><a href="https://b.hatena.ne.jp/entry/s/news.example/">Hatena</a></li><li><a href="https://line.me/R/msg/text/?x">LINEで送る</a></li><li><a href="https://vk.com/share.php?url=x">VK</a></li></ul><div><a href="/news">Trở lại Thời sự</a> <a href="#a">Lưu</a> <a href="#b">In bài viết</a> <a href="#c">Chia sẻ</a></div><p>Offrir l’article</p><p>Article réservé aux abonnés</p><div><span>Cỡ chữ</span> <a href="#d">A+</a><a href="#e">A-</a></div><div><button>▶</button> Nghe bài viết <select><option>Giọng nam</option></select> <span>1x</span></div>',
    keeps: [],
    drops: ['Hatena', 'LINE', 'VK', 'Lưu', 'In bài', 'Offrir', 'abonnés', 'Cỡ chữ', 'Nghe bài'],
  },
  {
    what: 'no invitations without a link, and none to a podcast; a sentence that follows a path',
    html: '<p>✅ Clique aqui para seguir o canal no WhatsApp</p><p>长按二维码关注我们</p><p>تابعونا على فيسبوك</p><div><h4>Listen to our podcast</h4><p>Every week of rivers.</p><a href="https://podcasts.apple.com/1">Apple</a></div><p>Subscribe: <a href="https://podcasts.apple.com/x">Apple Podcasts</a> | <a href="/rss">RSS</a></p><p>Đừng quên nhấn đăng ký kênh của chúng tôi!</p><p>If you enjoyed this, please clap and follow me.</p><p>If you liked this path, follow it along the quay.</p>',
    keeps: ['along the quay'],
    drops: ['Clique', '长按', 'تابعونا', 'podcast', 'RSS', 'Đừng quên', 'clap'],
  },
  {
    what: 'nothing of what stands below a text on paper, of old systems, of rights and of who saw to it',
    html: '<p>Printed from the Canal Times, https://news.example/2026/article.html</p><p>You can follow any responses to this entry through the <a href="/feed">RSS 2.0</a> feed. Both comments and pings are currently closed.</p><p>Copyright ⓒ 운하신문. 무단전재 및 재배포 금지.</p><p>责任编辑：李明</p><p><a href="https://news.ycombinator.com/item?id=1">Discuss on Hacker News</a></p><p>Liên hệ quảng cáo: 0901 234 567</p>',
    keeps: [],
    drops: ['Printed', 'responses', '무단전재', '责任编辑', 'Discuss', 'Liên hệ'],
  },
  {
    what: 'no counters of old systems, no clock of how much is read, and no poll that is answered without a field',
    html: '<dl class="article-info"><dt>Category</dt><dd><a href="/w">World</a></dd><dt>Hits</dt><dd>1204</dd></dl><div role="progressbar" aria-valuenow="0">0% read</div><div><h3>Will it hold?</h3><ul><li>Yes 62%</li><li>No 38%</li></ul><button>Vote</button></div>',
    keeps: [],
    drops: ['Hits', '0% read', 'Will it hold', '62%'],
  },
  {
    what: 'no contents in boxes of their own, no alphabet to jump by',
    html: '<div class="lwptoc"><div class="lwptoc_header"><b>Mục lục</b><a href="#x">Ẩn</a></div><div class="lwptoc_items"><div><a href="#a">Cổng</a></div><div><a href="#b">Bến</a></div></div></div><div><a href="#A">A</a> | <a href="#B">B</a> | <a href="#C">C</a> | <a href="#D">D</a></div><div class="text-with-toc-beside"><p>The keeper sleeps, and the gate with him.</p></div>',
    keeps: ['The keeper sleeps'],
    drops: ['Mục lục', 'Bến', '>C<'],
  },
  {
    what: 'no stories under small pictures and in rows; one picture that leads on',
    html: '<div><a href="/nets"><img src="/nets.jpg" width="140"><span>Nets are mended at last</span></a></div><div><a href="/ferry"><img src="/ferry.jpg"><span>Who paid the ferry</span></a><a href="/bell"><img src="/bell.jpg"><span>A bell for the bridge</span></a></div><p>As it hangs in the office of the harbour master, <a href="/plan"><img src="/plan.jpg" width="900"> the plan of the gate</a> shows two leaves of oak and a bolt.</p><p>推荐阅读：</p><p><a href="/a">大桥在夜里倒塌了</a></p>',
    keeps: ['plan.jpg', 'the plan of the gate'],
    drops: ['Nets', 'nets.jpg', 'Who paid', 'bell.jpg', '大桥'],
  },
  {
    what: 'no framed sign-up, no question before what is not loaded, and no way to an app or to alerts',
    html: '<iframe src="https://embeds.beehiiv.com/abc" width="100%" height="320"></iframe><div><p>Para ver este contenido de YouTube debes aceptar las cookies.</p><button>Aceptar</button></div><div><p>Read this story in the app, where it moves.</p><a href="https://apps.apple.com/app/id1">Open app</a></div><p><a href="/alerts">Sign up for breaking news alerts</a></p><p>To view the gate, you must accept that it moves.</p>',
    keeps: ['accept that it moves'],
    drops: ['beehiiv', 'cookies', 'in the app', 'alerts'],
  },
  {
    what: 'no wish to be shared, no stories of the web at large, nothing behind pluses, and no hashes before what is filed',
    html: '<p>Did you like this article? Share it with your friends!</p><p>¿Te ha gustado este artículo? Compártelo.</p><div><h4>From Around the Web</h4><a href="https://web.example/1">One trick for your boat</a></div><p>+++ Lesen Sie auch: <a href="/2">Wer zahlte die Fähre</a> +++</p><p>#<a href="/tag/1">港</a> #<a href="/tag/2">門</a></p>',
    keeps: [],
    drops: ['your friends', 'Compártelo', 'One trick', 'Wer zahlte', '港'],
  },
  {
    what: 'no row of who wrote a text and how long it takes, with a face, and no clock of a reader with its speed; a map as small',
    html: '<div><a href="/a/ann"><img src="/face.jpg" width="40" height="40"></a> <a href="/a/ann">Ann Smith</a> · 3 Mar 2026 · 5 min read</div><div><button>Listen</button><span>4:12</span><span>1.0x</span></div><p><img src="/map.png" width="400"> It takes 5 minutes to read this map.</p>',
    keeps: ['map.png'],
    drops: ['face.jpg', '5 min read', '1.0x'],
  },
];
