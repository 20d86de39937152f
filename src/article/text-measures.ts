import { collapseSpace } from '../model/collapse-space';

// Reading measures over plain text. Nothing here needs a DOM: the worker imports it.
export { plainText } from './plain-text';

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Chinese and Japanese readers take about 500 characters a minute (Trauzettel-Klosinski and others, IReST, 2012: 450 to 550). */
const cjkPerMinute = 500;
/** Vietnamese writes each syllable apart, so its "words" are short: about 250 a minute. */
const vietnamesePerMinute = 250;
/** English silent reading of non-fiction averages 238 words a minute (Brysbaert 2019); rounded down. */
const wordsPerMinute = 230;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whole minutes it takes to read plain text, at least 1. */
export const readingMinutes = (text: string, language: string | null): number => {
  const characters = count(text, cjk);
  const words = count(characters === 0 ? text : text.replace(cjk, ' '), word);
  const perMinute = language?.toLowerCase().startsWith('vi') ? vietnamesePerMinute : wordsPerMinute;
  return Math.max(1, Math.round(characters / cjkPerMinute + words / perMinute));
};

/** Cuts at the last blank before the limit where there is one near; never through a surrogate pair. */
const cutAt = (text: string, maxChars: number): string => {
  if (text.length <= maxChars) return text;
  const room = text.slice(0, maxChars - 1);
  const blank = room.lastIndexOf(' ');
  const cut = blank > maxChars * 0.6 ? room.slice(0, blank) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
};

/** The beginning of plain text, at most `maxChars` characters, ended by an ellipsis where it was cut. */
export const excerptOf = (text: string, maxChars = 300): string =>
  cutAt(collapseSpace(text), maxChars);

/** Ends of words that look like ends of sentences: titles, months, Vietnamese "TP." and "Th.S". */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|No|Jr|Sr|Inc|Ltd|Co|Gen|Col|Lt|Sgt|Gov|Sen|Rep|e\.g|i\.e|z\.B|bzw|Nr|TP|ThS|Th\.S|TS|PGS|GS|BS|KTS|Tp|Q|P|[A-ZĐ])\.$/;

/** The first sentence of plain text for a notification, at most 160 characters. */
export const firstSentence = (text: string): string => {
  const line = collapseSpace(text);
  const end = /[.!?…]+["”’»)\]]*(?=\s|$)|[。！？]+[」』”]*/gu;
  for (let match = end.exec(line); match !== null; match = end.exec(line)) {
    const sentence = line.slice(0, end.lastIndex);
    if (abbreviation.test(sentence)) continue;
    return cutAt(sentence, 160);
  }
  return cutAt(line, 160);
};
