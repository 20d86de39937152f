const list = (words: string): readonly string[] => words.split(' ');

/** Words of classes and ids that tell what a box is for. */
export const nameWords: readonly string[] = list(
  'comment disqus share social related promo newsletter subscri sidebar side footer nav menu cookie consent banner advert ads ad sponsor author byline bio tag breadcrumb caption credit meta recirc trend popular more widget modal popup paywall tool pagin rating signup login disclaimer copyright date time header head hero title headline dek summary subtitle list card teaser item media image video gallery slide figure embed quote pull toc recommend read next prev follow donat shop product price form search label kicker category section topic faq note foot ref table code hidden skip print sr screen tooltip taboola outbrain disclosure correction inline aside rail bottom top below after article body content entry main post story text page blog prose markdown paragraph rich wysiwyg detail single column container wrapper question answer reply thread message forum user profile avatar vote signature lead intro standfirst abstract doc wiki box info callout notice alert highlight button cta link grid row col feed archive carousel swiper accordion tab live factbox interstitial teads edit license revision references excerpt description',
);

/** Long words count wherever they stand ("articlebody"), short ones as a word of their own only ("ad" is in "header"). */
const shortestInside = 5;

const indicesIn = (part: string): readonly number[] =>
  nameWords.flatMap((word, index) => {
    const isHeld =
      word.length >= shortestInside ? part.includes(word) : part === word || part === `${word}s`;
    return isHeld ? [index] : [];
  });

/** Sites and their systems use the same few names again and again. */
const known = new Map<string, readonly number[]>();
const mostKnown = 4000;

const read = (part: string): readonly number[] => {
  let found = known.get(part);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  known.set(part, (found = indicesIn(part)));
  return found;
};

/** Which of the words a string of names in lower case holds, as their indices; one may come twice. */
export const namedIn = (names: string): readonly number[] =>
  names === '' ? [] : names.split(/[^a-z]+/).flatMap(read);

/** Words by which a page tells its kind, in its generator, body class, schema types or path. */
export const kindWords: readonly string[] = list(
  'newsarticle blogposting discussion forum thread topic question qa docs documentation wiki sphinx docusaurus mkdocs gitbook reference manual guide api tutorial wordpress single phpbb xenforo discourse vbulletin blog news article product recipe faq glossary',
);
