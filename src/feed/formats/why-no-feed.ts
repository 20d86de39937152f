import type { NotAFeedReason } from '../../model/failure';

const challenge =
  /cf-browser-verification|cf_chl_|challenge-platform|<title>\s*(?:just a moment|attention required|ddos-guard|checking your browser)|_Incapsula_Resource|sucuri_cloudproxy|aws-waf-token|px-captcha/i;
const login = /<input[^<>]{1,300}type\s*=\s*["']?password/i;

/** What a page is instead of a feed: a check for robots, a login, or some page that may offer feeds. */
export function whyNoFeed(text: string, tags: readonly string[]): NotAFeedReason {
  const isHtml =
    tags.includes('html') ||
    /^(?:head|body|meta|div|p|title)$/.test(tags[0] ?? '') ||
    /^\s*<!doctype html/i.test(text);
  const page = text.slice(0, 200_000);
  if (challenge.test(page)) return 'challenge';
  if (!isHtml) return 'unknown';
  return login.test(page) ? 'login' : 'html';
}
