// What sites write around an article, in the languages we know it in. All are matched against whole blocks, never inside one.

/** The lines WordPress puts under each post: in a feed where it stood, on its page what it was filed under. */
export const signatureLine =
  /^(?:this entry was posted (?:in|on|by) .{1,200}|posted in [^.]{1,120}?(?: on \p{L}+ \d{1,2}, \d{4}| by [^.]{2,40})+|the post .{1,300} (?:first )?appeared first on .{1,120}|bài viết .{1,300} (?:đã )?xuất hiện (?:đầu tiên|trước tiên|trước) (?:trên|tại|ở|vào ngày) .{1,120}|(?:the post |der beitrag |l’article |l'article |el artículo |la entrada |o post )?.{1,300} (?:erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareceu primeiro em) .{1,120})$/iu;

/** What sites set before a link to another story, where the line is nothing but that. */
export const arrowLead = /^(?:>>+|»|►|▶️?|➤|➡️?|👉|📌)\s*\S/u;

/** A short block that asks for words, money or a follower. */
export const appeal =
  /^(?:(?:please )?(?:support (?:us\b|our\b|my\b|me\b|(?:independent|quality|local) (?:news|journalism|reporting)|(?:this|the) (?:site|blog|show|podcast|channel|newsroom))|donate(?: (?:now|today|here|to (?:us|our|keep|support)\b)|$)|help (?:us )?(?:to )?keep .{2,40} (?:free|alive|going|independent|online|running)[.!]?$|your (?:gift|donation|support|contribution|subscription) (?:makes|keeps|helps|allows|enables|goes).{0,100}|become a (?:member|patron|subscriber)\b|buy me a coffee|special offer for .{1,30} (?:readers|subscribers)).{0,160}|follow (?:us|me|@?\w+) on .{1,120}|(?:like|follow) .{0,40} on (?:facebook|twitter|x|instagram|google news).{0,60}|what do you think\?.{0,120}|(?:do you have|have you got|got) an? (?:news )?(?:story|tip|scoop)\b.{0,60}\?.{0,120}(?:e-?mail|contact|tell|write|send|get in touch|message).{0,100}|download (?:the|our) .{1,40} app\b.{0,100}|let us know (?:what you think )?in the comments.{0,80}|(?:contact|e-?mail|reach|write to) (?:the |staff )?(?:author|writer|reporter|editor)s?\b.{0,120}|if you (?:enjoyed|liked?) (?:reading )?(?:this|the|my|our) (?:\p{L}+ )?(?:post|article|story|piece|essay|episode|newsletter)\b.{0,60}\b(?:subscrib|follow|shar(?:e|ing) (?:it|this)|support(?:ing)? (?:me|us|my|our)|donat|sign(?:ing)? up|buy(?:ing)? me|join).{0,160}|if you (?:enjoyed|liked?) this\b,? .{0,40}(?:clap|subscrib|follow (?:me|us)|share (?:it|this)|support (?:me|us)|buy me).{0,120}|(?:mời|hãy) (?:bạn |quý )?(?:đọc )?(?:độc giả |bạn đọc )?(?:để lại|gửi|chia sẻ) (?:bình luận|ý kiến).{0,120}|(?:kính )?mời (?:các )?(?:quý )?(?:bạn|bạn đọc|độc giả|quý vị) (?:theo dõi|đón đọc|đón xem|xem thêm|tham khảo|tham gia (?:nhóm|kênh|cộng đồng)).{0,160}|(?:ý kiến|bình luận) của bạn.{0,80}|bạn (?:nghĩ gì|có ý kiến gì|thấy bài (?:viết )?này).{0,120}bình luận.{0,60}|đừng quên (?:nhấn |bấm )?(?:đăng ký|theo dõi|like|chia sẻ).{0,120}|don[’']t forget to (?:like|subscribe|follow us|share (?:this|it)).{0,120})$/iu;

/** A short block that asks a reader to let adverts be shown. */
export const advertAsk =
  /(?:disable|turn(?:ing)? off|switch off|deactivate|pause|whitelist|tắt|deaktivier|désactive|desactiv).{0,40}(?:ad[- ]?block|werbeblocker|bloqueur|bloqueador|chặn quảng cáo)|ad[- ]?block.{0,40}(?:disable|turn off|deaktivier|désactive|desactiv|tắt)/iu;

/** That a text is its writer's own view: of 8 such blocks in the pages of the corpus none is part of the article. */
export const disclaimer =
  /^.{0,40}\b(?:views|opinions)(?: and opinions)? expressed .{0,80}\b(?:are|is|do not)\b.{0,80}\b(?:authors?|writers?|contributors?|own|necessarily|solely|alone)\b/iu;

/** The last words of a page. */
export const copyrightLine =
  /^(?:.{0,16}©\s?.{0,140}|.{0,100}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|giữ bản quyền|bản quyền thuộc về).{0,60}|[^。]{0,40}(?:無断(?:転載|複製)|무단\s?전재|版权所有|版權所有|未经(?:授权|许可)|禁止转载).{0,30})$/iu;

/** Asks for a follower, a reader of a channel, a user of an app or a patron, as sentences begin: "I follow our mayor on X" asks nothing. */
export const followAsk =
  /(?<!\p{L})(?:(?:[Ss]upport|[Hh]elp|[Dd]onate|[Bb]uy|[Tt]ip|[Ss]ponsor|[Uu]nterstütz\p{L}*|[Ss]out\p{L}+|[Aa]poya\p{L}*|[Ủủ]ng hộ|[Mm]ời)(?!\p{L}).{0,60}(?<!\p{L})(?:me|us|my|our|coffee|uns|mich|nous|moi|me|nos|mình|tôi|cà phê|cafe)(?!\p{L})|(?:Follow|FOLLOW|Join|JOIN|Subscribe to|SUBSCRIBE TO|Download|DOWNLOAD)\b.{0,40}\b(?:us|our|me|my|US|OUR)\b|(?:Download|DOWNLOAD|Get|GET) (?:the|THE|our|OUR) (?:.{1,40} )?(?:[Aa]pp|APP)\b|(?:Follow|FOLLOW) (?:him|her|them|@\w+)\b.{0,40}\b(?:on|ON)\b|(?:Follow|FOLLOW) .{1,40} (?:on|ON) (?:Google|WhatsApp|Telegram|Facebook|X|Twitter|Instagram|YouTube|TikTok|LinkedIn|Threads|Bluesky|Flipboard|GOOGLE)\b|(?:Like|Find|LIKE|FIND) (?:us|me|US|ME)\b|Add .{1,60} preferred source|(?:Listen to|Hear|Subscribe to) (?:our|my|the) (?:.{1,40} )?podcast|Theo dõi|THEO DÕI|[Qq]uan tâm (?:Zalo|kênh|trang)|theo dõi chúng tôi|[Tt]ham gia (?:kênh|nhóm|cộng đồng)|Tải (?:ứng dụng|app)|(?:Folge[nt]?|Abonnieren?|Laden?|Besuche[nt]?)(?: Sie)? .{0,20}(?:uns\b|unser)|(?:[Uu]nseren?|[Dd]en) .{0,24}(?:Kanal|Newsletter) abonnieren|(?:Suivez|Rejoignez)-nous|S[íi]gue(?:nos|me)|S[íi]guenos|Únete|Siga(?:-nos| o| a)?\b|Junte-se|Seguici|Volg ons|Obserwuj|Подпи(?:сы|ш)|フォロー|تابعو?نا|עקבו אחרינו|팔로우|[Ii]kuti kami|takip edin|关注我们|關注我們)/u;

/** Addresses of whole channels, profiles, apps and givers' pages, as against a post, a film or a page of theirs. */
export const followTarget =
  /^https?:\/\/(?:[\w-]+\.)?(?:whatsapp\.com\/channel\/|chat\.whatsapp\.com\/|news\.google\.com\/publications|google\.com\/preferences\/source|(?:t|telegram)\.me\/(?:joinchat\/)?\+?\w+\/?$|podcasts\.apple\.com\/|open\.spotify\.com\/show\/|overcast\.fm\/itunes|pca\.st\/|play\.google\.com\/store\/apps|(?:apps|itunes)\.apple\.com\/|youtube\.com\/(?:@|c\/|user\/|channel\/)[^/]+\/?$|zalo\.me\/\w+\/?$|facebook\.com\/(?:groups\/)?[\w.-]+\/?$|(?:twitter|x)\.com\/\w+\/?$|instagram\.com\/[\w.]+\/?$|linkedin\.com\/(?:company|in)\/|tiktok\.com\/@[\w.]+\/?$|threads\.(?:net|com)\/@[\w.]+\/?$|bsky\.app\/profile\/[\w.-]+\/?$|patreon\.com\/|ko-fi\.com\/|buymeacoffee\.com\/|liberapay\.com\/|paypal\.(?:me\/|com\/donate)|opencollective\.com\/|github\.com\/sponsors\/|steadyhq\.com\/|flipboard\.com\/@|discord\.(?:gg|com\/invite)\/)/i;

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
  /(?:^|[\s_-])(?:share(?:-?(?:bar|buttons?|links?|tools?|box|icons?|widget|list|this|daddy))?|sharing|sharedaddy|social(?:-?(?:share|sharing|links?|icons?|buttons?|bar|media))|addtoany|addthis|article-info|lwptoc|ez-toc(?:-container)?|toc-(?:container|wrapper|list|box|widget)|table-of-contents|a2a|heateor|ssba|jp-relatedposts|related(?:-?(?:posts?|articles?|stories|news|content|links?|topics|box|items?))?|yarpp|crp|recommended|recommendations?|recirc(?:ulation)?|read-?(?:more|next|also)|more-?(?:stories|from|posts|articles)|also-?read|outbrain|taboola|newsletter|mc4wp|mailchimp|sign-?up|subscribe|subscription-?(?:box|widget(?:-wrap)?(?:-editor)?)|opt-?in|author-?(?:box|bio|info|card|about)|about-?(?:the-?)?author|post-?author|comments?|comment-?(?:list|form|area|section|box)|disqus|fb-comments|breadcrumbs?|post-?(?:tags|nav|navigation|meta-?footer)|entry-?tags|tags?-?(?:list|links|box|cloud)|tagcloud|nav-?links|pagination|advert(?:isement|s)?|ads?|ad-?(?:slot|unit|box|container|wrapper|banner|label|placement)|adsbygoogle|banner-?ads?|sponsor(?:ed)?|promo(?:-?box)?|cookie(?:-?(?:banner|consent|notice|bar|law))?|gdpr|consent|onetrust|paywall|feedflare|hs-cta(?:-wrapper)?|latest-?posts|saboxplugin-wrap|(?:box-)?tin-?(?:lien-?quan(?:v\d)?|khac|moi|cung-?chuyen-?muc|doc-?nhieu)|bai-?(?:viet-?)?lien-?quan|lien-?quan|xem-?them|doc-?them|chia-?se|binh-?luan|tac-?gia-?box|mw-editsection|screen-reader-text|sr-only|visually-hidden)(?=$|[\s_-])/i;

/** Addresses that hand an article on to a network. */
export const shareTarget =
  /^(?:https?:\/\/(?:(?:www|m)\.)?(?:facebook\.com\/(?:sharer?|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws|sharing)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:share|widgets)|plus\.google\.com\/share|getpocket\.com\/(?:save|edit)|news\.ycombinator\.com\/submitlink|bsky\.app\/intent|threads\.(?:net|com)\/intent|digg\.com\/submit|stumbleupon\.com\/submit|delicious\.com\/(?:save|post)|flipboard\.com\/bookmarklet)|https?:\/\/(?:b\.hatena\.ne\.jp\/(?:entry|add)|(?:social-plugins\.)?line\.me\/(?:R\/msg|lineit\/share)|service\.weibo\.com\/share|connect\.qq\.com\/|vk\.com\/share|(?:connect\.)?ok\.ru\/(?:dk|offer)|(?:story\.kakao|band\.us)[^/]*\/(?:share|plugin)|(?:www\.)?xing\.com\/(?:social|spi|app)\/|t\.me\/share|telegram\.me\/share|(?:api|web)\.whatsapp\.com\/send|wa\.me\/\?|(?:sp|button-share)\.zalo|zalo\.me\/share|feeds\.feedburner\.com\/~ff\/|feeds\.wordpress\.com\/1\.0\/go|share\.flipboard|www\.addtoany\.com|addtoany\.com)|mailto:\?|whatsapp:|fb-messenger:|viber:|tg:)/i;
