import { eachWord } from './each-word';
import { exactWord, foldWord } from './fold-word';
import { readMoment } from './read-moment';
import { dense, signOf } from './word-characters';

/** A word that is looked for. */
export interface QueryWord {
  readonly exact: string;
  readonly folded: string;
  /** True for what is being typed, and for a single character of a script without spaces: longer words fit too. */
  readonly prefix: boolean;
  /** Folded words that are meant too, since this one is nowhere. */
  readonly near?: readonly string[];
}

/** Words that must stand beside each other; mostly just one. */
export interface QueryTerm {
  readonly words: readonly QueryWord[];
  readonly negative: boolean;
}

/** What an article must be, besides holding the words. */
export type QueryFilter =
  | { readonly field: 'feed' | 'folder' | 'tag' | 'lang'; readonly value: string }
  | { readonly field: 'is'; readonly value: ArticleState }
  | { readonly field: 'after' | 'before'; readonly at: number };

export type ArticleState = 'unread' | 'read' | 'starred' | 'later';

export interface ParsedQuery {
  readonly terms: readonly QueryTerm[];
  readonly filters: readonly (QueryFilter & { readonly negative: boolean })[];
}

const part = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S+))/gu;
/** Keyboards put these for a quote and a colon by themselves. */
const quotes = /[\u201c-\u201f\u00ab\u00bb\uff02]/g;
const colons = /\uff1a/g;
const states: readonly string[] = ['unread', 'read', 'starred', 'later'];
/** A filter of which nothing stands there yet but its name. */
const bareField = /^(?:feed|folder|tag|lang|is|after|before):$/i;

/**
 * Reads what a person typed: words, "phrases", -not, feed:, folder:, tag:, lang:, is:, after:, before:. What is none of
 * these is words; nothing is an error, since every query is read while it is being typed.
 * @param now Moments such as `after:7d` count from here.
 */
export const parseQuery = (query: string, now: number): ParsedQuery => {
  const text = query.normalize('NFC').replace(quotes, '"').replace(colons, ':');
  const terms: QueryTerm[] = [];
  const filters: (QueryFilter & { negative: boolean })[] = [];
  for (const match of text.matchAll(part)) {
    const [whole, minus = '', field = '', quoted, closed, bare] = match;
    const value = quoted ?? bare ?? '';
    const negative = minus !== '';
    const filter = readFilter(field.toLowerCase(), value, now);
    if (filter !== null) {
      filters.push({ ...filter, negative });
      continue;
    }
    const isOpen = match.index + whole.length === text.length && closed !== '"';
    if (bareField.test(value) || (isOpen && isBegun(field.toLowerCase(), value))) continue;
    // An unknown field is no field: `TypeScript:any` are two words.
    const words = readWords(field === '' ? value : `${field}:${value}`);
    if (words.length > 0) terms.push({ words: openEnd(words, isOpen), negative });
  }
  return { terms, filters };
};

/** True where the query asks for nothing. */
export const isEmptyQuery = ({ terms, filters }: ParsedQuery): boolean =>
  terms.length === 0 && filters.length === 0;

const readFilter = (field: string, value: string, now: number): QueryFilter | null => {
  switch (field) {
    case 'feed':
    case 'folder':
    case 'tag':
    case 'lang':
      return value === '' ? null : { field, value: foldWord(value) };
    case 'is': {
      const state = value.toLowerCase();
      return states.includes(state) ? { field, value: state as ArticleState } : null;
    }
    case 'after':
    case 'before': {
      const at = readMoment(value, now);
      return at === null ? null : { field, at };
    }
    default:
      return null;
  }
};

/** What is still being typed and may yet become a filter asks for nothing: else results would go and come with each letter. */
const isBegun = (field: string, value: string): boolean =>
  (field === 'is' && states.some((state) => state.startsWith(value.toLowerCase()))) ||
  ((field === 'after' || field === 'before') &&
    (/^[\d./-]*$/.test(value) ||
      ['today', 'yesterday'].some((day) => day.startsWith(value.toLowerCase()))));

/** The words of a text as they are looked for; a run of pairs needs no lone last character, unless words follow it. */
const readWords = (text: string): readonly QueryWord[] => {
  const words: QueryWord[] = [];
  let lastEnd = -1;
  let isTail = false as boolean;
  eachWord(text, (start, end) => {
    const isLone = signOf(text.charCodeAt(start)) === dense && end - start === 1;
    isTail = isLone && start < lastEnd;
    lastEnd = end;
    const word = text.slice(start, end);
    const exact = exactWord(word);
    if (exact === '') return;
    words.push({ exact, folded: foldWord(word), prefix: isLone && !isTail });
  });
  return isTail ? words.slice(0, -1) : words;
};

const openEnd = (words: readonly QueryWord[], isOpen: boolean): readonly QueryWord[] =>
  words.map((word, at) => (isOpen && at === words.length - 1 ? { ...word, prefix: true } : word));
