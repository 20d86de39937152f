const consentWords =
  /(?:cookies?|consent|partners?|personal data|privacy|gdpr|accept all|reject all|legitimate interest|vendors?|dữ liệu cá nhân|quyền riêng tư|đồng ý|datenschutz|einwilligung|confidentialité)/giu;

/** Characters that 700 words have at most. */
const longestConsent = 10_000;

/** Whether an extracted text is a site asking for consent: short, and thick with the words of such walls. */
export const isConsentText = (text: string): boolean => {
  if (text.length > longestConsent) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const hits = text.match(consentWords) ?? [];
  // A recipe speaks of cookies, too, but of nothing else that a wall does.
  const kinds = new Set(hits.map((hit) => hit.toLowerCase().replace(/s$/, ''))).size;
  return words < 700 && kinds >= 3 && hits.length >= 5 && hits.length / Math.max(1, words) > 0.03;
};

/** How a site says that the rest is for those who pay, in the languages we know it in. */
const moneyWords =
  /(?:(?:subscribe|sign up|register|log ?in|sign ?in|become a (?:member|subscriber)|upgrade)\b.{0,60}\b(?:to (?:continue|keep) reading|to read (?:the|this)|to (?:unlock|access|get access)|for (?:full|unlimited) access)|(?:this|the) (?:article|story|post|content|rest of this) (?:is|are) (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive(?:ly)? (?:to|for))\s+(?:paid |paying |our )?(?:subscribers|members|premium)|(?:to )?continue reading (?:with|by) (?:a )?subscri|already a (?:subscriber|member)\?|you(?:'|’)?(?:ve| have) (?:reached|read) (?:all )?your .{0,30}(?:limit|free articles?)|(?:paid|premium) subscribers only|(?:đăng ký|đăng kí|đăng nhập|mua gói|nâng cấp|trả phí).{0,60}(?:để (?:đọc|xem) (?:tiếp|toàn bộ|đầy đủ|bài))|bài viết (?:này )?(?:chỉ )?dành (?:riêng )?cho (?:thuê bao|hội viên|thành viên|độc giả trả phí|người đăng ký)|(?:jetzt|artikel) .{0,40}(?:weiterlesen mit|mit .{0,20}abo lesen|freischalten)|nur für abonnenten|(?:réservé|article réservé) aux abonnés|il vous reste \d+ ?% de (?:cet article|l[’']article)|(?:s[’']abonner|abonnez-vous) pour lire|(?:solo|exclusivo) para suscriptores|suscríbete para (?:seguir|leer)|exclusivo para assinantes|この記事は有料|会員限定|有料会員|только для подписчиков|订阅后(?:阅读|查看)|付费阅读)/iu;

/** Whether a text says somewhere that going on costs money. */
export const asksMoney = (text: string): boolean => moneyWords.test(text);

/** Below this a text that money is asked for is its free beginning. */
const freeChars = 2000;

/** Whether a text is but the free beginning of an article that money is asked for. */
export const breaksOffForMoney = (text: string): boolean =>
  text.length < freeChars || asksMoney(text.slice(-400)) || /(?:…|\.\.\.)$/.test(text);
