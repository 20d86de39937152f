import { anyOf } from './any-of';
import { contentsName } from './contents-name';
import { readAloud } from './read-aloud';

/** What stands over an advert's place. */
const adverts = [
  /advertisements?|advertising|ad|sponsored(?: content)?|promoted|(?:paid|partner) content|(?:sponsored|paid for) by .{1,50}/u,
  /quảng cáo|tài trợ/u,
  /anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos/u,
  /reklama?|inzerce|hirdetés|publicitate|реклама|διαφήμιση|iklan|โฆษณา|विज्ञापन|إعلان|اعلان|تبلیغات|פרסומת/u,
  /広告|スポンサーリンク|广告|廣告|광고/u,
];

export const advertLabel = anyOf(adverts, { before: /^/u, after: /:?$/u });

/** That the text goes on behind it. */
const goesOn = [
  /(?:story|article|content) continues (?:below|after).{0,30}/u,
  /(?:advertisement\s*[-–—|]?\s*)?(?:scroll|swipe) (?:down )?to continue(?: (?:with content|reading))?/u,
  /(?:advertisement\s*[-–—|]?\s*)?continue reading below/u,
  /(?:skip past|after) newsletter promotion/u,
  /(?:nach|unter) der (?:anzeige|werbung) (?:weiterlesen|geht.{1,20} weiter)|(?:der )?artikel wird (?:nach|unter) der (?:anzeige|werbung) fortgesetzt/u,
  /(?:la )?suite (?:de l[’']article )?après (?:cette|la) publicité|publicité,? (?:la )?suite ci-dessous/u,
  /(?:continúa|sigue)(?: leyendo)? (?:después|debajo|tras) (?:de )?(?:la )?publicidad/u,
  /continua (?:após|depois) (?:d?a )?publicidade|continua (?:a leggere )?dopo la pubblicità/u,
  /(?:lees|artikel gaat|tekst loopt) (?:verder|door) (?:onder|na) de advertentie/u,
];

/** Buttons that hand an article on, keep it, print it or read it aloud. */
const tools = [
  /share(?: this)?(?: (?:article|post|story|page|on))?(?: (?:facebook|twitter|x|email|whatsapp|linkedin|pinterest))*/u,
  /share (?:on|via) \w+|tweet(?: this)?|like this:?|like loading\.*|pin it/u,
  /print(?: this)?(?: (?:article|page))?|copy link|e-?mail(?: this)?|save(?: article)?|follow us(?: on .{1,40})?/u,
  /chia sẻ(?: bài viết| lên facebook| qua .{1,20}|:)?|theo dõi (?:chúng tôi|.{1,30} trên (?:google news|facebook|zalo|youtube|tiktok).{0,20})/u,
  /teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|поделиться|シェア(?:する)?|(?:line|x|facebook)で(?:送る|シェア)|はてブ(?:する)?|はてなブックマーク|分享|공유(?:하기)?/u,
  /member[- ]only (?:story|content)|(?:share|gift) (?:this |full )?article(?: \d+)?|offrir (?:cet |l[’'])article|artikel verschenken|regalar (?:este )?artículo|(?:(?:text|font) size|cỡ chữ|schriftgröße|taille du texte)?:?\s?[aа][-–−+][\s|]*[aа][-–−+](?:[\s|]*[aа][-–−+])?|print(?:[\s|]*[aа][-–−+]){1,3}/u,
  /liên hệ quảng cáo.{0,60}|in bài(?: viết)?|sao chép(?: liên kết)?|gửi email|lưu(?: bài(?: viết)?)?|(?:text|font) size|cỡ chữ/u,
  /\d+[ -]min(?:ute)?s?[ -]read|\d+ phút đọc/u,
  /subscribe(?: now| here| today)?|give a gift subscription|s[’']abonner|je m[’']abonne|(?:jetzt )?(?:abonnieren|abo abschließen)|suscr[ií]b(?:ete|irse)|assine(?: já| agora)?|abbonati|đăng ký(?: ngay)?/u,
  /(?:sign up|register|subscribe) (?:for|to) .{0,40}(?:alerts?|notifications)/u,
  /(?:for )?subscribers?(?:[- ]only)|(?:exclusive to|only for) (?:our )?subscribers|nur für (?:abonnenten|abonnentinnen und abonnenten)|(?:article |contenu )?réservé (?:aux|à nos) abonnés|(?:contenido )?(?:solo|exclusivo) para suscriptores|(?:conteúdo )?exclusivo para assinantes|riservato agli abbonati|dành (?:riêng )?cho (?:hội viên|thuê bao)/u,
  /(?:jump|skip) to (?:the )?(?:video|comments|main content|content)/u,
  /(?:jump to|skip to|go to|print|pin|rate|save)(?: the)? recipe|zum rezept(?: springen)?|rezept (?:aus)?drucken/u,
  /(?:aller à|imprimer) la recette|(?:ir a|imprimir)(?: la)? receta|(?:vai alla|stampa(?: la)?) ricetta|(?:ir para|imprimir) a receita/u,
];

/** What shows a picture larger, or its caption. */
const viewers = [
  /(?:hide|toggle|show) caption|enlarge(?: (?:this )?(?:image|photo|picture))?|view (?:the |this )?(?:image|photo|picture|gallery)(?: in (?:full ?screen|gallery|lightbox))?|open (?:the )?(?:image|photo|picture) in (?:full ?screen|gallery|lightbox)|(?:bild|foto) vergrößern|agrandir l[’']image|ampliar (?:la )?(?:imagen|foto)|phóng to(?: ảnh)?|xem ảnh lớn/u,
];

export const pictureHandle = anyOf(viewers, { before: /^/u, after: /$/u });

/** What stands over a letter, and below it. */
const letters = [
  /(?:view|read|open) (?:this )?(?:(?:e-?mail|newsletter|letter|post|message) )?(?:in (?:your |a |the )?(?:web )?browser|online|on the web)|unsubscribe(?: (?:here|from .{1,40}))?|(?:manage|update|email) (?:your )?preferences/u,
  /im browser (?:ansehen|anzeigen|öffnen|lesen)|(?:newsletter )?(?:abmelden|abbestellen)|(?:voir|lire|afficher|ouvrir) (?:dans le|en|sur le) (?:navigateur|ligne|web)|se d[ée](?:sabonner|sinscrire)/u,
  /ver (?:en (?:el|tu) navegador|no navegador|online)|darse de baja|cancelar (?:la )?suscripción|cancelar (?:a )?inscrição|xem (?:trên|trong) trình duyệt|(?:huỷ|hủy) đăng ký/u,
];

/** What reads the text aloud, and how long that takes. */
const readers = anyOf(
  [readAloud, /listen to (?:this|the) episode|(?:listen|subscribe) to (?:our|my|the) podcast/u],
  {
    before: /(?:\d+:\d\d ?\/ ?\d+:\d\d ?)?/u,
    after: /(?: ·? ?\d+(?::\d\d)? ?(?:min\p{L}*|x)?)?/u,
  },
);

/** What a site counts of its readers, and how long ago a text is. */
const counts = [
  /post views:? ?[\d.,]+|rate this (?:post|article|page).{0,60}|(?:[★☆⭐]\s?)*\d(?:\.\d+)?\/5\s?[-–—(].{0,6}\d+ votes?\)?|what[’']?s your reaction\??/u,
  /\d(?:[.,]\d+)? from [\d.,]+ (?:votes?|ratings?|reviews?)|.{1,80}\(\d+%,? [\d.,]+ votes?\)|(?:đánh giá(?: bài viết)?:?\s)?\d(?:[.,]\d+)?\/5\s?\(\d+ (?:lượt|votes?|đánh giá)\)/u,
  /(?:views|lượt (?:xem|đọc)): ?[\d.,]+ ?k?|[\d.,]+ ?k? (?:views|shares|likes|reads)|[\d.,]+ (?:lượt xem|lượt thích|aufrufe|vues|visitas|visualizações)/u,
  /(?:(?:last )?(?:updated|published|posted|edited):? )?(?:\d+|an?) (?:sec|min|hour|hr|day|week|month|year)\p{L}* ago/u,
  /\d+ (?:phút|giờ|ngày|tuần|tháng) trước|vor \d+ (?:minuten?|stunden?|tag(?:en)?)|il y a \d+ (?:minutes?|heures?|jours?)|hace \d+ (?:minutos?|horas?|días?)/u,
  /(?:listen|play|pause)?\s*\d{1,2}:\d\d\s*(?:\/\s*\d{1,2}:\d\d(?:\s*\d(?:\.\d)?x)?|\d(?:\.\d)?x)/u,
];

/** Who saw to a text, as Chinese sites end theirs. */
const editors = [
  /[（【](?:责任编辑|責任編輯|责编|編輯|编辑)[:：][^）】]{1,20}[）】]|(?:责任编辑|責任編輯|责编|编辑|校对|审核)[:：]\s?\p{L}{2,8}/u,
];

/** What leads to a channel without a link: a sign to photograph, a word to press that was a button. */
const channels = [
  /(?:长按|扫描|扫码|扫一扫|识别|識別|掃描)[^。]{0,16}(?:二维码|二維碼|关注|關注)[^。]{0,24}|(?:欢迎)?关注[^。]{0,12}(?:公众号|微信)[^。]{0,12}/u,
  /(?:click|tap) here to (?:follow|join|subscribe|receive|get) (?:us|our|the).{1,60}|clique aqui (?:e|para) (?:seguir|receber|entrar|participar|se inscrever).{1,80}|(?:haz|haga) clic aquí para (?:seguir|unir|recibir|suscribir).{1,80}/u,
  /cliquez ici pour (?:nous )?(?:suivre|rejoindre|recevoir|vous abonner).{0,80}|(?:bấm|nhấn|nhấp|click) (?:vào )?đây để (?:theo dõi|tham gia|nhận).{1,80}|(?:تابعونا|تابعنا) على .{1,40}|(?:obserwuj|polub) nas (?:na|w) .{1,30}|bizi .{1,30} takip edin/u,
];

/** What stands below a text for those who have it on paper, and below a post of old systems. */
const colophons = [
  /(?:article )?printed from:? .{1,60}https?:\/\/\S{1,200}|(?:find|view|read) this (?:article|story|page)(?: online)? at:?\s+https?:\/\/\S{1,200}|url to article:?\s+https?:\/\/\S{1,200}/u,
  /you can follow any (?:responses|comments) to this (?:entry|post) .{0,200}|(?:both )?comments and (?:pings|trackbacks) are (?:currently |now )?closed|(?:responses|comments) are (?:currently |now )?closed(?:, but .{1,80})?/u,
  /(?:discuss|comment)(?: (?:this|it))?(?: post)? on (?:hacker news|reddit|mastodon|twitter|x|bluesky|lobsters|lobste\.rs|github)|reply (?:by|via) e-?mail/u,
];

/** What WordPress shows of a button whose plugin is gone. */
const remnants = [/\[button\b[^\]]{0,200}\].{0,80}\[\/button\]/u];

/** Where a viewer stands among its pictures. */
const places = [
  /(?:image|photo|picture|slide|gallery) \d+ (?:of|\/) \d+|ảnh \d+ ?(?:\/|trên) ?\d+|(?:bild|foto) \d+ (?:von|de|di|\/) \d+/u,
];

/** What leads on through the page, to its top or to what readers said. */
const ways = [
  contentsName,
  /lên đầu trang|trở lại .{1,20}|back to top|leave a (?:comment|reply)|\d* ?comments?|post a comment|view comments/u,
  /bình luận(?: \(\d+\))?|hiện bình luận|gửi bình luận|loading\.*/u,
  /(?:sign|log) in(?: (?:to|or) .{1,40})?|(?:you (?:must|need to)|please) (?:be logged in|log in|sign in|register)(?: (?:to|or) .{1,40})?/u,
  /(?:sie müssen|du musst) (?:sich einloggen|dich einloggen|(?:eingeloggt|angemeldet) sein)(?:, um .{1,60})?|vous devez (?:être connecté|vous connecter)(?: pour .{1,40})?/u,
  /read more|continue reading|keep reading|read on|đọc tiếp|xem tiếp|xem chi tiết|xem thêm|show (?:more|less|all)|(?:hiện|ẩn) (?:thêm|bớt)|thu gọn|(?:mehr|weniger) anzeigen|(?:voir|afficher) (?:plus|moins)|(?:mostrar|ver) (?:más|menos|mais)/u,
  /weiterlesen|lire la suite|leer más|leia mais|leggi tutto|lees (?:meer|verder)|czytaj dalej|devamını oku|läs mer|читать (?:далее|дальше)/u,
  /続きを読む|阅读全文|閱讀全文|더 ?보기|อ่านต่อ|اقرأ المزيد/u,
];

/** What a player says that did not come. */
const players = [
  /this (?:slideshow|gallery|video|content|feature|form) requires javascript|this video can ?not be played|(?:to play this video|media (?:player )?requires?) .{0,40}javascript.{0,40}/u,
  /(?:sorry, )?your browser (?:does(?: not|n[’']t)|do not) support .{1,40}|trình duyệt (?:của bạn )?không hỗ trợ .{1,40}/u,
  /(?:ihr|dein) browser unterstützt .{1,50}|votre navigateur ne (?:supporte|prend|permet) .{1,50}|(?:su|tu) navegador no (?:soporta|admite) .{1,50}/u,
];

/** What a site asks of a text when it has been read, and how others may use it. */
const verdicts = [
  /(?:was|is) this (?:page|article|answer|post|information|section)? ?(?:helpful|useful|interesting)\?(?: (?:yes|no|👍|👎|[\s/|]){1,9})?/u,
  /(?:did you (?:find|like) )(?:this|the) (?:page|article|post|story)(?: (?:helpful|useful|interesting))?\?(?: (?:yes|no|👍|👎|[\s/|]){1,9})?/u,
  /bài viết (?:này )?có hữu ích (?:với|cho) bạn (?:không)?\?(?: có[\s|/]*không)?|war dieser (?:artikel|beitrag) hilfreich\?(?: ja[\s|/]*nein)?|cet article vous a-t-il (?:été utile|aidé)\s?\?(?: oui[\s|/]*non)?/u,
  /republish (?:this|our) (?:article|story|articles|stories).{0,120}|(?:edit|improve|view) (?:this|the) page(?: on github| source)?|suggest (?:an )?edits?|report (?:an|a) (?:issue|error|typo)(?: (?:on|with) this page)?/u,
  /you(?:['’]ve| have) (?:\d+|one|two|three|no) (?:more )?(?:free )?(?:articles?|stor(?:y|ies)) (?:left|remaining).{0,80}/u,
];

/** What loading or playing agrees to, beside what is not loaded here. */
const agreements = [
  /by (?:clicking|playing|watching|loading|viewing) (?:to (?:watch|view|load|play) )?(?:this|the) (?:video|content|post|map|tweet|player).{0,40}you (?:agree|accept|consent) .{1,80}/u,
  /(?:mit dem (?:laden|abspielen)|durch das laden) (?:des|der) .{1,40}(?:akzeptieren|stimmen) sie .{1,80}/u,
  /to (?:view|watch|see|load) this .{1,40}(?:you (?:must|need to|have to)|please) (?:accept|allow|enable) .{0,40}cookies.{0,30}|um (?:diesen|dieses) .{1,40}(?:müssen sie|musst du|bitte) .{0,40}(?:cookies|zustimm).{0,40}/u,
  /para (?:ver|reproducir) (?:este|esta) .{1,40}(?:debes?|tienes que|necesitas|es necesario) aceptar .{1,60}|pour (?:voir|afficher|lire) (?:ce|cette) .{1,40}accept(?:ez|er) .{0,40}cookies.{0,20}|để xem .{1,30}(?:vui lòng|cần|hãy) (?:chấp nhận|đồng ý) .{0,20}cookies?.{0,20}/u,
  /en (?:chargeant|lisant|regardant) (?:ce|cette) .{1,40}vous (?:acceptez|consentez) .{1,80}|al (?:cargar|reproducir|ver) (?:este|esta) .{1,40}acepta .{1,80}/u,
];

/** A whole block that says nothing but this, in the languages we know it in. */
export const furnitureLine = anyOf(
  [
    ...adverts,
    ...goesOn,
    ...tools,
    ...viewers,
    readers,
    ...letters,
    ...counts,
    ...editors,
    ...channels,
    ...colophons,
    ...remnants,
    ...places,
    ...ways,
    ...players,
    ...verdicts,
    ...agreements,
  ],
  {
    // Some stand between dashes or in brackets.
    before: /^[\s\p{Pd}\p{Extended_Pictographic}\uFE0F|•*[(]*/u,
    after: /[\s\p{Pd}|•*\])»→›>:.…]*$/u,
  },
);
