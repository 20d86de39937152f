import type { ConstructFixture } from './construct-fixtures';

/** What sites build themselves where others have a network's or a plugin's markup. */
export const handMade: readonly ConstructFixture[] = [
  {
    what: 'a post that the site has built itself as a quote of its network, without its writer’s face',
    html: '<div class="tweet-card"><div class="user"><img src="/face.jpg" alt=""><b>Harbour Office</b> <span>@harbour</span></div><p>All boats are late today.</p><a href="https://x.com/harbour/status/123456">9:14, 3 Nov 2026</a></div>',
    keeps: [
      '<blockquote data-post="x">',
      '@harbour',
      '<p>All boats are late today.</p>',
      'href="https://x.com/harbour/status/123456"',
    ],
    drops: ['face.jpg'],
  },
  {
    what: 'a film behind a question of consent by the plain way to it',
    html: '<div class="z2"><p>To view this video, please accept third-party cookies.</p><button>Accept</button><p><a href="https://www.youtube.com/watch?v=abc123def45">Watch on YouTube</a></p></div>',
    keeps: ['href="https://www.youtube.com/watch?v=abc123def45" data-embed="youtube"'],
    drops: ['third-party', 'Accept'],
  },
  {
    what: 'a film behind a question of consent in German',
    html: '<div class="z2"><p>An dieser Stelle finden Sie einen externen Inhalt. Zum Laden müssen Sie zustimmen, damit er angezeigt werden kann und Inhalte geladen werden.</p><a href="https://vimeo.com/123456">Auf Vimeo ansehen</a></div>',
    keeps: ['href="https://vimeo.com/123456" data-embed="vimeo"'],
    drops: ['externen Inhalt'],
  },
  {
    what: 'a sentence about consent with a link to a film as it is',
    html: '<p>How cookies came to ask for consent is told in <a href="https://www.youtube.com/watch?v=abc123def45">a film to watch</a> by two students.</p>',
    keeps: [
      'How cookies came to ask for consent is told in <a href="https://www.youtube.com/watch',
    ],
    drops: ['data-embed'],
  },
  {
    what: 'the picture that is a hero’s background',
    html: '<div class="page-hero" style="background-image:url(/quay.jpg)"></div><p>The quay was empty when the first boat came in, an hour after it was due, and the harbour office was still closed.</p>',
    keeps: ['data-src="https://news.example/quay.jpg"'],
  },
  {
    what: 'no background that is but a first look of a few pixels',
    html: '<div class="page-hero" style="background-image:url(/quay.jpg?fit=50,36)"></div><p>The quay was empty when the first boat came in, an hour after it was due, and the harbour office was still closed.</p>',
    keeps: [],
    drops: ['fit=50'],
  },
  {
    what: 'no line of date, reading time and comments',
    html: '<div class="q1"><time>3 November 2026</time> · 5 min read · 12 comments</div><p>3 tháng 11, 2026 • 4 phút đọc • 7 bình luận</p><p>Stand: 3. November 2026 | Lesezeit: 4 Minuten</p>',
    keeps: [],
    drops: ['min read', 'phút đọc', 'Lesezeit'],
  },
  {
    what: 'Yoast’s questions with their answers',
    html: '<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section" id="faq-1"><strong class="schema-faq-question">What does it cost?</strong> <p class="schema-faq-answer">Four pounds each way.</p></div></div>',
    keeps: ['What does it cost?</h3>', '<p>Four pounds each way.</p>'],
  },
  {
    what: 'Wix’s picture instead of its blur',
    html: '<wow-image><img src="https://static.wixstatic.com/media/abc_12~mv2.jpg/v1/fill/w_147,h_98,al_c,q_80,usm_0.66_1.00_0.01,blur_2,enc_auto/abc_12~mv2.jpg" alt="The quay"></wow-image>',
    keeps: ['data-src="https://static.wixstatic.com/media/abc_12~mv2.jpg"'],
  },
  {
    what: 'Wix’s picture in the size that the page asks for',
    html: '<p><img src="https://static.wixstatic.com/media/abc_12~mv2.jpg/v1/fill/w_980,h_653,al_c,q_85/abc_12~mv2.jpg" alt="The quay"></p>',
    keeps: ['/v1/fill/w_980,h_653,al_c,q_85/abc_12~mv2.jpg"'],
  },
  {
    what: 'the address of a post alone in its box as a link to it',
    html: '<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">\nhttps://twitter.com/harbour/status/123456\n</div></figure>',
    keeps: ['<a href="https://x.com/harbour/status/123456" data-embed="x"'],
  },
  {
    what: 'the address of a film alone in its paragraph as a link to it, any other address as it is',
    html: '<p>https://www.youtube.com/watch?v=abcdef12345</p><p>https://example.org/a/report</p>',
    keeps: [
      '<a href="https://www.youtube.com/watch?v=abcdef12345" data-embed="youtube"',
      '<p>https://example.org/a/report</p>',
    ],
  },
  {
    what: 'the quotes of Vietnamese papers',
    html: '<div class="VCSortableInPreviewMode alignLeft" type="quote"><div class="quote-content"><p>Tàu trễ một giờ</p></div><div class="author">Ông Ba</div></div>',
    keeps: ['<blockquote>', 'Tàu trễ một giờ', 'Ông Ba'],
  },
  {
    what: 'a picture to press by what it plays',
    html: '<div class="embed-box"><div class="thumb" data-video="https://www.youtube.com/embed/abcdef12345?autoplay=1"><img src="/thumb.jpg"><span class="play"></span></div></div>',
    keeps: ['href="https://www.youtube.com/watch?v=abcdef12345" data-embed="youtube"'],
    drops: ['thumb.jpg'],
  },
  {
    what: 'a chart’s caption',
    html: '<figure><div><iframe title="Boats by year" src="https://datawrapper.dwcdn.net/abcde/1/"></iframe></div><figcaption>Source: Harbour Office</figcaption></figure>',
    keeps: ['data-embed="page"', '<figcaption>Source: Harbour Office</figcaption>'],
  },
  {
    what: 'small copies in full, where they are linked to that',
    html: '<div class="gallery"><dl class="gallery-item"><dt><a href="/up/quay.jpg"><img src="/up/quay-150x150.jpg" width="150" height="150"></a></dt><dd class="wp-caption-text">One</dd></dl><dl class="gallery-item"><dt><a href="/up/boat-scaled.jpg"><img src="/up/boat-150x150.jpg"></a></dt></dl></div><p><a href="https://b.example/s1600/lock.jpg"><img src="https://b.example/s320/lock.jpg"></a></p><p><a href="/up/other.jpg"><img src="/up/gate-300x200.jpg"></a></p>',
    keeps: [
      'data-src="https://news.example/up/quay.jpg"',
      'data-src="https://news.example/up/boat-scaled.jpg"',
      'data-src="https://b.example/s1600/lock.jpg"',
      'data-src="https://news.example/up/gate-300x200.jpg"',
    ],
    drops: ['width="150"'],
  },
  {
    what: 'a poem set as preformatted text, as lines',
    html: '<pre class="wp-block-verse">The ferry was late\nand nobody knew</pre>',
    keeps: ['<p>The ferry was late<br>and nobody knew</p>'],
    drops: ['<pre'],
  },
  {
    what: 'the addresses of posts of further networks alone in their boxes',
    html: '<div class="wp-block-embed__wrapper">https://bsky.app/profile/ann.example/post/3kabc</div><div class="wp-block-embed__wrapper">https://www.tiktok.com/@ann/video/7123456789</div>',
    keeps: [
      '<a href="https://bsky.app/profile/ann.example/post/3kabc" data-embed="bluesky"',
      '<a href="https://www.tiktok.com/@ann/video/7123456789" data-embed="tiktok"',
    ],
  },
];
