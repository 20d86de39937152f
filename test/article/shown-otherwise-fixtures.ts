import type { ConstructFixture } from './construct-fixtures';

/** What a page says by other means than words in their order: one of several at a time, by signs, by a widths list. */
export const shownOtherwise: readonly ConstructFixture[] = [
  {
    what: 'MkDocs’ tabs below one another, each under its name',
    html: '<div class="tabbed-set tabbed-alternate"><input checked id="t1" name="t" type="radio"><input id="t2" name="t" type="radio"><div class="tabbed-labels"><label for="t1">Linux</label><label for="t2">Windows</label></div><div class="tabbed-content"><div class="tabbed-block"><p>Open the terminal and call the gate.</p></div><div class="tabbed-block"><p>Open the console and call the keeper.</p></div></div></div>',
    keeps: ['>Linux</h4>', 'call the gate', '>Windows</h4>', 'call the keeper'],
  },
  {
    what: 'Docusaurus’ tabs, of which one is hidden',
    html: '<div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab" class="tabs__item">npm</li><li role="tab" class="tabs__item">Yarn</li></ul><div><div role="tabpanel"><pre class="language-bash"><code>npm install gate</code></pre></div><div role="tabpanel" hidden><pre class="language-bash"><code>yarn add gate</code></pre></div></div></div>',
    keeps: ['>npm</h4>', 'npm install gate', '>Yarn</h4>', 'yarn add gate'],
    drops: ['<li>'],
  },
  {
    what: 'Sphinx’ tabs, each behind its label',
    html: '<div class="sd-tab-set docutils"><input checked id="s1" name="s" type="radio"><label class="sd-tab-label" for="s1">By boat</label><div class="sd-tab-content"><p>Row along the quay until you see the gate.</p></div><input id="s2" name="s" type="radio"><label class="sd-tab-label" for="s2">On foot</label><div class="sd-tab-content"><p>Walk along the wall until you see the gate.</p></div></div>',
    keeps: ['>By boat</h4>', 'Row along', '>On foot</h4>', 'Walk along'],
  },
  {
    what: 'no tabs of other stories',
    html: '<div class="box-9"><ul role="tablist"><li role="tab">Most read</li><li role="tab">Latest</li></ul><div role="tabpanel"><a href="/boats.html">Boats go up for sale</a></div><div role="tabpanel" hidden><a href="/nets.html">Nets are mended at last</a></div></div>',
    keeps: [],
    drops: ['>Latest</h4>'],
  },
  {
    what: 'yes and no in cells that show but a drawing',
    html: '<table><thead><tr><th>Boat</th><th>Sail</th><th>Oars</th><th>Keel</th></tr></thead><tbody><tr><td>Skiff</td><td><svg role="img" aria-label="Yes" viewBox="0 0 9 9"><path d="M1 1"></path></svg></td><td><svg viewBox="0 0 9 9"><title>No</title><path d="M1 1"></path></svg></td><td><svg class="icon"><use href="#icon-check"></use></svg></td></tr></tbody></table>',
    keeps: ['<td>Yes</td><td>No</td><td>✓</td>'],
  },
  {
    what: 'yes and no in cells of a font’s icons, by the words for those who hear them',
    html: '<table><thead><tr><th>Boat</th><th>Sail</th></tr></thead><tbody><tr><td>Skiff</td><td><i class="fa fa-check" aria-hidden="true"></i><span class="sr-only">Included</span></td></tr><tr><td>Raft</td><td><i class="fa-solid fa-xmark"></i></td></tr><tr><td><i class="fa fa-check"></i> Punt</td><td>Sometimes</td></tr></tbody></table>',
    keeps: ['<td>Included</td>', '<td>✗</td>', 'Punt</td>', '<td>Sometimes</td>'],
  },
  {
    what: 'a picture and its caption in two rows of a table',
    html: '<table align="center" class="tplCaption"><tbody><tr><td><img alt="Cổng" src="https://i1.example/gate.jpg" width="1200" height="800"></td></tr><tr><td class="Image">Cổng lúc hoàng hôn, khi thuyền về bến.</td></tr></tbody></table>',
    keeps: ['<figcaption>Cổng lúc hoàng hôn, khi thuyền về bến.</figcaption>', 'gate.jpg'],
    drops: ['<table'],
  },
  {
    what: 'the widest of the widths that a picture’s addresses name',
    html: '<figure><picture><source srcset="https://i.example/gate.jpg?width=620&amp;dpr=2&amp;s=a" media="(min-width: 660px)"><source srcset="https://i.example/gate.jpg?width=445&amp;s=b" media="(min-width: 320px)"><img alt="The gate" src="https://i.example/gate.jpg?width=445&amp;s=b" width="445" height="267"></picture></figure>',
    keeps: ['gate.jpg?width=620&amp;dpr=2'],
  },
  {
    what: 'the years of a timeline',
    html: '<div class="timeline"><div class="timeline-item"><div class="timeline-date">1890</div><div class="timeline-body"><p>The gate is cast.</p></div></div><div class="timeline-item"><div class="timeline-date">1912</div><div class="timeline-body"><p>The gate is hung.</p></div></div></div>',
    keeps: ['1890', 'The gate is cast.', '1912', 'The gate is hung.'],
  },
  {
    what: 'what speaks for a thing, and what against it',
    html: '<div class="review-box"><div class="pros"><h4>Pros</h4><ul><li>It floats</li><li>It is dry</li></ul></div><div class="cons"><h4>Cons</h4><ul><li>It is slow</li></ul></div></div>',
    keeps: ['Pros', 'It floats', 'Cons', 'It is slow'],
  },
  {
    what: 'the language behind Org’s own word',
    html: '<div class="org-src-container"><pre class="src src-python">import gate</pre></div>',
    keeps: ['<pre data-language="python">'],
  },
  {
    what: 'no list of the text’s own parts; a list that says more',
    html: '<div class="box-3"><p>In this text</p><ul><li><a href="#a">Open the box</a></li><li><a href="#b">Close the box</a></li><li><a href="#c">Sell the box</a></li></ul></div><h2>1. Open the box</h2><p>The box opens with the long key and a little patience, on most days.</p><h2>2. Close the box</h2><p>The box closes by itself when nobody looks at it for an hour or so.</p><ul><li><a href="#a">The box</a>, which holds the key</li><li><a href="#b">The key</a>, which is lost</li><li>The gate, which stays shut</li></ul>',
    keeps: ['which holds the key', 'which stays shut'],
    drops: ['Sell the box', 'In this text'],
  },
  {
    what: 'no player that reads the text aloud; a sound of its own',
    html: '<div class="q3"><button aria-label="Play">▶</button><span>Listen to this article</span><span>4 min</span><audio src="https://tts.example/abc.mp3"></audio></div><div class="q3"><span>Nghe đọc bài</span> <audio src="https://tts.example/def.mp3"></audio></div><div class="q4"><p>Listen to the story of the gate, told by Ann</p><audio src="https://cdn.example/gate.mp3" controls></audio></div>',
    keeps: ['gate.mp3', 'told by Ann'],
    drops: ['abc.mp3', 'def.mp3', 'Nghe đọc'],
  },
  {
    what: 'no other story that a Vietnamese paper’s system sets between paragraphs',
    html: '<div class="VCSortableInPreviewMode alignRight" type="RelatedOneNews"><a href="/cau-moi-1.htm"><img src="/thumb.jpg" width="300" height="200"></a><h3><a href="/cau-moi-1.htm">Cầu mới sắp mở</a></h3></div>',
    keeps: [],
    drops: ['Cầu mới sắp mở', 'thumb.jpg'],
  },
  {
    what: 'no row of small copies by which a slider is moved',
    html: '<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><img src="/s1.jpg" width="800" height="600" alt="One"></div><div class="swiper-slide"><img src="/s2.jpg" width="800" height="600" alt="Two"></div></div></div><div class="swiper thumbs"><div class="swiper-wrapper"><div class="swiper-slide"><img src="/s1-150x150.jpg" width="150" height="150"></div><div class="swiper-slide"><img src="/s2-150x150.jpg" width="150" height="150"></div></div></div>',
    keeps: ['s1.jpg', 's2.jpg'],
    drops: ['s1-150x150'],
  },
  {
    what: 'a short answer under its question',
    html: '<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Is the gate heavy?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">It weighs one ton.</div></div></div>',
    keeps: ['Is the gate heavy?', 'It weighs one ton.'],
  },
  {
    what: 'no ways to what is filed under a word; an author’s own, among words or in a post',
    html: '<p><a href="/tag/cong">#cổng</a> <a href="/tag/ben">#bến</a></p><p>The gate is open. <a href="https://m.example/tags/quay" class="mention hashtag">#quay</a> <a href="https://m.example/tags/tide" class="mention hashtag">#tide</a></p>',
    keeps: ['#quay', '#tide'],
    drops: ['#bến'],
  },
  {
    what: 'nothing of what stands over a letter and below it',
    html: '<p><a href="https://q.example/p/1">View in browser</a> | <a href="https://q.example/unsub">Unsubscribe</a></p><p><b>Was this email forwarded to you?</b> <a href="https://q.example/subscribe">Subscribe here</a>.</p><p>He unsubscribed from the paper when the gate was closed.</p>',
    keeps: ['He unsubscribed from the paper'],
    drops: ['View in browser', 'forwarded to you'],
  },
];
