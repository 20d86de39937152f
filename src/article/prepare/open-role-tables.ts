import { renameElement } from './rename-element';

/** Roles of a table made of boxes, and HTML's own names for them. */
const elementOf: Readonly<Record<string, string>> = {
  table: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  columnheader: 'th',
  rowheader: 'th',
  cell: 'td',
};

const roles = Object.keys(elementOf)
  .map((role) => `[role="${role}"]`)
  .join(', ');

/** Tables that a page makes of boxes and names by their roles, as tables (WAI-ARIA 1.2 §5.3.2). */
export const openRoleTables = (document: Document): void => {
  for (const table of document.querySelectorAll('[role="table"]')) {
    if (table.localName === 'table' || table.querySelector('table, [role="table"]') !== null)
      continue;
    // The inner ones first: each is made anew with what it holds.
    for (const part of [...table.querySelectorAll(roles)].reverse()) {
      renameElement(part, elementOf[part.getAttribute('role') ?? ''] ?? 'div');
    }
    renameElement(table, 'table');
  }
};
