import { anyOf } from './any-of';

const asks = [
  /enter your e-?mail address to|^join [\d,.]+ (?:other )?(?:subscribers|followers)/u,
  // "The newsletters I subscribe to" and "680,000 newsletter subscribers" are told of.
  /(?<!\p{L}|\b(?:i|we|they|who|people) )(?:subscribe|sign up|signup|join|register)(?!\p{L}).{0,80}(?:(?:newsletter|inbox|mailing list|email list)(?!\p{L})|(?:our|other|free) newsletters|daily (?:email|digest)|weekly (?:email|digest))/u,
  /(?:newsletter|inbox).{0,60}(?<!\p{L}|\b(?:i|we|they|who|people) )(?:subscribe|sign up)(?!\p{L})|get (?:the|our) (?:latest|best|top).{0,80}inbox/u,
  /(?:delivered|sent|straight|directly) (?:directly |straight )?(?:to|into) your (?:e-?mail )?inbox/u,
  /(?:^|[.!?] )get (?:our|the|my) (?:\p{L}+ ){0,3}newsletter/u,
  /^get .{2,60} delivered .{0,30}(?:letter-?box|door(?:step)?|home|mail-?box)/u,
  /sign up below (?:and|to) .{0,20}(?:receive|get)|sign up for (?:my|our) free|(?:keep|stay) (?:up[- ]to[- ]date|informed|in the loop)\b[^.]{0,80}(?:sign up|subscribe)/u,
  /(?:every|each) (?:\p{L}+day|morning|evening|week|month)[.!:]? (?:sign up|subscribe)(?: (?:here|now|for free|today))?(?!\p{L})/u,
  /(?:was|has) this (?:e-?mail|newsletter|letter) (?:been )?forwarded to you|forwarded this (?:e-?mail|newsletter)\?/u,
  /reader-supported (?:publication|newsletter)|becoming a (?:free or )?paid subscriber/u,
  /(?:đăng ký|đăng kí|nhận).{0,60}(?:bản tin|email|hộp thư)/u,
  /newsletter (?:abonnieren|anmelden|bestellen)|(?<!\p{L})(?:abonniere?n?|melden?|hole?)(?!\p{L}).{0,60}newsletter/u,
  /abonnez-vous|(?:recevez|inscrivez-vous).{0,80}(?:newsletter|lettre d[’']information|infolettre|bo[iî]te (?:mail|aux lettres)|par e-?mail)/u,
  /suscr[ií]be(?:te|se)|(?:recibe|apúntate).{0,80}(?:bolet[ií]n|newsletter|tu correo)/u,
  /inscreva-se|(?:assine|receba).{0,80}(?:newsletter|boletim|seu e-?mail)/u,
  /(?:iscriviti|ricevi).{0,80}newsletter|(?:schrijf|meld|ontvang).{0,80}nieuwsbrief|(?:zapisz|dołącz).{0,60}newsletter/u,
  /(?:prenumerera|anmäl|tilmeld|meld deg).{0,60}ny(?:hets|heds)brev|подпи(?:шитесь|саться).{0,60}рассылк/u,
  /bülten.{0,60}(?:abone|kayd|üye)|(?:メルマガ|ニュースレター).{0,30}(?:登録|購読)|订阅.{0,20}(?:邮件|通讯|简报)|뉴스레터.{0,20}구독|اشترك.{0,60}(?:النشرة|البريد)/u,
];

/** A word of each: most blocks have none, and to look for all of the above costs three times that. */
const mayAsk = anyOf([
  /newsletter|inbox|mail|subscri|follower|digest|deliver|sign ?up|forwarded|reader-supported|bản tin|hộp thư/u,
  /abonnez|lettre|bo[iî]te|suscr|bolet|correo|inscreva|nieuwsbrief|brev|рассыл|bülten/u,
  /メルマガ|ニュースレター|邮件|通讯|简报|뉴스레터|النشرة|البريد/u,
]);

const ask = anyOf(asks);

/** A short block that asks for an address, so that letters may be sent there. */
export const newsletterAsk = {
  test: (text: string): boolean => mayAsk.test(text) && ask.test(text),
};
