import type { Attack } from './browser/attacks.browser';

/** Attacks of our own, which run wherever the tests do. */
export const ownAttacks: readonly Attack[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script><p>text</p>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="java&#10;script:alert(1)">x</a><a href=" &#1;javascript:alert(1)">y</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<form action="/steal"><input name="attributes"><input name="parentNode"><button>Go</button></form>',
  '<div style="position:fixed;inset:0;z-index:99999">Log in again</div>',
  '<div id="app" class="toolbar" name="location">Deceptive</div>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><iframe src="javascript:alert(1)"></iframe>',
  '<meta http-equiv="refresh" content="0;url=/elsewhere"><base href="/elsewhere/"><link rel=stylesheet href=/x.css>',
  '<style>@import "/x.css"; main{display:none}</style><p>text</p>',
  '<img src="/leak.png" srcset="/leak2.png 2x" style="background:url(/leak3.png)"><picture><source srcset=/leak4.png></picture>',
  '<video src="/leak.mp4" poster="/leak.jpg" autoplay></video><audio src="/leak.mp3" autoplay></audio>',
  '<object data="/leak.swf"><embed src="/leak.swf"></object><table background="/leak.png"><tr><td background=/leak.png>x',
  "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>\">",
  '<a href="/x" ping="/leak" target="_self" onclick="alert(1)">x</a><input type=image src=/leak.png>',
  '<img data-src="javascript:alert(1)"><img data-src="/ok.png" onload=alert(1)><img data-src=" data:text/html,x">',
  '<template><img src=x onerror=alert(1)></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<div><p id="__proto__"><details open ontoggle=alert(1)><summary>x</summary></details>',
  '<svg><use href="/leak.svg#x"/><image href="/leak.png"/><foreignObject><iframe src=/leak></iframe></foreignObject></svg>',
  '<img width="99999" height="100%" data-src="/a.png"><hr width="9999999" size="99999"><font size=7>x</font>',
].map((payload, index) => ({ id: `own-${String(index + 1)}`, payload }));
