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
];
