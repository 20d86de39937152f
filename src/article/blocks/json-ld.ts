import { collapseSpace } from '../../model/collapse-space';

/** What a page's JSON-LD says of the article; empty strings where it says nothing. */
export interface DeclaredArticle {
  readonly headline: string;
  readonly description: string;
  readonly author: string;
  readonly publisher: string;
  readonly articleBody: string;
  /** What is written in answer to it, where it is a thread. */
  readonly replies: string;
  readonly types: readonly string[];
  readonly isDated: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

/** JSON-LD larger than this is a catalogue. */
const mostChars = 1_000_000;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const thingsIn = (value: unknown, depth: number): readonly Thing[] => {
  if (depth > 4 || !isThing(value)) return [];
  if (Array.isArray(value)) return value.flatMap((part) => thingsIn(part, depth + 1));
  return [
    value,
    ...thingsIn(value['@graph'], depth + 1),
    ...thingsIn(value['mainEntity'], depth + 1),
  ];
};

const parse = (text: string): unknown => {
  if (text.length > mostChars) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Line breaks inside strings are the commonest fault.
    try {
      return JSON.parse(text.replace(/[\n\r\t]+/g, ' ')) as unknown;
    } catch {
      return null;
    }
  }
};

const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textIn).filter(Boolean).slice(0, 5).join(', ');
  return isThing(value) ? textIn(value['name']) : '';
};

const typesOf = (thing: Thing): readonly string[] =>
  [thing['@type']].flat().filter((type) => typeof type === 'string');

const replyNames = ['comment', 'acceptedAnswer', 'suggestedAnswer'];

const repliesTo = (thing: Thing): readonly string[] =>
  replyNames
    .flatMap((name) => [thing[name]].flat())
    .map((reply) => (isThing(reply) ? textIn(reply['text']) : ''));

const articleTypes = /article|posting|question|report|review|recipe|howto|webpage/i;

/** Reads every JSON-LD block of a page and takes the first thing in them that is an article. */
export const readJsonLd = (document: Document): DeclaredArticle => {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const things = [...scripts].flatMap((script) => thingsIn(parse(script.textContent), 0));
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleTypes.test(type)));
  const read = (name: string): string => {
    const found = articles.find((article) => textIn(article[name]) !== '');
    return found === undefined ? '' : collapseSpace(textIn(found[name]));
  };
  const body = articles
    .map((article) => textIn(article['articleBody']))
    .sort((a, b) => b.length - a.length);
  return {
    headline: read('headline'),
    description: read('description'),
    author: read('author'),
    publisher: read('publisher'),
    articleBody: body[0] ?? '',
    replies: things.flatMap(repliesTo).join('\n'),
    types: things.flatMap(typesOf),
    isDated: read('datePublished') !== '' || read('dateModified') !== '',
  };
};
