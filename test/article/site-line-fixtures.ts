import type { ConstructFixture } from './construct-fixtures';

const lines = (...texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

const pointer = (lead: string): string =>
  `<p>${lead} <a href="/1">Ten ways of lifting a gate</a></p>`;

const away = (what: string, html: string, drops: readonly string[]): ConstructFixture => ({
  what,
  html,
  keeps: [],
  drops,
});

const overAdverts = [
  'Pubblicità',
  'Advertentie',
  'REKLAMA',
  'Iklan',
  'Annons',
  'โฆษณา',
  '광고',
  'إعلان',
  'スポンサーリンク',
];

/** What sites of many languages say between paragraphs, that is not the article's. */
export const siteLines: readonly ConstructFixture[] = [
  away(
    'no word over an advert’s place, in many languages',
    lines(...overAdverts),
    // However much of the last word is left.
    [...overAdverts, 'スポンサー'],
  ),
  away(
    'no line that says the text goes on behind an advert',
    lines(
      'Scroll to continue',
      'Advertisement - Continue Reading Below',
      'After newsletter promotion',
      'La suite après cette publicité',
      'Continúa después de la publicidad',
      'CONTINUA DEPOIS DA PUBLICIDADE',
      'Nach der Anzeige weiterlesen',
    ),
    [
      'Scroll',
      'Reading Below',
      'promotion',
      'publicité',
      'publicidad',
      'PUBLICIDADE',
      'weiterlesen',
    ],
  ),
  away(
    'no pointer to another story, in many languages',
    [
      'Mehr lesen:',
      'Pour aller plus loin :',
      'Más información:',
      'Per approfondire:',
      'İlginizi çekebilir:',
      'Διαβάστε επίσης:',
      'Olvasd el ezt is:',
      'بیشتر بخوانید:',
      'קראו גם:',
      'यह भी पढ़ें:',
      'আরও পড়ুন:',
      'மேலும் படிக்க:',
      '【関連記事】',
      '更多内容：',
    ]
      .map(pointer)
      .join(''),
    ['Ten ways'],
  ),
  away(
    'no line of what an article is filed under, in many languages',
    ['Schlagworte:', 'Mots-clés :', 'Etiquetas:', 'Argomenti:', 'Теги:', 'タグ：', '标签：']
      .map((lead) => `<p>${lead} <a href="/t/1">Gates</a>, <a href="/t/2">Locks</a></p>`)
      .join(''),
    ['Gates', 'Locks'],
  ),
  away(
    'no list under a line that points elsewhere',
    '<p>You may also like</p><ul><li><a href="/1">Ten ways of lifting a gate</a></li><li><a href="/2">How barges float</a></li></ul>',
    ['You may also', 'Ten ways', 'How barges'],
  ),
  away(
    'no sign-up without a field, told by its button and what it asks',
    '<div class="e1"><h4>Gate weekly</h4><p>A weekly letter on gates, delivered to your inbox.</p><label><input type="checkbox"> I agree</label><button type="submit">Subscribe</button></div><div class="e2"><h3>Notre lettre d’information</h3><p>Recevez chaque matin l’essentiel dans votre boîte mail.</p><button>Je m’inscris</button></div>',
    ['Gate weekly', 'inbox', 'I agree', 'Notre lettre', 'Recevez'],
  ),
  {
    what: 'sentences that speak of letters, and ask for nothing',
    html: lines(
      'The whole town reads the newsletter of the harbour office, and nobody says so.',
      'La oficina recibe cada mañana un correo del guardián de la esclusa.',
      'The keeper’s letters are sent to the council in a bottle.',
    ),
    keeps: ['whole town reads', 'cada mañana un correo', 'in a bottle'],
  },
  {
    what: 'no poll; a question that is asked in the text',
    html: '<div class="q"><h4>Will it hold?</h4><label><input type="radio" name="a"> Surely</label><label><input type="radio" name="a"> Never</label><button>Vote</button></div><p>Will it float? Of a hundred people on the quay ninety said that it would, and ten had not seen it.</p>',
    keeps: ['Will it float?'],
    drops: ['Will it hold', 'Surely', 'Never'],
  },
  {
    what: 'no line of what a site earns by its links; a sentence about those who do',
    html: `${lines(
      'This post may contain affiliate links. If you buy through them we may earn a commission at no cost to you.',
      'Die mit Sternchen gekennzeichneten Links sind Affiliate-Links: für einen Kauf erhalten wir eine kleine Provision.',
    )}<p>Whoever praises oak for money must say so in the first line, the council has ruled.</p>`,
    keeps: ['praises oak for money'],
    drops: ['commission', 'Provision'],
  },
  away(
    'no row of buttons over a recipe, nor what a player says that did not come',
    `<p><a href="#recipe">Jump to Recipe</a> · <a href="/print">Print Recipe</a></p>${lines(
      'This video can not be played',
      'To play this video you need to enable JavaScript in your browser.',
      'Your browser does not support the video tag.',
    )}`,
    ['Jump to', 'Print Recipe', 'can not be played', 'JavaScript', 'video tag'],
  ),
  away(
    'no count of readers, no age of a text, no way in, and no line on whose views these are',
    `${lines(
      'Updated 3 hours ago',
      '1,204 views',
      '12 lượt xem',
      'vor 3 Stunden',
      'Listen 00:00 / 03:20 1x',
      'Sponsored by GateWorks',
      'Contact the author: ann at the harbour office',
      'The views expressed here are those of the author and not of the paper.',
    )}<p><a href="/login">Sign in to save this article</a></p><p><strong>WATCH: <a href="/v/1">Ten ways of lifting a gate</a></strong></p><p><a href="/quiz">Take our weekly news quiz</a></p>`,
    [
      'ago',
      'views',
      'lượt xem',
      'Stunden',
      '03:20',
      'GateWorks',
      'Contact',
      'Sign in',
      'WATCH',
      'quiz',
    ],
  ),
  {
    what: 'films that are not listed with the hash that opens them',
    html: '<iframe src="https://player.vimeo.com/video/123456?badge=0&amp;h=ab12cd34ef"></iframe><p>https://vimeo.com/channels/gates/98765</p>',
    keeps: ['href="https://vimeo.com/123456/ab12cd34ef"', 'href="https://vimeo.com/98765"'],
  },
  {
    what: 'charts, rides, slides and documents that only a script would show, as links to them',
    html: '<div class="flourish-embed" data-src="visualisation/1234567"></div><div class="strava-embed-placeholder" data-embed-type="route" data-embed-id="55"></div><script class="speakerdeck-embed" data-id="0af1"></script><script src="https://asciinema.org/a/14.js" id="asciicast-14"></script><div class="DC-embed" data-url="https://www.documentcloud.org/documents/77-plan.html"></div><a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99/"></a>',
    keeps: [
      'https://public.flourish.studio/visualisation/1234567/',
      'https://www.strava.com/routes/55',
      'https://speakerdeck.com/player/0af1',
      'https://asciinema.org/a/14"',
      'https://www.documentcloud.org/documents/77-plan.html',
      'https://www.pinterest.com/pin/99/',
    ],
  },
  away(
    'no headline of another story that is one link in capitals, and no pointer behind a word alone',
    '<p><a href="/1">COUNCIL OPENS THE OLD QUAY TO DJs AND THEIR BOATS</a></p><p>Also: <a href="/2">The crane that came by water</a></p><p>REQUIRED READING: <a href="/3">How a lock works</a></p><p>Must read: <a href="/4">Who pays for the quay</a></p><p><a href="/5">Read our full Harbour Lamp 2 review</a></p>',
    ['OLD QUAY', 'came by water', 'How a lock works', 'Who pays', 'Harbour Lamp'],
  ),
  away(
    'no place of a picture among others, no word on scripts and none on what links bring in',
    lines(
      'Image 2 of 5',
      'This slideshow requires JavaScript.',
      'By clicking to watch this video, you agree to our privacy policy.',
      'Mit dem Laden des Beitrags akzeptieren Sie die Datenschutzerklärung von Instagram.',
      'Want to stay up to date on boats? Sign up below and also receive eight quick knots.',
      'Get Boat Monthly delivered through your letterbox every month. 12 issues for £11.99.',
      '[button link=”https://news.example/send” type=”big”] Send us your boat[/button]',
      'If you register for an account through a link on our site, we may receive compensation.',
    ),
    [
      'Image 2',
      'slideshow',
      'privacy policy',
      'Instagram',
      'quick knots',
      'Boat Monthly',
      'Send us',
      'compensation',
    ],
  ),
  {
    what: 'an author’s sentences on what others are paid',
    html: lines(
      'Those who lost a boat may receive up to ten thousand in compensation, the mayor said.',
      'The broker will get a commission of three in a hundred, as he always has.',
    ),
    keeps: ['up to ten thousand', 'three in a hundred'],
  },
];
