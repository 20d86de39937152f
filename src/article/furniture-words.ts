// What sites write around an article, in the languages we know it in. All are matched against whole blocks, never inside one.

/** A whole block that says nothing but this. */
export const furnitureLine =
  /^(?:advertisements?|advertising|ad|sponsored(?: content)?|promoted|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|quảng cáo|tài trợ|anzeige|werbung|publicité|publicidad|реклама|広告|广告|share(?: this)?(?: (?:article|post|story|page|on))?(?: (?:facebook|twitter|x|email|whatsapp|linkedin|pinterest))*|share (?:on|via) \w+|tweet(?: this)?|like this:?|like loading\.*|pin it|print(?: this)?(?: (?:article|page))?|copy link|email this|save(?: article)?|follow us(?: on .{1,40})?|chia sẻ(?: bài viết| lên facebook| qua .{1,20}|:)?|theo dõi (?:chúng tôi|.{1,30} trên (?:google news|facebook|zalo|youtube|tiktok).{0,20})|in bài(?: viết)?|sao chép liên kết|gửi email|bình luận(?: \(\d+\))?|lưu bài(?: viết)?|lên đầu trang|trở lại .{1,20}|back to top|skip to (?:main )?content|leave a (?:comment|reply)|\d* ?comments?|post a comment|view comments|hiện bình luận|gửi bình luận|loading\.*|read more|continue reading|keep reading|read on|đọc tiếp|xem tiếp|xem chi tiết|xem thêm|weiterlesen|lire la suite|leer más|leia mais|続きを読む|阅读全文)\s*[:.…»→›>]*$/iu;

/** The signature WordPress puts under each post in a feed. */
export const signatureLine =
  /^(?:the post .{1,300} (?:first )?appeared first on .{1,120}|bài viết .{1,300} (?:đã )?xuất hiện (?:đầu tiên|trước tiên|trước) (?:trên|tại|ở|vào ngày) .{1,120}|(?:the post |der beitrag |l’article |l'article |el artículo |la entrada |o post )?.{1,300} (?:erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareceu primeiro em) .{1,120})$/iu;

/** The start of a block that points elsewhere, bracketed or behind an arrow too; furniture where the rest of the block is links. */
export const pointerLead =
  /^[\s[(>»→►▶•*–—-]{0,4}(?:read (?:more|also|next)|also read|see also|more on this|more:|related(?: (?:articles?|posts?|stories|content|reading|news|topics))?|recommended(?: (?:for you|reading))?|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:from|in|on|stories)|don['’]t miss|trending|most (?:read|popular)|editor['’]?s['’]? picks?|up next|next up|popular (?:posts|now)|latest (?:news|posts|stories)|continue reading|view (?:the )?(?:full|original) (?:post|article|story)|originally published|tags?|topics|filed under|categor(?:y|ies)|source|xem thêm|đọc thêm|đọc tiếp|xem tiếp|tin (?:liên quan|cùng (?:chuyên mục|loại)|mới|nổi bật|đọc nhiều|khác)|bài (?:viết )?(?:liên quan|cùng (?:chuyên mục|chủ đề)|khác|đọc nhiều)|có thể bạn quan tâm|có thể bạn thích|gợi ý cho bạn|dành cho bạn|mời bạn đọc|mời độc giả|đừng bỏ lỡ|đọc nhiều|chủ đề|từ khóa|từ khoá|thẻ|chuyên mục|mehr zum thema|mehr dazu|(?:lesen sie|lies|auch|siehe) auch|weitere artikel|das könnte (?:sie|dich) auch interessieren|auch (?:interessant|lesenswert)|(?:à )?(?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème)|(?:lee|lea|leer|ver|vea|mira) (?:también|además)|(?:también )?te puede interesar|(?:notas?|noticias) relacionadas?|(?:leia|veja|confira|assista) (?:também|mais)|saiba mais|(?:leggi|guarda|vedi) anche|potrebbe interessarti|articoli correlati|(?:lees|bekijk) ook|(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również)|(?:läs|les|læs) (?:också|også|även|mer|mere)|lue myös|(?:přečtěte si|čtěte) také|citește și|baca juga|simak juga|lihat juga|ilgili haberler|関連記事|あわせて読みたい|こちらもおすすめ|(?:相关|推荐|延伸)阅读|(?:相關|推薦|延伸)閱讀|관련 ?기사|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|(?:читайте|смотрите) также|(?:материалы )?по теме|читайте також|اقرأ أيضا|یہ بھی پڑھیں|(?:यह|ये) भी पढ़ें)(?![\p{L}\p{N}])/iu;

/** A short block that asks for an address. */
export const newsletterAsk =
  /(?:enter your e-?mail address to|^join [\d,.]+ (?:other )?(?:subscribers|followers)|(?:subscribe|sign up|signup|join|register).{0,80}(?:newsletter|inbox|mailing list|email list|daily (?:email|digest)|weekly (?:email|digest))|(?:newsletter|inbox).{0,60}(?:subscribe|sign up)|get (?:the|our) (?:latest|best|top).{0,80}inbox|(?:đăng ký|đăng kí|nhận).{0,60}(?:bản tin|email|hộp thư)|newsletter (?:abonnieren|anmelden)|abonnez-vous|suscríbe(?:te|se)|inscreva-se)/iu;

/** A short block that asks for words, money or a follower. */
export const appeal =
  /^(?:(?:please )?(?:support (?:us\b|our\b|my\b|me\b|(?:independent|quality|local) (?:news|journalism|reporting)|(?:this|the) (?:site|blog|show|podcast|channel|newsroom))|donate(?: (?:now|today|here|to (?:us|our|keep|support)\b)|$)|become a (?:member|patron|subscriber)\b|buy me a coffee).{0,160}|follow (?:us|me|@?\w+) on .{1,120}|(?:like|follow) .{0,40} on (?:facebook|twitter|x|instagram|google news).{0,60}|what do you think\?.{0,120}|let us know (?:what you think )?in the comments.{0,80}|(?:mời|hãy) (?:bạn |quý )?(?:đọc )?(?:độc giả |bạn đọc )?(?:để lại|gửi|chia sẻ) (?:bình luận|ý kiến).{0,120}|(?:ý kiến|bình luận) của bạn.{0,80}|bạn (?:nghĩ gì|có ý kiến gì).{0,120}bình luận.{0,60})$/iu;

/** A short block that asks a reader to let adverts be shown. */
export const advertAsk =
  /(?:disable|turn(?:ing)? off|switch off|deactivate|pause|whitelist|tắt|deaktivier|désactive|desactiv).{0,40}(?:ad[- ]?block|werbeblocker|bloqueur|bloqueador|chặn quảng cáo)|ad[- ]?block.{0,40}(?:disable|turn off|deaktivier|désactive|desactiv|tắt)/iu;

/** The last words of a page. */
export const copyrightLine =
  /^(?:.{0,16}©\s?.{0,140}|.{0,100}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|giữ bản quyền|bản quyền thuộc về).{0,60})$/iu;

/** Asks for a follower, a reader of a channel, or a user of an app, as sentences begin: "I follow our mayor on X" asks nothing. */
export const followAsk =
  /(?<!\p{L})(?:(?:Follow|FOLLOW|Join|JOIN|Subscribe to|SUBSCRIBE TO|Download|DOWNLOAD)\b.{0,40}\b(?:us|our|me|my|US|OUR)\b|(?:Follow|FOLLOW) (?:him|her|them|@\w+)\b.{0,40}\b(?:on|ON)\b|(?:Like|Find|LIKE|FIND) (?:us|me|US|ME)\b|Add .{1,60} preferred source|Theo dõi|THEO DÕI|[Qq]uan tâm (?:Zalo|kênh|trang)|theo dõi chúng tôi|[Tt]ham gia (?:kênh|nhóm|cộng đồng)|Tải (?:ứng dụng|app)|(?:Folge[nt]?|Abonnieren?|Laden?|Besuche[nt]?)(?: Sie)? .{0,20}(?:uns\b|unser)|(?:Suivez|Rejoignez)-nous|S[íi]gue(?:nos|me)|S[íi]guenos|Únete|Siga(?:-nos| o| a)?\b|Junte-se|Seguici|Volg ons|Obserwuj|Подпи(?:сы|ш)|フォロー|关注我们|關注我們)/u;

/** Addresses of whole channels, profiles and apps, as against a post, a film or a page of theirs. */
export const followTarget =
  /^https?:\/\/(?:[\w-]+\.)?(?:whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|news\.google\.com\/publications|google\.com\/preferences\/source|(?:t|telegram)\.me\/(?:joinchat\/)?\+?\w+\/?$|play\.google\.com\/store\/apps|(?:apps|itunes)\.apple\.com\/|youtube\.com\/(?:@|c\/|user\/|channel\/)[^/]+\/?$|zalo\.me\/\w+\/?$|facebook\.com\/(?:groups\/)?[\w.-]+\/?$|(?:twitter|x)\.com\/\w+\/?$|instagram\.com\/[\w.]+\/?$|linkedin\.com\/(?:company|in)\/|tiktok\.com\/@[\w.]+\/?$|threads\.(?:net|com)\/@[\w.]+\/?$|bsky\.app\/profile\/[\w.-]+\/?$|flipboard\.com\/@|discord\.(?:gg|com\/invite)\/)/i;

/** A heading that opens what an author's box or the comments say. */
export const boxHeading =
  /^(?:about (?:the )?authors?|author bio|written by|về tác giả|tác giả bài viết|(?:\d+ )?(?:comments?|responses|replies|reactions|kommentare|commentaires|coment[aá]rios?|commenti|reacties|komentarze|комментари[ий]|コメント|评论|留言)(?: ?\(\d+\))?|join the (?:conversation|discussion)|leave a (?:reply|comment)|post a comment|bình luận(?: \(\d+\))?|ý kiến (?:bạn đọc|độc giả|của bạn)(?: \(\d+\))?)\s*:?$/iu;

/** How walls of consent begin their text, in boxes without a telling name. */
export const consentOpening =
  /^.{0,60}\b(?:we|wir|nous|nosotros|chúng tôi)\b[^.]{0,30}\b(?:and|und|et|y|và)\b[^.]{0,30}(?:partners?|partenaires|socios|vendors|đối tác)[^.]{0,160}(?:cookies?|personal data|personenbezogene|données personnelles|datos personales|dữ liệu cá nhân|on (?:a|your) device)/iu;

/** What names the agency or the library a picture comes from, in its caption. */
export const pictureCredit =
  /©|\(c\)|\b(?:getty|reuters|afp|dpa|epa|shutterstock|istock|unsplash|alamy|imago|picture alliance|ap photo|associated press|wire ?image|file photo)\b|\b(?:photo|image|picture|photograph|illustration) ?(?:by|credit|courtesy|via)\b|\bcredits?\s*:|\bcourtesy (?:of|photo)\b|^(?:photo|image|picture|foto|bild|ảnh|nguồn|source|quelle)\b\s*:|\bphotograph: /iu;

/** Class and id words that name furniture whatever they hold. */
export const furnitureName =
  /(?:^|[\s_-])(?:share(?:-?(?:bar|buttons?|links?|tools?|box|icons?|widget|list|this|daddy))?|sharing|sharedaddy|social(?:-?(?:share|sharing|links?|icons?|buttons?|bar|media))|addtoany|addthis|a2a|heateor|ssba|jp-relatedposts|related(?:-?(?:posts?|articles?|stories|news|content|links?|topics|box|items?))?|yarpp|crp|recommended|recommendations?|recirc(?:ulation)?|read-?(?:more|next|also)|more-?(?:stories|from|posts|articles)|also-?read|outbrain|taboola|newsletter|mc4wp|mailchimp|sign-?up|subscribe|subscription-?box|opt-?in|author-?(?:box|bio|info|card|about)|about-?(?:the-?)?author|post-?author|comments?|comment-?(?:list|form|area|section|box)|disqus|fb-comments|breadcrumbs?|post-?(?:tags|nav|navigation|meta-?footer)|entry-?tags|tags?-?(?:list|links|box|cloud)|tagcloud|nav-?links|pagination|advert(?:isement|s)?|ads?|ad-?(?:slot|unit|box|container|wrapper|banner|label|placement)|adsbygoogle|banner-?ads?|sponsor(?:ed)?|promo(?:-?box)?|cookie(?:-?(?:banner|consent|notice|bar|law))?|gdpr|consent|onetrust|paywall|feedflare|tin-?(?:lien-?quan|khac|moi|cung-?chuyen-?muc|doc-?nhieu)|bai-?(?:viet-?)?lien-?quan|lien-?quan|xem-?them|doc-?them|chia-?se|binh-?luan|tac-?gia-?box|mw-editsection|screen-reader-text|sr-only|visually-hidden)(?=$|[\s_-])/i;

/** Addresses that hand an article on to a network. */
export const shareTarget =
  /^(?:https?:\/\/(?:(?:www|m)\.)?(?:facebook\.com\/(?:sharer?|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws|sharing)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:share|widgets)|plus\.google\.com\/share|getpocket\.com\/(?:save|edit)|news\.ycombinator\.com\/submitlink|bsky\.app\/intent|threads\.(?:net|com)\/intent|digg\.com\/submit|stumbleupon\.com\/submit|delicious\.com\/(?:save|post)|flipboard\.com\/bookmarklet)|https?:\/\/(?:t\.me\/share|telegram\.me\/share|(?:api|web)\.whatsapp\.com\/send|wa\.me\/\?|(?:sp|button-share)\.zalo|feeds\.feedburner\.com\/~ff\/|feeds\.wordpress\.com\/1\.0\/go|share\.flipboard|www\.addtoany\.com|addtoany\.com)|mailto:\?|whatsapp:|fb-messenger:|viber:|tg:)/i;
