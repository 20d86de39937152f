import { textOf } from '../element-text';
import { makeFigure } from './make-figure';
import { openRoleTables } from './open-role-tables';

/** What only a table of data has. */
const dataSigns = 'caption, thead, tfoot, th, col, colgroup, [scope], [headers], [abbr]';

/** What hardly stands in a cell of data. */
const flow = 'table, h1, h2, h3, h4, figure, p + p, ul + p, p + ul, img + p, blockquote, hr, pre';

/** A table that only laid a page or a newsletter out: so declared, of one row or column, or with whole texts in its cells. */
const laysOut = (table: HTMLTableElement): boolean => {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (/^(?:table|grid)$/.test(role ?? '')) return false;
  if ([...table.querySelectorAll(dataSigns)].some((sign) => sign.closest('table') === table))
    return false;
  const rows = [...table.rows];
  const widest = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length <= 1 || widest <= 1) return true;
  if (table.querySelector('table') !== null) return true;
  const cells = rows.flatMap((row) => [...row.cells]);
  const long = cells.filter(
    (cell) => textOf(cell).length > 400 || cell.querySelector(flow) !== null,
  );
  return long.length > 0 && cells.length <= 12;
};

/** A picture in one row and words on it in the next. */
const longestCaption = 400;

const figureOf = (table: HTMLTableElement): Element | null => {
  const cells = [...table.rows].map((row) => (row.cells.length === 1 ? row.cells[0] : undefined));
  const [shown, caption] = cells;
  if (cells.length !== 2 || !shown || !caption || textOf(shown) !== '') return null;
  const img = shown.querySelector('img');
  const words = textOf(caption);
  const isPair =
    img !== null &&
    shown.querySelectorAll('img').length === 1 &&
    caption.querySelector('img, table, ul, h2, h3, p + p') === null &&
    words !== '' &&
    words.length <= longestCaption;
  return isPair ? makeFigure(img, caption) : null;
};

/** Each cell becomes a box, in reading order; a cell without blocks of its own becomes a paragraph. */
const unwrap = (table: HTMLTableElement): void => {
  const figure = figureOf(table);
  if (figure !== null) {
    table.replaceWith(figure);
    return;
  }
  const boxes = [...table.rows].flatMap((row) =>
    [...row.cells].flatMap((cell) => {
      if (textOf(cell) === '' && cell.querySelector('img, iframe, hr, a[data-embed]') === null)
        return [];
      const hasBlocks =
        cell.querySelector('p, div, ul, ol, h1, h2, h3, h4, figure, blockquote, table, pre, hr') !==
        null;
      const box = table.ownerDocument.createElement(hasBlocks ? 'div' : 'p');
      for (const name of ['class', 'id', 'dir', 'lang']) {
        const value = cell.getAttribute(name);
        if (value !== null) box.setAttribute(name, value);
      }
      box.append(...cell.childNodes);
      return [box];
    }),
  );
  table.replaceWith(...boxes);
};

/** Unwraps tables that lay a page out; tables of data stay. The inner ones first, so that an outer one is judged by what is left. */
export const settleTables = (document: Document): void => {
  openRoleTables(document);
  for (const table of [...document.querySelectorAll('table')].reverse()) {
    if (table.rows.length > 0 && laysOut(table)) unwrap(table);
  }
};
