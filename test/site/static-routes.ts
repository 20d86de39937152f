import { answer, document, redirect, type Behaviour } from './behaviours';
import type { Routes } from './edition-routes';
import { paintMark, trackingPixel, wrapIco } from './pictures';

const css = `body{margin:0 auto;max-width:70rem;padding:0 1rem;font:1rem/1.6 Georgia,serif}
img{max-width:100%;height:auto}
.site-content{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:2rem}
.menu,.share-buttons,.related-posts ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}
.related-item{flex:1 1 10rem}
.ad-slot{margin:1rem 0;padding:.5rem;background:#ffefc2;text-align:center;font-family:sans-serif}
.ad-label{display:block;font-size:.7rem;text-transform:uppercase;color:#777}
.sticky-bar,.cookie-notice{position:sticky;padding:.5rem 1rem;background:#222;color:#fff;display:flex;gap:1rem}
.sticky-bar{top:0}.cookie-notice{bottom:0}
.newsletter-signup,.author-box{margin:1rem 0;padding:1rem;border:1px solid #ccc}
.screen-reader-text{position:absolute;left:-9999px}
table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem .6rem}
`;

// What the scripts of a real page do: fill the slots, show the lazy pictures, count the visit.
const script = `for (const slot of document.querySelectorAll('.ad-slot')) slot.dataset.filled = 'yes';
for (const img of document.querySelectorAll('img[data-src],img[data-lazy-src]')) {
  img.src = img.dataset.src || img.dataset.lazySrc;
}
new Image().src = '/pixel.gif?e=script&w=' + innerWidth;
`;

const adFrame = `<!doctype html><html><head><meta charset="utf-8"><title>ad</title></head><body style="margin:0;background:#cde;font:20px/90px sans-serif;text-align:center"><a href="/ads/click?slot=frame" target="_top">Buy a boat you do not need</a><script>new Image().src='/pixel.gif?e=ad'</script></body></html>`;

const neverCached = { 'cache-control': 'no-store' };

/** What all sites of the server share: scripts, styles, advertisements, the pixel, the icon at the root. */
export const staticRoutes = (startedAt: number): Routes =>
  new Map<string, Behaviour>([
    ['/static/theme.css', document('text/css; charset=utf-8', css, startedAt)],
    ['/static/site.js', document('text/javascript; charset=utf-8', script, startedAt)],
    ['/ads/frame.html', answer(200, { 'content-type': 'text/html', ...neverCached }, adFrame)],
    ['/ads/click', redirect(302, '/en/')],
    ['/pixel.gif', answer(200, { 'content-type': 'image/gif', ...neverCached }, trackingPixel)],
    ['/favicon.ico', document('image/x-icon', () => wrapIco(paintMark('root', 32), 32), startedAt)],
    ['/robots.txt', document('text/plain', 'User-agent: *\nAllow: /\n', startedAt)],
  ]);
