import { madeLibrary, withoutAccents, type Labelled, type MadeArticle } from './made-library';

/** What is asked for, each a fifth of the queries. */
const kinds = ['name', 'phrase', 'slip', 'beginning', 'dense'] as const;
export type HeldOutKind = (typeof kinds)[number];

/** A query of a kind. */
export interface HeldOut extends Labelled {
  readonly kind: HeldOutKind;
}

/** The wanted article is to be among so many. */
const looked = 3;

const given =
  'Trần Nguyễn Đỗ Bùi Lê Marisol Edwin Thaddeus Ingrid Oswald Phạm Hồ Vũ Beatrix Cormac'.split(' ');
const middle = 'Quốc Thị Văn Hữu Ngọc van de Mc von Đình Xuân Minh del la ter'.split(' ');
const family =
  'Bảo Khánh Thư Oakhurst Lindqvist Okafor Đạt Phượng Marchetti Szabó Trâm Íñiguez Kowal Ðức Yến'.split(
    ' ',
  );
const signs =
  '東 京 都 市 海 山 川 新 聞 政 府 経 済 会 社 学 生 電 気 自 動 車 世 界 大 統 領 選 挙 戦 争 平 和 音 楽 映 画 料 理 旅 行 健 康 科 学 技 術 研 究 発 表 事 故 天 気 予 報 野 球 試 合 勝 利 敗 北'.split(
    ' ',
  );

/**
 * Articles and queries that the search was never tuned to, made otherwise than those of `labelledQueries`: names of people that
 * stand in an article twice, phrases in quotes, slips of the fingers, words that are only begun, and Japanese signs. Every
 * second query is without accents. A name or phrase that more articles hold than are looked at has no right answer, and is not
 * asked for.
 */
export const heldOutSet = (seed: number, count: number, queries: number) => {
  const made = madeLibrary(seed);
  const { random } = made;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const articles: MadeArticle[] = [];
  const names: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const article = n % 10 === 9 ? denseArticle(pick) : made.article(300);
    const name = `${pick(given)} ${pick(middle)} ${pick(family)}`;
    names.push(name);
    articles.push(
      n % 10 === 9 ? article : { ...article, text: withName(article.text, name, random) },
    );
  }
  const plain = articles.map(({ text }) => withoutAccents(text).toLowerCase());
  const isAmbiguous = ({ kind, query }: HeldOut): boolean => {
    if (kind !== 'name' && kind !== 'phrase') return false;
    const words = withoutAccents(query).toLowerCase().replaceAll('"', '').trim();
    return plain.filter((text) => text.includes(words)).length > looked;
  };
  const ask = (n: number): HeldOut => {
    const kind = kinds[n % kinds.length]!;
    const spaced = Math.floor((random() * count) / 10) * 10 + Math.floor(random() * 9);
    const wanted = kind === 'dense' ? Math.floor((random() * count) / 10) * 10 + 9 : spaced;
    const query = queryOf(kind, { article: articles[wanted]!, name: names[wanted]! }, random);
    return { kind, wanted, query: n % 2 === 0 ? query : withoutAccents(query) };
  };
  const asked = Array.from({ length: queries }, (_, n): HeldOut => {
    let one = ask(n);
    while (isAmbiguous(one)) one = ask(n);
    return one;
  });
  return { articles, asked };
};

const denseArticle = (pick: <T>(of: readonly T[]) => T): MadeArticle => {
  const write = (length: number): string => Array.from({ length }, () => pick(signs)).join('');
  return { title: write(12), text: `${write(150)}。${write(150)}`, language: 'en' };
};

const withName = (text: string, name: string, random: () => number): string => {
  const words = text.split(' ');
  for (let times = 0; times < 2; times += 1)
    words.splice(Math.floor(random() * words.length), 0, name);
  return words.join(' ');
};

interface Source {
  readonly article: MadeArticle;
  readonly name: string;
}

const queryOf = (kind: HeldOutKind, { article, name }: Source, random: () => number): string => {
  const from = (words: readonly string[], length: number): readonly string[] => {
    const at = Math.floor(random() * Math.max(1, words.length - length));
    return words.slice(at, at + length);
  };
  const title = article.title.split(' ');
  switch (kind) {
    case 'name':
      return `${name} `;
    case 'phrase':
      return `"${from(article.text.split(' '), 4).join(' ')}"`;
    case 'slip': {
      const words = [...from(title, 4)];
      const longest = words.reduce(
        (best, word, at) => (word.length > words[best]!.length ? at : best),
        0,
      );
      words[longest] = slipped(words[longest]!, random);
      return `${words.join(' ')} `;
    }
    case 'beginning': {
      const words = from(title, 4).join(' ');
      return words.slice(0, Math.max(1, words.length - 2));
    }
    case 'dense': {
      const at = Math.floor(random() * (article.title.length - 5));
      return article.title.slice(at, at + 5);
    }
  }
};

/** Two neighbouring letters swapped, or one left out. */
const slipped = (word: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  return random() < 0.5 && word.length > 4
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] ?? '') + word.charAt(at) + word.slice(at + 2);
};
