import {
  answer,
  drip,
  drop,
  flood,
  hang,
  redirect,
  truncate,
  type Behaviour,
  type Content,
} from './behaviours';
import { encodeWindows1258 } from './encode-windows-1258';
import { renderSmallFeed, type SmallFeed } from './small-feed';

/** A path that misbehaves, and in what way. */
export interface BadRoute {
  readonly path: `/bad/${string}`;
  readonly does: string;
  readonly behaviour: Behaviour;
}

const rss = 'application/rss+xml';
const html = 'text/html; charset=utf-8';
const hugeBytes = 50 * 1024 * 1024;

const english = ['A ferry is late', 'A ferry is later still', 'The ferry is a café'];
const vietnamese = ['Đò ngang nghỉ một chuyến', 'Chợ nổi họp sớm hơn thường lệ', 'Mưa trắng trời'];

const small =
  (title: string, more: Partial<SmallFeed> = {}): ((origin: string) => string) =>
  (origin) =>
    renderSmallFeed({ title, origin, items: english, encoding: 'utf-8', ...more });

const in1258 =
  (title: string, encoding: string): Content =>
  (origin) =>
    encodeWindows1258(renderSmallFeed({ title, origin, items: vietnamese, encoding }));

const says = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const plainPage = says('Welcome', '<h1>Welcome</h1><p>There used to be a feed here.</p>');
const loginPage = says(
  'Log in',
  '<form method="post"><label>Name <input name="log"></label><label>Password <input type="password" name="pwd"></label><button>Log in</button></form>',
);
const challengePage = says(
  'One moment…',
  '<noscript>Turn on JavaScript and cookies to go on.</noscript><p id="challenge-form">Checking that you are a person before we let you in.</p><script src="/static/site.js"></script>',
);

const retryAfterDate: Behaviour = (request, response) => {
  const at = new Date(Date.now() + Number(request.query.get('after') ?? 120) * 1000);
  return answer(429, { 'retry-after': at.toUTCString() }, 'Slow down\n')(request, response);
};

const retryAfter =
  (status: number, seconds: number): Behaviour =>
  (request, response) =>
    answer(
      status,
      { 'retry-after': request.query.get('after') ?? String(seconds) },
      'Later\n',
    )(request, response);

const bad = (path: `/bad/${string}`, does: string, behaviour: Behaviour): BadRoute => ({
  path,
  does,
  behaviour,
});

/** Every way to misbehave; `?after=` (seconds) and `?ms=` change the amounts. */
export const badRoutes: readonly BadRoute[] = [
  bad('/bad/304', 'says 304 to everyone, asked or not', answer(304, {})),
  bad('/bad/301', 'moved for good to /vi/feed/', redirect(301, '/vi/feed/')),
  bad('/bad/308', 'moved for good to /vi/feed/', redirect(308, '/vi/feed/')),
  bad('/bad/302', 'for now at /vi/feed/', redirect(302, '/vi/feed/')),
  bad('/bad/307', 'for now at /vi/feed/', redirect(307, '/vi/feed/')),
  bad('/bad/chain', '301 to 302 to /vi/feed/', redirect(301, '/bad/302')),
  bad('/bad/loop', 'a redirect loop', redirect(302, '/bad/loop-back')),
  bad('/bad/loop-back', 'the other half of the loop', redirect(302, '/bad/loop')),
  bad('/bad/403', 'forbidden', answer(403, {}, 'No\n')),
  bad('/bad/404', 'not found', answer(404, { 'content-type': html }, plainPage)),
  bad('/bad/410', 'gone for good', answer(410, {}, 'Gone\n')),
  bad('/bad/429', 'too many requests, Retry-After in seconds', retryAfter(429, 120)),
  bad('/bad/429-date', 'too many requests, Retry-After as a date', retryAfterDate),
  bad('/bad/503', 'out of service, Retry-After in seconds', retryAfter(503, 600)),
  bad('/bad/500', 'broken inside', answer(500, {}, 'Error\n')),
  bad('/bad/slow', 'drips its bytes over ?ms= (5000)', drip(rss, small('Slow'), 5000)),
  bad('/bad/hanging', 'takes the request and never answers', hang),
  bad('/bad/drop', 'cuts the connection without an answer', drop),
  bad('/bad/truncated', 'cuts the connection half-way', truncate(rss, small('Truncated'))),
  bad('/bad/empty', 'an empty body', answer(200, { 'content-type': rss })),
  bad(
    '/bad/malformed',
    'XML that ends too early, sent in full',
    answer(200, { 'content-type': rss }, (origin) => small('Malformed')(origin).slice(0, -60)),
  ),
  bad(
    '/bad/charset-1258',
    'header says utf-8, bytes and XML declaration are windows-1258',
    answer(200, { 'content-type': `${rss}; charset=utf-8` }, in1258('Bến 1258', 'windows-1258')),
  ),
  bad(
    '/bad/charset-1258-lie',
    'header and XML declaration say utf-8, bytes are windows-1258',
    answer(200, { 'content-type': `${rss}; charset=utf-8` }, in1258('Bến 1258 dối', 'utf-8')),
  ),
  bad(
    '/bad/charset-latin1',
    'header says iso-8859-1, bytes are utf-8',
    answer(
      200,
      { 'content-type': `${rss}; charset=iso-8859-1` },
      small('Bến Latin', { items: vietnamese }),
    ),
  ),
  bad(
    '/bad/html',
    'a page where a feed should be',
    answer(200, { 'content-type': html }, plainPage),
  ),
  bad(
    '/bad/html-as-rss',
    'a page that claims to be RSS',
    answer(200, { 'content-type': rss }, plainPage),
  ),
  bad('/bad/login', 'a login page', answer(200, { 'content-type': html }, loginPage)),
  bad(
    '/bad/challenge',
    'a "prove you are a person" page, 403',
    answer(403, { 'content-type': html, 'cf-mitigated': 'challenge' }, challengePage),
  ),
  bad(
    '/bad/huge',
    'a body of 50 MB without Content-Length',
    flood(
      rss,
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Huge</title><description>',
      hugeBytes,
    ),
  ),
  bad(
    '/bad/no-validators',
    'a good feed without ETag and Last-Modified',
    answer(200, { 'content-type': rss }, small('No validators')),
  ),
  bad(
    '/bad/no-identity',
    'items without guid and date',
    answer(200, { 'content-type': rss }, small('No identity', { identified: false })),
  ),
];
