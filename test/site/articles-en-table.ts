import type { SiteArticle } from './site-article';

/** Kitchens, workshops, words and machines. */
export const articlesEnTable: readonly SiteArticle[] = [
  {
    slug: 'a-soup-for-people-who-forgot-to-shop',
    title: 'A soup for people who forgot to shop',
    author: 'Philippa Dunmow',
    category: 'kitchen',
    tags: ['recipes', 'soup'],
    hoursAgo: 18,
    body: [
      'This soup was invented on a Monday by somebody with an onion, half a cabbage, a tin of beans and no wish to put on shoes. It takes forty minutes, thirty of which are spent somewhere else.',
      {
        image: 'cabbage-soup',
        alt: 'A pot of soup on a stove',
        caption: 'It looks like nothing much until the last two minutes.',
      },
      { h2: 'What you need' },
      {
        table: [
          ['Ingredient', 'Amount', 'Instead'],
          ['Onion', '1 large', '2 leeks'],
          ['Cabbage', 'half', 'any dark leaves'],
          ['White beans', '1 tin', 'a cup of lentils'],
          ['Stale bread', '2 slices', 'a boiled potato'],
          ['Hard cheese rind', '1 piece', 'a spoon of miso'],
        ],
      },
      { h2: 'What you do' },
      {
        list: [
          'Cook the sliced onion slowly in oil with a good pinch of salt, for ten minutes longer than you think it needs.',
          'Add the shredded cabbage, put the lid on, and leave it alone for a quarter of an hour.',
          'Tip in the beans with their liquid, the rind and a litre of water. Simmer for fifteen minutes.',
          'Tear the bread into the pot, wait two minutes, stir hard.',
        ],
        ordered: true,
      },
      'The stirring is the trick. Bread that has been soaking for two minutes falls to pieces and turns a thin broth into something with a body. Do it sooner and it goes to glue, later and it stays in lumps like small wet sponges.',
      'Sharpen it at the end with vinegar, a few drops at a time, tasting in between. Most soups that seem to want salt are really asking for acid, and a cook who learns this one thing will save a fortune in stock cubes.',
      'It keeps for three days, growing thicker each time. On the third day you may find that it is no longer a soup at all. Fry it in a pan until the underside is brown, turn it over, and call it something French.',
    ],
  },
  {
    slug: 'how-to-sharpen-a-knife-without-a-ceremony',
    title: 'How to sharpen a knife without a ceremony',
    author: 'Tobias Orme',
    category: 'kitchen',
    tags: ['tools'],
    hoursAgo: 73,
    body: [
      'Sharpening is surrounded by more mystery than any other household task. There are people who own nine stones and a microscope. You need one stone, one old leather belt and six minutes, and you need to feel for one thing: the burr.',
      'A blade is two flat surfaces that meet in a line. When it is blunt the line has become a rounded ridge. Rubbing one side on a stone wears the metal away until that side reaches the ridge, and at this moment a tiny wire of steel curls over to the other side.',
      'That wire is the burr. Run a thumb off the edge, never along it, and you will feel it catch like the rim of a tin. If you can feel it from heel to tip, that side is finished. If you cannot, no amount of polishing will help.',
      {
        list: [
          'Soak the stone for five minutes, or oil it, as it was born to be.',
          'Hold the blade at the height of two stacked coins.',
          'Push ten times on one side, then feel for the burr; repeat until it is there.',
          'Do the other side until the burr has moved across.',
          'Alternate sides with ever less pressure, then pull backwards along the belt.',
        ],
      },
      'The angle matters less than you have been told, so long as it stays the same. Eighteen degrees is keener and twenty-two lasts longer, but a steady twenty beats a wandering anything.',
      'Test it on a tomato, not on a sheet of paper and certainly not on your arm. A sharp knife will start to cut under its own weight. If you have to press, go back to the coins.',
    ],
  },
  {
    slug: 'notes-from-a-dictionary-of-small-silences',
    title: 'Notes from a dictionary of small silences',
    author: 'Philippa Dunmow',
    category: 'culture',
    tags: ['language', 'radio'],
    hoursAgo: 110,
    body: [
      'A radio producer of my acquaintance keeps a drawer of silences. They are pieces of tape, each a few seconds long, cut from between the words of other people, and every one has a label in pencil: after bad news, before a lie, kitchen with fridge.',
      'No two are alike. A room is never silent; it has a tone made of pipes, distance and furniture, and if an editor removes a cough without putting the right nothing in its place the listener hears a hole. So each recording day ends with a minute in which everybody sits still and the nothing is collected.',
      'What she noticed, after some years, was that the silences of people differ as much as those of rooms. A pause for thought is bounded by breaths. A pause for effect is not. A pause in which the speaker has realised something has, very often, the sound of a chair in it.',
      {
        quote:
          'I can tell you which politicians are about to answer a different question. You can hear them not breathing.',
        by: 'A radio producer',
      },
      'Linguists have measured what they call the gap between turns. Across ten languages it comes to about a fifth of a second, which is faster than anyone can plan a sentence. We begin to answer, that is, well before the question is over, and the silence in between is a courtesy, not a rest.',
      'She will retire at the end of the year, and the drawer is to go to the sound archive, where someone has proposed to digitise it. I asked what she thought about that. There was a pause of perhaps two seconds, bounded by breaths, and then the sound of a chair.',
    ],
  },
  {
    slug: 'the-clock-that-is-right-twice-a-day-by-design',
    title: 'The clock that is right twice a day, by design',
    author: 'Gil Pemberton',
    category: 'culture',
    tags: ['clocks', 'engineering'],
    hoursAgo: 160,
    body: [
      'In the hall of the old customs house hangs a clock with one hand, no numerals and a single lamp. It does not show the time. It shows when the harbour bar can be crossed, which is the only thing that anybody in that hall has ever needed to know.',
      'The hand goes round once every twelve hours and twenty-five minutes, the interval from one high water to the next. A pegged wheel behind the dial moves a cam a little each day for the springs and the neaps, and a second, slower one allows for the seasons.',
      {
        image: 'tide-clock',
        alt: 'A dial with a single hand',
        caption: 'The dial, cleaned this summer for the first time in sixty years.',
      },
      { h2: 'Arithmetic in brass' },
      'Its maker, a chandler named Osric Thwaite, left no drawings. The restorer Lin Abara worked out the gearing by counting teeth: 57 into 59 on the first pair, 34 into 61 on the next. The error comes to some four minutes in a year, better than the tables printed at the time.',
      {
        code: 'lunar_day   = 24.8412   # hours\nhand_period = lunar_day / 2\nratio       = (59 / 57) * 12 # 12.4211 against 12.4206',
      },
      'The lamp was a later and more human addition. It was lit by the clerk when a ship was expected, so that the pilots in the inn across the square could see it from the window and judge whether there was time for another.',
      'Abara has set the clock going again but she left the lamp unlit. It is wired to a button in the inn, the wrong way round, and on most evenings somebody now presses it to tell the customs house, which has been empty since 1974, that they are on their way.',
    ],
  },
  {
    slug: 'a-hundred-days-of-walking-the-same-mile',
    title: 'A hundred days of walking the same mile',
    author: 'Wren Halloway',
    category: 'culture',
    tags: ['walking', 'nature'],
    hoursAgo: 230,
    body: [
      'I was told to walk for my back and to avoid hills, so I measured a flat mile from the post office to the second stile and resolved to walk it daily until something happened. Something did, but it took its time.',
      'For the first ten days I saw a lane. It had hedges. On day eleven I met a man who was looking at the hedge very closely, and he showed me a row of holes in a hazel leaf, evenly spaced, where something had bitten through it while it was still rolled up in the bud.',
      {
        image: 'lane-in-autumn',
        alt: 'A lane between hedges',
        caption: 'Day forty-three. The hedge on the right is older than the church.',
      },
      'After that the mile grew longer. There is a rule of thumb that a hedge gains one woody species in every hundred years; mine, counted over a number of mornings, has nine. There is a wall with four sorts of mortar. There is a gate hung upside down, so that cattle cannot lift it from its pins.',
      'On day sixty I started to recognise individual rooks, or thought so. On day seventy-two the second stile was replaced by a gate of galvanised steel, and I was as angry as if it had been done in my own kitchen. On day seventy-three I noticed that the old stile had been left for the wrens.',
      'My back is neither better nor worse. But when I am asked where I went this year, I find that I have a great deal to say, and that people begin to look about for their coats well before I have reached the wall.',
    ],
  },
  {
    slug: 'your-kettle-your-grid-and-the-cup-final',
    title: 'Your kettle, your grid and the cup final',
    author: 'Dr Imogen Vale',
    category: 'science',
    tags: ['electricity'],
    hoursAgo: 310,
    body: [
      'At the instant that a cup final reaches half-time, something like half a million people stand up, walk to a kitchen and switch on three kilowatts. No power station can start that fast. Yet the lights do not even flicker, and the reason is a lake in a hill.',
      'Electricity in a grid must be made at the very moment it is used. When demand outruns supply, even slightly, every generator in the country slows down by a hair, and the frequency, which should be fifty cycles a second, begins to sink.',
      { h2: 'Seventeen seconds' },
      'Inside the hill are six turbines that spin in air, connected to the grid and doing nothing. When a valve is opened, water falls five hundred metres on to them, and they can go from nothing to full power in seventeen seconds. A person in a control room does it by watching television.',
      {
        table: [
          ['Event', 'Rise in demand (MW)', 'Seconds'],
          ['Half-time, cup final', '1,430', '90'],
          ['End of a wedding broadcast', '1,610', '140'],
          ['An ordinary soap opera', '380', '60'],
        ],
      },
      'In the small hours, when power is cheap, the same turbines run backwards and pump the water up again. About a quarter of the energy is lost along the way. It is the least efficient power station in the land, and the one that the engineers would give up last.',
      'The peaks are shrinking. We no longer all watch the same thing at the same time, and our kettles, like our opinions, are spread more thinly over the evening. The control room still has its television set, however, and I am told that in there nobody ever leaves the room at half-time.',
    ],
  },
];
