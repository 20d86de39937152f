import { seeded } from '../drivers/seeded';

/** An article of a made-up library. */
export interface MadeArticle {
  readonly title: string;
  readonly text: string;
  readonly language: 'en' | 'vi';
}

const onsets = 'b c ch d đ g gh h k kh l m n ng nh p ph qu r s t th tr v x'.split(' ');
const rhymes =
  'a á à ả ã ạ ai ái ài an án àn ang áng ảnh anh ao áo âm ấm ân ấn âu ấu ăn ắn ăng ăm e é em én eo ê ế ên ềnh êu i í ìn ich iên iến iêu ươ ương ướng ước o ó on óng ôi ối ông ống ơ ờ ơi ới u ú ung úng uôn uống ư ứ ưng ững y ý'.split(
    ' ',
  );
const starts =
  'ba be bri ca co cra da de do fa fi ga gra ha he in ka la le li ma me mi no o pa pe po pri ra re ro sa se sho sta sto ta te tra un va ve wa wi'.split(
    ' ',
  );
const middles = 'b ck d ff g l ll lm m mb n nd nt p r rd rm rt s sh ss st t tt v x z'.split(' ');
const ends = 'a al an ar e ed el en er es et ia ic ing ion is it le ly or ous um ure y'.split(' ');

/** A generator of articles whose words are as unevenly frequent as a language's (Zipf); the same seed makes the same ones. */
export const madeLibrary = (seed: number) => {
  const random = seeded(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const syllables = [...new Set(onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme)))];
  shuffle(syllables, random);
  // Vietnamese words are mostly two syllables, written apart.
  const vietnamese = Array.from({ length: 12_000 }, () =>
    random() < 0.25
      ? pick(syllables.slice(0, 400))
      : `${zipf(syllables, random)} ${zipf(syllables, random)}`,
  );
  const english = [
    ...new Set(
      Array.from(
        { length: 60_000 },
        () =>
          pick(starts) +
          pick(middles) +
          (random() < 0.5 ? pick(starts) + pick(middles) : '') +
          pick(ends),
      ),
    ),
  ];
  const write = (words: number, language: 'en' | 'vi'): string => {
    const vocabulary = language === 'en' ? english : vietnamese;
    const text: string[] = [];
    for (let count = 0; count < words;) {
      const word = zipf(vocabulary, random);
      text.push(word);
      count += language === 'en' ? 1 : word.split(' ').length;
    }
    return text.join(' ');
  };
  return {
    random,
    article: (words = 600): MadeArticle => {
      const language = random() < 0.5 ? 'en' : 'vi';
      const text = write(words, language);
      // A title says what the text is about: some of its words, and some of its own.
      const own = text.split(' ');
      const at = Math.floor(random() * (own.length - 8));
      const title = [...own.slice(at, at + 4), write(3, language)].join(' ');
      return { title, text, language };
    },
  };
};

const zipf = <T>(of: readonly T[], random: () => number): T =>
  of[Math.min(of.length - 1, Math.floor(of.length ** random()) - 1)]!;

const shuffle = (list: string[], random: () => number): void => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
};

/** As somebody types who leaves accents out. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** What stands in a tenth of all articles or more. */
const commonWords = (articles: readonly MadeArticle[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const sample = articles.slice(0, 400);
  for (const { text } of sample) {
    for (const word of new Set(text.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > sample.length / 10).map(([word]) => word),
  );
};

/** A query and the one article that it was made from. */
export interface Labelled {
  readonly query: string;
  readonly wanted: number;
}

/**
 * What somebody types who remembers an article: three or four words that stand beside each other in it, or some of its
 * title's; every second without accents, the last word of some unfinished.
 */
export const labelledQueries = (
  articles: readonly MadeArticle[],
  count: number,
  random: () => number,
): readonly Labelled[] => {
  const common = commonWords(articles);
  return Array.from({ length: count }, (_, n) => {
    const wanted = Math.floor(random() * articles.length);
    const { title, text } = articles[wanted]!;
    const words = (n % 3 === 0 ? title : text).split(' ');
    const length = n % 3 === 0 ? 4 : 5;
    let at = 0;
    // Nobody looks for an article by words that are everywhere: some of them must be rather rare.
    for (let tries = 0; tries < 50; tries += 1) {
      at = Math.floor(random() * Math.max(1, words.length - length));
      const telling = words.slice(at, at + length).filter((word) => !common.has(word));
      if (telling.length >= 2) break;
    }
    let query = words.slice(at, at + length).join(' ');
    if (n % 5 === 4 && words[at + length - 1]!.length > 3) query = query.slice(0, -1);
    else query += ' ';
    return { query: n % 2 === 0 ? withoutAccents(query) : query, wanted };
  });
};
