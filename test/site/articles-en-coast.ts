import type { SiteArticle } from './site-article';

/** The coast, the weather, the railway and the football. */
export const articlesEnCoast: readonly SiteArticle[] = [
  {
    slug: 'the-last-fog-signal-keeper',
    title: 'The last fog signal keeper does not believe in fog apps',
    author: 'Wren Halloway',
    category: 'coast',
    tags: ['lighthouse', 'weather'],
    hoursAgo: 3,
    body: [
      'Every keeper of the Skarrow Point signal has left a mark on the doorframe of the engine house, and Edda Marsh has left forty-one, one for each year. The marks are at the height of her shoulder. “I have shrunk,” she says, “so the early ones look ambitious.”',
      {
        image: 'fog-signal',
        alt: 'A white engine house on a headland',
        caption: 'The engine house at Skarrow Point, repainted every second spring.',
      },
      'The signal itself is a brass trumpet the length of a rowing boat. It is driven by compressed air and can be heard eleven miles out on a still morning. Officially it was retired nine years ago. Unofficially, Marsh starts the compressor whenever the far buoy disappears, and nobody has yet asked her to stop.',
      'She has nothing against satellites. Her objection is to the idea that fog is a yes-or-no question. The applications on the harbour master’s telephone divide the bay into squares and colour each one grey or blue. Fog, she points out, has edges like smoke has edges, which is to say none.',
      { h2: 'A language of two notes' },
      'Ships used to know each signal by its rhythm. Skarrow gave two long notes and a short one every ninety seconds; the lightship to the south gave three short. A captain who had lost sight of everything could still hear where he was, and a few of the older skippers claim that they do so still.',
      {
        quote:
          'A light tells you where it is. A horn tells you where you are not. On a bad night you want both.',
        by: 'Edda Marsh',
      },
      'Last February the power failed along the whole coast for six hours, and with it the shore station that feeds the applications. Four crab boats came home on two long notes and a short one. Their crews brought Marsh a box of smoked mackerel, which she regards as adequate.',
      'She turns seventy in May. Nobody has applied to follow her, partly because there is no post to apply for. The doorframe has room, by her reckoning, for one more keeper, provided that the keeper is tall.',
    ],
  },
  {
    slug: 'a-branch-line-learns-to-wait',
    title: 'A branch line learns to wait: inside the timetable with no times',
    author: 'Tobias Orme',
    category: 'coast',
    tags: ['railways'],
    hoursAgo: 11,
    body: [
      'The 9.14 from Pell Junction left this morning at 9.31, exactly as planned. On the Tern Valley branch the printed time is only a promise not to leave earlier. The train goes when the bus from the hospital has come in, and the bus comes in when it comes in.',
      'The scheme began as a mistake. A signalling fault two winters ago forced the operator to run one train back and forth, without a timetable, for eleven days. When the fault was mended the company surveyed its passengers, expecting anger. Seven in ten asked whether the old timetable really had to return.',
      { h2: 'How it works' },
      {
        list: [
          'One train shuttles along the eighteen miles of line.',
          'At each end it waits for connecting buses, up to twenty-five minutes.',
          'Screens at the six halts show where the train is, never when it will arrive.',
          'Anyone may ring the guard and ask to be waited for, once a day.',
        ],
      },
      'The last rule caused the most argument. In practice about nine people ring on a weekday. The guard, Marian Fitch, says that most of them are on the platform before she has put the telephone down, slightly out of breath and very polite.',
      {
        table: [
          ['Measure', 'Before', 'After'],
          ['Passengers a week', '2,140', '3,020'],
          ['Missed connections', '312', '9'],
          ['Average wait (minutes)', '14', '17'],
        ],
      },
      'Those figures carry a lesson that transport planners find uncomfortable. People wait three minutes longer than they used to, and are happier. What they hated was not the waiting but the watching: seeing the tail lamp of a train that had left on time and without them.',
      'It could not work on a main line, where one late train delays thirty others. But there are some two hundred branches in the country with a single train on them. Fitch has been asked to speak to the people who run eleven of them, and says she will come as soon as her connection does.',
    ],
  },
  {
    slug: 'why-rain-smells-before-it-falls',
    title: 'Why rain smells before it falls',
    author: 'Dr Imogen Vale',
    category: 'science',
    tags: ['weather', 'chemistry'],
    hoursAgo: 26,
    body: [
      'Stand in a dry garden on a heavy afternoon and you may know that rain is coming before any cloud tells you. The scent has a name, petrichor, and at least three quite different things are hiding inside it.',
      'The first is ozone. Lightning splits oxygen molecules, and some of the fragments recombine in threes instead of twos. A thunderstorm’s downdraught can carry that sharp, swimming-pool smell miles ahead of the rain, which is why it arrives as a warning.',
      'The second is oil. During a dry spell plants let slip fatty compounds that soak into stone and soil. When the humidity rises, even before a drop has fallen, water begins to push them out of the pores again.',
      {
        image: 'rain-front',
        alt: 'A curtain of rain over low hills',
        caption:
          'A rain front crossing the Ardle hills. The smell had reached the camera ten minutes earlier.',
      },
      'The third is geosmin, made by bacteria that live in healthy soil. The human nose can detect it at a few parts in a trillion; no shark does as well with blood. A raindrop landing on dry earth traps tiny bubbles beneath it, and these rise through the drop and burst like the fizz in a glass, throwing the scent into the air.',
      { h2: 'Try it in a kitchen' },
      {
        list: [
          'Dry a handful of garden soil in a low oven for an hour.',
          'Let it cool in a wide dish with a clean stone beside it.',
          'Drip water from a height of one metre, a drop at a time, first on the stone, then on the soil.',
          'Smell after each drop, and note how light rain works better than heavy.',
        ],
        ordered: true,
      },
      'Heavy rain smells less because the drops hit too fast to trap any bubbles. That, too, is something a gardener could have told us, and many did, in letters which the author keeps in a box that smells of almost nothing.',
    ],
  },
  {
    slug: 'ten-men-and-a-groundsman',
    title: 'Ten men and a groundsman: the strangest point of the season',
    author: 'Gil Pemberton',
    category: 'sport',
    tags: ['football'],
    hoursAgo: 38,
    body: [
      'Northwick Rovers had ten fit players, no substitutes and a minibus with a flat tyre when their groundsman, Col Averill, admitted that he was still registered. He was fifty-three. He had last played when the club shop sold scarves made of wool.',
      'They put him at left back, on the reasoning that the pitch slopes that way and he would know where the wet parts were. For twenty minutes Carrick Town attacked down that side, and for twenty minutes their winger slipped over in front of a man who simply stood on the only dry patch.',
      'Carrick scored just before half-time from a corner which everyone watched except the linesman, who was watching a heron. Rovers’ manager spent the interval, by his own account, drying socks on a radiator and telling his team that one goal was well within reach of almost anybody.',
      'It came in the seventy-eighth minute. Averill, running forward for the first time, was fouled in a spot he describes with real tenderness: “It is where the drain runs, you see. The grass is always that bit longer.” The free kick was struck low, stopped dead in the long grass, and the goalkeeper dived clean over it.',
      {
        quote:
          'I have been telling them for years that you have to know your turf. They thought that I was speaking about turf.',
        by: 'Col Averill, groundsman',
      },
      'One all, and a point that keeps Rovers off the bottom for another week. Averill was back at seven the next morning to fork the goalmouths. He has been offered a place on the bench for Saturday and has declined it, because on Saturday the white lines need doing.',
    ],
  },
  {
    slug: 'counting-gulls-badly-on-purpose',
    title: 'Counting gulls badly, on purpose',
    author: 'Dr Imogen Vale',
    category: 'science',
    tags: ['statistics', 'birds'],
    hoursAgo: 60,
    body: [
      'If you ask two people to count the gulls on a roof, you get two numbers. If you ask two hundred people, you get a distribution, and hidden in the way they disagree is a better answer than any of them gave.',
      'The harbour survey gave each volunteer thirty seconds and a photograph. Nobody was told how many others had looked at the same picture, and nobody was corrected. The organisers wanted honest mistakes, made independently of each other.',
      'The method is called capture and recapture. Suppose that one observer marks 60 birds in a photograph, another marks 50, and they agree on 40 of them. The second observer found two thirds of the first one’s birds, so presumably found two thirds of all the birds, and there are 75.',
      {
        code: 'first  = 60\nsecond = 50\nboth   = 40\n\nestimate = first * second / both   # 75.0\nif both < 10:\n    print("Ask more people: the overlap is too small & the guess too wild")',
      },
      'Real gulls spoil this in an instructive way. White birds on a white roof are missed by everybody, so the two observers are not independent, and the estimate comes out too low. The survey corrected for it by asking a few people to look at pictures with painted wooden gulls, the number of which was known.',
      { image: 'gulls-roof', alt: 'A harbour roof under an evening sky' },
      'The result, for the record, is 4,310 pairs, give or take 280. The previous official figure was 2,900, counted carefully, by one expert, in a single morning. He has since joined the survey as a volunteer and reports that he is about average.',
    ],
  },
  {
    slug: 'the-tide-mill-turns-again',
    title: 'The tide mill turns again, and the flour tastes of nothing special',
    author: 'Wren Halloway',
    category: 'coast',
    tags: ['mills', 'food'],
    hoursAgo: 84,
    body: [
      'There are easier ways to grind wheat than to wait for the moon. At Ebbing Quay the sea fills a pond twice a day, a gate closes on it, and when the tide has dropped far enough the water is let out under a wheel of green oak four metres across.',
      'The wheel last turned in 1938. Nine people have spent eleven years on it, most of them on Saturdays. They began with a photograph, a ledger and a single surviving cog, which had been holding open the door of the Feathers for as long as anyone could recall.',
      {
        image: 'tide-mill',
        alt: 'A wooden mill beside a tidal pond',
        caption: 'The pond at half tide. The gate to the left closes by itself when the sea turns.',
      },
      {
        image: 'mill-wheel',
        alt: 'The oak wheel of the mill',
        caption: 'Each of the forty-eight paddles weighs as much as a large dog.',
      },
      'The working hours are peculiar. Because high water comes some fifty minutes later each day, the miller’s shift wanders around the clock, and every second week it falls in the middle of the night. The ledger shows that the old millers were paid by the tide and not by the hour.',
      'As for the flour: the trust held a blind tasting in September with forty loaves and a panel of bakers. The tide-milled bread came ninth. “It is perfectly ordinary flour,” says the chair of the trust, Bea Lomax, “made in an extraordinary place by people who are very tired.”',
      'The mill is open when the tide allows. A board at the gate gives the hours for the coming week, written in chalk, and under them a line that has been there since the first day: please do not ask us to start it, ask the moon.',
    ],
  },
];
