import { collapseSpace } from './plain-text';

const challengeTitle =
  /^(?:just a moment|attention required|access denied|please wait|checking your browser|verify(?:ing)? you are human|are you a robot|security check|ddos-guard|one moment, please|403 forbidden|404 not found|page not found|bot verification|robot check|không tìm thấy trang)/i;

const challengeMarks =
  '#challenge-form, #challenge-running, #cf-challenge-running, .cf-browser-verification, #cf-wrapper .cf-error-details, script[src*="/cdn-cgi/challenge-platform/"][src*="orchestrate"], #px-captcha, iframe[src*="captcha-delivery"], script[src*="captcha-delivery"]';

const loginWords =
  /(?:log ?in|sign ?in|đăng nhập|anmelden|connexion|iniciar sesión|password|mật khẩu)/i;

const consentWords =
  /(?:cookies?|consent|partners?|personal data|privacy|gdpr|accept all|reject all|legitimate interest|vendors?|dữ liệu cá nhân|quyền riêng tư|đồng ý|datenschutz|einwilligung|confidentialité)/giu;

/** Whether a page is a challenge or a login instead of an article, told before anything is extracted. */
export const isWallPage = (document: Document): boolean => {
  if (challengeTitle.test(collapseSpace(document.title))) return true;
  const text = collapseSpace(document.body.textContent);
  const isShort = text.length < 3000;
  if (isShort && document.querySelector(challengeMarks) !== null) return true;
  const asksPassword = document.querySelector('input[type="password"]') !== null;
  return asksPassword && text.length < 1500 && loginWords.test(text);
};

/** Whether an extracted text is a site asking for consent: short, and thick with the words of such walls. */
export const isConsentText = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const hits = text.match(consentWords) ?? [];
  // A recipe speaks of cookies, too, but of nothing else that a wall does.
  const kinds = new Set(hits.map((hit) => hit.toLowerCase().replace(/s$/, ''))).size;
  return words < 700 && kinds >= 3 && hits.length >= 5 && hits.length / Math.max(1, words) > 0.03;
};
