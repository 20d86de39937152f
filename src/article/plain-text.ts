import { collapseSpace } from '../model/collapse-space';
import type { UntrustedHtml } from '../model/html';

/** Entities seen in feeds and pages; Vietnamese and Western European letters are there for old CMSs that escape them. */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  thorn: 'þ',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
  zwj: '\u200d',
  zwnj: '\u200c',
  shy: '',
  lrm: '',
  rlm: '',
};

/** The second half of names such as `eacute`: the letter comes first, then its mark. */
const combiningMarks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

const decodeNumber = (digits: string, radix: number, whole: string): string => {
  const code = Number.parseInt(digits, radix);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
};

const decodeName = (name: string, whole: string): string => {
  const known = Object.hasOwn(namedEntities, name) ? namedEntities[name] : undefined;
  if (known !== undefined) return known;
  const accented = /^([A-Za-z])(acute|grave|circ|tilde|uml|cedil|ring|caron)$/.exec(name);
  const mark = combiningMarks[accented?.[2] ?? ''];
  return accented?.[1] !== undefined && mark !== undefined
    ? (accented[1] + mark).normalize('NFC')
    : whole;
};

/** Character references to characters: numeric ones and the named ones that feeds use; unknown names stay as written. */
const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,8}));/g,
    (
      whole: string,
      hex: string | undefined,
      decimal: string | undefined,
      name: string | undefined,
    ) => {
      if (hex !== undefined) return decodeNumber(hex, 16, whole);
      if (decimal !== undefined) return decodeNumber(decimal, 10, whole);
      return name === undefined ? whole : decodeName(name, whole);
    },
  );

const inlineTags = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is no text for reading; an unclosed one swallows the rest, as it does in a browser. */
const unread = /<(script|style|template|noscript|svg|head|textarea|select)\b[^>]*>/gi;

const dropUnread = (html: string): string => {
  let kept = '';
  let from = 0;
  unread.lastIndex = 0;
  for (let match = unread.exec(html); match !== null; match = unread.exec(html)) {
    kept += html.slice(from, match.index) + ' ';
    if (match[0].endsWith('/>')) {
      from = unread.lastIndex;
      continue;
    }
    const close = new RegExp(`</${match[1] ?? ''}\\s*>`, 'gi');
    close.lastIndex = unread.lastIndex;
    if (close.exec(html) === null) return kept;
    from = close.lastIndex;
    unread.lastIndex = from;
  }
  return kept + html.slice(from);
};

const stripTags = (html: string): string =>
  html.replace(
    /<\/?([A-Za-z][A-Za-z0-9:-]*)(?:[^"'>]|"[^"]*"|'[^']*')*>|<[!?/][^>]*>/g,
    (_tag: string, name: string | undefined) =>
      name !== undefined && inlineTags.has(name.toLowerCase()) ? '' : ' ',
  );

/** Characters without white space. */
export const solidLength = (text: string): number => text.replace(/\s+/g, '').length;

/**
 * What a person would read of some HTML, as one line in NFC, without a DOM: the worker has none. Block tags become blanks,
 * scripts and styles go, remnants of CDATA and comments too. Good for excerpts and measures, not for showing.
 */
export const plainText = (html: UntrustedHtml): string => {
  const bare = html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<!\[CDATA\[|\]\]>/gi, '');
  return collapseSpace(decodeEntities(stripTags(dropUnread(bare))).normalize('NFC'));
};
