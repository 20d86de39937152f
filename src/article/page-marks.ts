import type { PageKind } from '../model/failure';
import { collapseSpace } from '../model/collapse-space';
import { asksMoney, isConsentText } from './words/wall-words';

/** What a page's marks tell before anything is extracted from it. */
export interface PageMarks {
  /** Set where there can be no article. */
  readonly wall: Extract<PageKind, 'challenge' | 'login' | 'consent'> | null;
  /** The page says in its data or its words that the article costs money; the whole of it may still be there. */
  readonly asksMoney: boolean;
  /** An error page that came with a good status. */
  readonly isGone: boolean;
  readonly isVideo: boolean;
  /** Hardly any text, and scripts that would make it. */
  readonly needsScripts: boolean;
}

const challengeTitle =
  /^(?:just a moment|attention required|access denied|please wait|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|security check|ddos-guard|one moment|bot verification|robot check|human verification|vercel security checkpoint|client challenge|pardon our interruption|đang kiểm tra trình duyệt)/i;

const goneTitle = /^(?:403 forbidden|404 not found|page not found|không tìm thấy trang)/i;

const challengeMarks =
  '#challenge-form, #challenge-running, #challenge-error-text, #cf-challenge-running, .cf-browser-verification, #cf-wrapper .cf-error-details, .cf-turnstile, script[src*="/cdn-cgi/challenge-platform/"][src*="orchestrate"], #px-captcha, iframe[src*="captcha-delivery"], script[src*="captcha-delivery"], script[src*="/_Incapsula_Resource"], #sec-if-cpt-container, .g-recaptcha, .h-captcha';

const loginWords =
  /(?:log ?in|sign ?in|đăng nhập|anmelden|connexion|iniciar sesión|entrar|password|mật khẩu|войти|ログイン|登录)/iu;

const consentHost = /^(?:consent|cmp|guce|privacy-?gate|myprivacy)\./;

const paidMeta =
  'meta[property="article:content_tier"][content="locked"], meta[name="article:content_tier"][content="locked"], meta[name="pay-wall"]';

/** Boxes of which some are a wall: to ask for its names in any case costs five times that. */
const mayBeWall =
  '[class*="wall"], [class*="Wall"], [id*="wall"], [id*="Wall"], [class*="ubscriber-only"]';

const wallName = /paywall|regwall|subscriber-only|premium-wall/i;

const paidData = /"isAccessibleForFree"\s*:\s*(?:false|"false"|\[\s*"?false)/i;

const videoData = /"@type"\s*:\s*"VideoObject"/;

const appRoots = '#root, #app, #__next, #__nuxt, [ng-app], app-root, [data-reactroot], #svelte';

const scriptWords =
  /(?:enable|turn on|activate|requires?|need) (?:your browser['’]s )?java ?script|java ?script (?:is )?(?:disabled|required|not enabled)|bật java ?script/i;

/** A page with more text than this is no wall. */
const wallChars = 3000;

const unread = 'script, style, template, noscript, svg, textarea, select';

/** A page's paragraphs, where they alone say more than any wall does. */
const longProse = (document: Document): string | null => {
  let text = '';
  for (const paragraph of document.querySelectorAll('p')) {
    if (paragraph.closest(unread) === null) text += `${collapseSpace(paragraph.textContent)} `;
    if (text.length > wallChars * 1.2) return text;
  }
  return null;
};

/** What a person would read of the page without running its scripts; of a page too long to be a wall only the beginning. */
const readable = (document: Document): string => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  // A filter that is asked of each node costs ten times what is asked of those that say something.
  while (walker.nextNode() !== null) {
    const said = walker.currentNode.nodeValue ?? '';
    if (!/\S/.test(said)) text += ' ';
    else if (walker.currentNode.parentElement?.closest(unread) === null) text += said;
    // Blanks for indentation are half of some pages; a wall has few of them.
    if (text.length > wallChars * 4) return text;
  }
  return collapseSpace(text);
};

const wallOf = (document: Document, text: string, url: string): PageMarks['wall'] => {
  if (text.length >= wallChars) return null;
  const title = collapseSpace(document.title);
  if (challengeTitle.test(title)) return 'challenge';
  const hasForm = document.querySelector('form textarea') !== null;
  if (text.length < 1200 && !hasForm && document.querySelector(challengeMarks) !== null)
    return 'challenge';
  const asksPassword = document.querySelector('input[type="password"]') !== null;
  if (asksPassword && text.length < 1500 && loginWords.test(`${title} ${text}`)) return 'login';
  const host = URL.parse(url)?.hostname ?? '';
  return isConsentText(text) || consentHost.test(host) ? 'consent' : null;
};

const saysVideo = (document: Document, data: string): boolean => {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return type.startsWith('video') || (videoData.test(data) && !data.includes(`"articleBody"`));
};

const isMarkedPaid = (document: Document): boolean =>
  document.querySelector(paidMeta) !== null ||
  [...document.querySelectorAll(mayBeWall)].some((box) =>
    wallName.test(`${box.getAttribute('class') ?? ''} ${box.id}`),
  );

/** Reads the marks by which walls, films and pages made by scripts are known. */
export const readPageMarks = (document: Document, url: string): PageMarks => {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join('\n');
  const text = longProse(document) ?? readable(document);
  const isShort = text.length < wallChars;
  const isPaid = paidData.test(data) || isMarkedPaid(document);
  return {
    wall: wallOf(document, text, url),
    asksMoney: isPaid || (isShort && asksMoney(text)),
    isGone: isShort && goneTitle.test(collapseSpace(document.title)),
    isVideo: saysVideo(document, data),
    needsScripts: text.length < 400 && wantsScripts(document, text),
  };
};

const wantsScripts = (document: Document, text: string): boolean => {
  const aside = [...document.querySelectorAll('noscript')].map((part) => part.textContent);
  return document.querySelector(appRoots) !== null || scriptWords.test([text, ...aside].join(' '));
};
