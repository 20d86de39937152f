import { textOf } from '../element-text';
import { findAny } from '../find-any';
import { hiddenClasses } from './hidden-classes';

/** What stands for a word: a drawing, a letter of a font of icons. */
const signs =
  'svg, i, span[class*="icon" i], span[class*="material-"], span[role="img"], span[aria-label]';

/** Fonts that draw a word as a sign: without them the word is read. */
const ligatures =
  '.material-icons, .material-icons-outlined, .material-icons-round, .material-icons-rounded, .material-icons-sharp, .material-symbols, .material-symbols-outlined, .material-symbols-rounded, .material-symbols-sharp';

/** What fonts of icons and sites call the two signs that tables say yes and no by. */
const yes = /(?:^|[\s_#/-])(?:check(?:mark|ed)?|tick|yes|done|true|success)(?:$|[\s_-])/i;
const no =
  /(?:^|[\s_#/-])(?:times|cross|x-?mark|close|cancel|no|false|fail(?:ed)?|minus)(?:$|[\s_-])/i;

/** What a screen reader would say of it. */
const spokenName = (sign: Element): string =>
  (
    sign.getAttribute('aria-label') ??
    sign.querySelector('title')?.textContent ??
    sign.getAttribute('title') ??
    ''
  ).trim();

const nameOf = (sign: Element): string => {
  const spoken = spokenName(sign);
  if (spoken !== '') return spoken;
  const use = sign.querySelector('use');
  const target = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  const word = sign.matches(ligatures) ? textOf(sign) : '';
  const names = `${sign.getAttribute('class') ?? ''} ${target} ${word}`;
  if (yes.test(names)) return '✓';
  return no.test(names) ? '✗' : '';
};

/**
 * In a table's cells signs say yes and no: where a cell shows nothing else, by their names, or as signs of text. Elsewhere the words
 * that a font draws as signs go.
 */
export const nameSigns = (document: Document): void => {
  for (const cell of document.querySelectorAll('td, th')) {
    const sign = cell.querySelector(signs);
    if (sign === null || cell.querySelector('img, table, p + p') !== null) continue;
    const hidden = cell.querySelector(hiddenClasses);
    const said = hidden === null ? '' : textOf(hidden);
    if (textOf(cell) !== said && textOf(cell) !== textOf(sign)) continue;
    const name = said === '' ? nameOf(sign) : said;
    if (name !== '') cell.textContent = name;
  }
  for (const sign of findAny(document, ligatures)) sign.remove();
};
