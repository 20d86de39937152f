import { findAny } from '../find-any';
import { linkDensity, textOf } from '../element-text';
import { furnitureLine } from '../words/furniture-line';
import { renameElement } from './rename-element';
import { reveal } from './reveal';

/** Boxes beside each other of which a page shows one at a time. */
const panels = '[role="tabpanel"], .tab-pane, .tabbed-block';

const lists = '[role="tablist"], .nav-tabs, .tabbed-labels';

const tabs = '[role="tab"], .nav-tabs > li, .tabbed-labels > label';

const elsewhere = 'nav, header, footer, aside, dialog, [role="dialog"]';

/** No text has more; a page that does is left as it is. */
const mostLists = 100;

/** A tab says what is in it in a few words. */
const longestName = 60;

/** The panels of a list of tabs: those in the nearest box that holds any. */
const panelsOf = (list: Element): readonly Element[] => {
  let box = list.parentElement;
  for (let up = 0; box !== null && up < 3; up += 1, box = box.parentElement) {
    const found = new Set(box.querySelectorAll(panels));
    // Tabs within a tab have a list of their own.
    const own = [...found].filter((panel) => {
      const around = panel.parentElement?.closest(panels) ?? null;
      return around === null || !found.has(around);
    });
    if (own.length > 0) return own;
  }
  return [];
};

const headBy = (name: string, panel: Element): void => {
  const heading = panel.ownerDocument.createElement('h4');
  heading.textContent = name;
  panel.prepend(heading);
};

const openList = (list: Element): void => {
  const names = [...list.querySelectorAll(tabs)].map(textOf);
  const boxes = panelsOf(list);
  const fits =
    names.length > 1 &&
    names.length === boxes.length &&
    names.every((name) => name !== '' && name.length <= longestName && !furnitureLine.test(name));
  if (!fits || boxes.some((box) => textOf(box) === '' || linkDensity(box) > 0.5)) return;
  boxes.forEach((box, at) => {
    reveal(box);
    headBy(names[at] ?? '', box);
  });
  list.remove();
};

/** Each tab's name above what it shows, all below one another: on paper, and here, nothing is pressed (Docusaurus, MkDocs, Bootstrap, Sphinx). */
export const openTabs = (document: Document): void => {
  for (const list of findAny(document, lists).slice(0, mostLists)) {
    if (list.closest(elsewhere) === null) openList(list);
  }
  // Sphinx's own: each label stands right before its panel.
  for (const label of document.querySelectorAll('input[type="radio"] + label')) {
    const panel = label.nextElementSibling;
    if (panel?.localName !== 'div' || textOf(panel) === '' || linkDensity(panel) > 0.5) continue;
    if (label.closest(`${elsewhere}, form`) !== null || textOf(label) === '') continue;
    reveal(panel);
    renameElement(label, 'h4');
  }
};
