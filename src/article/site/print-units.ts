import { linkedChars, textOf } from '../element-text';
import { collapseSpace } from '../../model/collapse-space';
import { hashName } from './hash-words';
import type { TextUnit } from './text-units';

/** What is asked of a block to decide whether it is furniture; plain data. */
export interface UnitFacts {
  /** Name of its words: title and numbers aside, so that "The post … appeared first on …" is one block on all pages. */
  readonly words: string;
  /** Name of its place, where it is a box of links within the site; null elsewhere. */
  readonly place: string | null;
  readonly chars: number;
  readonly linkShare: number;
  /** Part of something that is never taken apart: a table, code, a figure. */
  readonly isFixed: boolean;
  readonly isHeading: boolean;
  /** Sentences of some length, hardly linked: what articles are made of. */
  readonly isProse: boolean;
}

const proseChars = 120;

const plain = (text: string): string => collapseSpace(text.normalize('NFC').toLowerCase());

/** The name of a block's words alone. */
export const wordsPrint = (text: string, title: string | null): string =>
  wordsOf(text, plain(title ?? ''));

const wordsOf = (text: string, title: string): string =>
  hashName(
    (title.length < 4 ? plain(text) : plain(text).replaceAll(title, '§')).replace(/\p{N}+/gu, '0'),
  );

const nameOf = (element: Element): string =>
  `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '0')}`;

/** Lists that belong to a text although they are all links. */
const belongs =
  /(?:^|[\s_-])(?:ref|reference|footnote|endnote|note|cite|citation|biblio|source|toc|contents|download)/i;

/**
 * A box of links within the site is named by its classes. One without any, or one that holds prose too, has no place of its own.
 */
const placeOf = (unit: TextUnit, root: Element, host: string): string | null => {
  if (unit.linkShare < 0.6) return null;
  const links = [...unit.element.querySelectorAll('a[href]')];
  const inside = links.filter((link) => hostOf(link.getAttribute('href')) === host).length;
  if (inside === 0 || inside < links.length * 0.8) return null;
  const path: string[] = [];
  for (let at = unit.element; at !== root;) {
    path.push(nameOf(at));
    if (belongs.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return null;
    if ((at.getAttribute('class') ?? '').trim() !== '') {
      return isAllLinks(at) ? hashName(path.join('<')) : null;
    }
    const parent = at.parentElement;
    if (parent === null) return null;
    at = parent;
  }
  return null;
};

const isAllLinks = (box: Element): boolean => linkedChars(box) > textOf(box).length / 2;

const hostOf = (href: string | null): string | null =>
  href === null ? null : (URL.parse(href)?.hostname ?? null);

const isHeading = ({ element, text }: TextUnit): boolean => {
  if (/^h[1-6]$/.test(element.localName)) return true;
  if (text.length > 80) return false;
  const strong = element.querySelector('strong, b');
  return text.endsWith(':') || (strong !== null && textOf(strong) === text);
};

/** What each block of a text is known by. */
export const printUnits = (
  units: readonly TextUnit[],
  root: Element,
  { title, url }: { readonly title: string | null; readonly url: string },
): readonly UnitFacts[] => {
  const known = plain(title ?? '');
  const host = hostOf(url) ?? '';
  return units.map((unit) => ({
    words: wordsOf(unit.text, known),
    place: placeOf(unit, root, host),
    chars: unit.text.length,
    linkShare: unit.linkShare,
    isFixed: unit.element.closest('table, pre, figure, math, dl, blockquote') !== null,
    isHeading: isHeading(unit),
    isProse: unit.text.length >= proseChars && unit.linkShare < 0.3,
  }));
};

/** The names by which a text's blocks are remembered: of words, and (after a sign of their own) of places. */
export const printsOf = (facts: readonly UnitFacts[]): readonly string[] => [
  ...new Set(
    facts.flatMap(({ words, place }) => (place === null ? [words] : [words, `@${place}`])),
  ),
];
