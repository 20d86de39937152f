import type { SiteArticle } from './site-article';

/** Other scripts and directions: Arabic, Japanese, and a title that needs escaping. */
export const articlesWorld: readonly SiteArticle[] = [
  {
    slug: 'hikayat-al-khubz-fi-al-hayy',
    title: 'حكاية فرن الحي الذي لا ينام',
    author: 'سلمى الحداد',
    category: 'letters',
    tags: ['خبز', 'مدن'],
    hoursAgo: 6,
    lang: 'ar',
    dir: 'rtl',
    body: [
      'في آخر الزقاق، حيث تضيق الطريق حتى لا تتسع إلا لدراجة واحدة، يقف فرن صغير لم تنطفئ ناره منذ ثلاثة وأربعين عامًا. ورث أبو نادر المكان عن عمه، وورث معه دفترًا أسود تُكتب فيه أسماء من يأخذون خبزهم اليوم ويدفعون غدًا.',
      {
        image: 'neighbourhood-oven',
        alt: 'فرن قديم في زقاق ضيق',
        caption: 'واجهة الفرن كما تبدو قبل الفجر بقليل.',
      },
      'يبدأ العجن عند الثانية ليلًا. يقول أبو نادر إن العجين يشبه الأطفال: إن استعجلته عاندك، وإن نسيته فاض عن حدّه. لذلك يجلس قربه ساعة كاملة لا يفعل فيها شيئًا سوى الإصغاء إلى صوت المدينة وهي تهدأ.',
      { h2: 'ما الذي تغيّر؟' },
      'ارتفع سعر الطحين مرتين في عام واحد، ومع ذلك بقي الرغيف الصغير بالثمن نفسه. الفرق يدفعه المقهى المجاور الذي يشتري مئتي رغيف كل صباح بسعر أعلى قليلًا، من غير أن يُطلب منه ذلك.',
      {
        list: [
          'خبز الصباح: من الرابعة حتى السابعة.',
          'خبز المدرسة: أرغفة صغيرة بالسمسم عند السابعة.',
          'خبز المساء: ما تبقى، ويُعطى لمن يسأل.',
        ],
      },
      'حين سألته عن الدفتر الأسود ابتسم وقال إنه لم يجمع حسابه منذ سنوات. ثم فتح صفحة قديمة وأشار إلى اسم سافر صاحبه إلى بلد بعيد عام 1998: «هذا عليه أربعة أرغفة. سيعود يومًا ليدفعها، فالناس تعود دائمًا من أجل الأشياء الصغيرة».',
    ],
  },
  {
    slug: 'eki-no-denshou-ban',
    title: '駅の伝言板をもう一度立ててみた',
    author: '小松原 灯',
    category: 'letters',
    tags: ['駅', '町'],
    hoursAgo: 40,
    lang: 'ja',
    body: [
      '改札を出て左手の柱の横に、緑色の黒板が戻ってきた。かつてどの駅にもあった伝言板である。待ち合わせに遅れた人が「先に行きます」と書き残し、六時間たつと駅員が静かに消していく。あの板を、私たちの町の商店会がもう一度立ててみることにした。',
      {
        image: 'message-board',
        alt: '小さな駅の改札口',
        caption: '午後四時、下校の生徒が帰ったあとの改札口。',
      },
      '最初の三日間は誰も書かなかった。四日目の朝、白い字で「傘、借りました。夕方返します」とあった。名前はない。夕方になると、その下に「返ってきました」と別の筆跡で書き足されていた。',
      { h2: '書かれたものの記録' },
      '一か月のあいだに書かれた伝言は百八十二件。待ち合わせに使われたのはわずか九件で、残りは落とし物、天気の話、なくした猫、そして宛名のない独り言だった。携帯電話があるのに、なぜ人はチョークを握るのだろうか。',
      {
        quote:
          '送信すると相手に届いてしまうでしょう。ここに書いても、誰にも届かないかもしれない。それがいいんです。',
        by: '常連の女性',
      },
      '消す係は当番制にした。六時間という決まりはそのまま残したが、実際には皆、少しだけ長く待つ。消す前に声に出して読む人もいる。読み上げられた言葉は改札の音にまぎれて、すぐに聞こえなくなる。',
      '来月には、隣の駅にも同じ板が立つ予定だ。二つの駅のあいだは四分。書いた人がその言葉を追い越して先に着いてしまうくらいの、ちょうどよい距離である。',
    ],
  },
  {
    slug: 'salt-and-vinegar',
    title: 'Salt & vinegar <and other "simple" things>',
    author: 'Niamh O’Dwyer',
    category: 'letters',
    tags: ['chemistry & cooking'],
    hoursAgo: 120,
    body: [
      'The title of this letter is here to annoy programmers: it has an ampersand, two angle brackets and a pair of quotation marks in it, and I am told that on the way to you it will be escaped at least twice. If you can read it as I wrote it, somebody has done their work.',
      'Salt is one of the few things we eat that was never alive. It makes bitter things less bitter and sweet things sweeter, and nobody was sure why until it turned out that the tongue has two separate doors for it, one of which opens only a little way.',
      'Vinegar, on the other hand, is what becomes of wine when nobody is looking. The bacteria that make it need air, so they build themselves a raft, and the raft is that jelly at the top of the bottle which most people throw out in alarm. There is more about it <a href="/en/a-soup-for-people-who-forgot-to-shop/">in this recipe</a>.',
      'Put the two together on a hot potato and the nose is struck a moment before the tongue. The vapour carries the acid; the salt follows when the crystals have dissolved. The whole sequence takes about a second, and is, I would argue, the shortest story there is.',
      'I wrote this on a ferry, with a paper cone in one hand, at a table that was screwed to the floor. Outside it was raining upwards, as it does in these parts. I can recommend every bit of it except the coffee.',
    ],
  },
];
