import { anyOf } from './any-of';

/** What leads to other stories, by language; the languages of a family stand together. */
const elsewhere = [
  // English
  /read (?:more|also|next)|also read|see also|explore more(?: on (?:this|these) topics?)?|more on this|more:|related(?: (?:articles?|posts?|stories|content|reading|news|topics))?/u,
  /recommended(?: (?:for you|reading))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more (?:from|in|on|stories)/u,
  /don['’]t miss|trending|most (?:read|popular)|editor['’]?s['’]? picks?|up next|next up|popular (?:posts|now)|keep (?:on )?reading|more like this|in case you missed it|(?:previous|next|newer|older) (?:article|post|story)/u,
  /latest (?:news|posts|stories)|continue reading|(?:more )?(?:stories )?from around the web|(?:sponsored|promoted) stories|view (?:the )?(?:full|original) (?:post|article|story)|originally published/u,
  /read this (?:article|story|post|page)? ?in|also available in|subscribe(?: (?:on|via))?(?=:)|(?:watch|listen|read|also|required reading|must read|(?:you )?can also read|watch more)(?: now| live)?(?=:| \|)|read (?:our|the|my) (?:full|entire|complete|in-depth) (?:.{1,80} )?review|take (?:our|the|this) (?:\p{L}+ ){0,3}quiz/u,
  // Vietnamese
  /xem thêm|đọc thêm|đọc tiếp|xem tiếp|tin (?:liên quan|cùng (?:chuyên mục|loại)|mới|nổi bật|đọc nhiều|khác)/u,
  /bài (?:viết )?(?:liên quan|cùng (?:chuyên mục|chủ đề)|khác|đọc nhiều)|có thể bạn (?:quan tâm|thích)|gợi ý cho bạn|dành cho bạn/u,
  /mời bạn đọc|mời độc giả|đừng bỏ lỡ|đọc nhiều|bài (?:trước|tiếp theo|kế tiếp)/u,
  // German, Dutch and Nordic
  /mehr (?:zum thema|dazu|lesen)|(?:lesen sie|lies|auch|siehe) auch|weitere (?:artikel|meldungen|nachrichten)|das könnte (?:sie|dich) auch interessieren/u,
  /auch (?:interessant|lesenswert)|lesetipps?|passend dazu|zum thema|meistgelesen|(?:lees|bekijk) (?:ook|meer)|meer over|meest gelezen|(?:vorheriger|nächster) (?:artikel|beitrag)/u,
  /(?:läs|les|læs) (?:också|også|även|mer|mere)|mest (?:läst|lest|læst)|lue (?:myös|lisää)|katso myös/u,
  // French, Spanish, Portuguese, Italian and Romanian
  /(?:à )?(?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème)|à ne pas manquer|les plus lus|pour aller plus loin|notre dossier|article (?:précédent|suivant)/u,
  /(?:lee|lea|leer|ver|vea|mira) (?:también|además|más)|(?:también )?te (?:puede|podría) interesar|(?:notas?|noticias|artículos?) relacionad[oa]s?|más información|no te pierdas|lo más (?:leído|visto)|(?:artículo|entrada) (?:anterior|siguiente)/u,
  /(?:leia|veja|confira|assista) (?:também|mais)|saiba mais|(?:notícias|artigos|matérias) relacionad[oa]s|não perca|mais lidas/u,
  /(?:leggi|guarda|vedi) anche|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:ti|e)|articoli correlati|per approfondire|approfondisci|da non perdere|i più letti/u,
  /cite(?:ș|ş)te (?:și|şi)|vezi (?:și|şi)|articole similare/u,
  // Slavic
  /(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)|polecamy|(?:přečtěte si|čtěte) (?:také|též|i)|související|(?:prečítajte si|čítajte) (?:aj|tiež)|pročitajte (?:još|i)/u,
  /(?:читайте|смотрите) (?:также|ещё|еще)|(?:материалы |ещё |еще )?по теме|(?:читайте|дивіться) (?:також|ще)|(?:прочетете|вижте) (?:още|също)/u,
  // Greek, Hungarian, Turkish and Indonesian
  /διαβάστε (?:επίσης|ακόμη|ακόμα|και)|δείτε (?:επίσης|ακόμη|ακόμα|και)|σχετικά άρθρα|olvas(?:d|sa) el ezt is|ez is érdekelheti?|kapcsolódó cikk(?:ek)?/u,
  /[iİ]lginizi çekebilir|(?:[iİ]lg[iİ]l[iİ]|benzer) haber(?:ler)?|bunlar(?:ı| da) .{0,12}ilginizi çekebilir|(?:baca|simak|lihat) juga|baca selengkapnya/u,
  // Arabic, Persian, Urdu and Hebrew
  /اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|شاهد أيضا|مواضيع ذات صلة|قد يهمك|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|(?:یہ بھی|مزید) پڑھیں|קראו (?:גם|עוד)|כתבות נוספות/u,
  // Indian and Thai
  /(?:यह|ये|इसे) भी (?:पढ़ें|देखें)|संबंधित ख़?बरें|हेही वाचा|(?:আরও|আরো) পড়ুন|மேலும் படிக்க|ఇవి కూడా చదవండి|આ પણ વાંચો|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านต่อ/u,
  // Japanese, Chinese and Korean
  /関連(?:記事|リンク|ニュース)|[あ合]わせて読みたい|こちらもおすすめ|おすすめ記事|(?:相关|推荐|延伸|更多)(?:阅读|文章|新闻|报道|内容)|(?:相關|推薦|延伸|更多)(?:閱讀|文章|新聞|報導|內容)|관련 ?(?:기사|뉴스|글)/u,
];

/** What leads to what an article is filed under, or to where it is from. */
const filed = [
  /tags?|topics|(?:filed|posted|published) (?:under|in)|categor(?:y|ies)|source(?! code)|chủ đề|từ kh[oóò]a|từ khoá|thẻ|chuyên mục/u,
  /schlag(?:worte|wörter)|stichw(?:orte|örter)|themen|kategorien?|mots[- ]clés|thèmes?|catégories?|etiquetas|temas|categorías?|palavras-chave|marcadores|categorias?|argomenti|categorie/u,
  /trefwoorden|ämnen|emner|tagi|štítky|etiketler|теги|метки|ключевые слова|タグ|标签|標籤|태그|الوسوم/u,
];

/** The start of a block that points elsewhere, bracketed or behind an arrow too; furniture where the rest of the block is links. */
export const pointerLead = anyOf([...elsewhere, ...filed], {
  before: /^[\s[(【>»→►▶▼■◆●•*+–—-]{0,5}/u,
  after: /(?![\p{L}\p{N}])/u,
});
