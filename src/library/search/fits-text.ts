import { eachWord } from './each-word';
import { foldWord } from './fold-word';
import type { ParsedQuery, QueryTerm, QueryWord } from './parse-query';

/** Whether texts hold what a query's words ask for, as the index would find them; a phrase stands in one of the texts. */
export const fitsText = ({ terms }: ParsedQuery, texts: readonly string[]): boolean => {
  const words = texts.map(foldedWords);
  return terms.every((term) => words.some((own) => holdsTerm(own, term)) !== term.negative);
};

const foldedWords = (text: string): readonly string[] => {
  const composed = text.normalize('NFC');
  const words: string[] = [];
  eachWord(composed, (start, end) => words.push(foldWord(composed.slice(start, end))));
  return words;
};

const holdsTerm = (words: readonly string[], { words: wanted }: QueryTerm): boolean =>
  words.some((_, at) => wanted.every((word, n) => isWord(words[at + n], word)));

const isWord = (found: string | undefined, { folded, prefix }: QueryWord): boolean =>
  found !== undefined && (prefix ? found.startsWith(folded) : found === folded);
