import { findAny } from '../find-any';
import { linkDensity, textOf } from '../element-text';
import { furnitureLine } from '../words/furniture-line';
import { isHidden } from './drop-hidden';
import { renameElement } from './rename-element';
import { reveal } from './reveal';

/** What opens a panel by a press, Bootstrap's among it. */
const openers =
  '[data-bs-toggle="collapse"], [data-toggle="collapse"], button[aria-expanded], button[aria-controls], [role="button"][aria-expanded], [role="button"][aria-controls], :is(h2, h3, h4) button';

/** Menus, notices and what readers wrote hang from buttons, too. Not forms: some systems set whole pages into one. */
const elsewhere =
  'nav, header, footer, dialog, [role="dialog"], [role="menu"], [role="navigation"], [role="listbox"], [aria-modal], :not(html, body, main, article)[class*="comment" i], pre, figure';

/** Names of boxes that a press unfolds. */
const panelName = /accordion|panel|collaps|answer|faq|toggle|expand|fold|spoiler/i;

/** Shorter is a hint or a menu's entry; an answer may well be one sentence. */
const leastChars = 25;

const longestTitle = 200;

const byId = (opener: Element): Element | null => {
  const id = opener.getAttribute('aria-controls') ?? '';
  return id === '' ? null : opener.ownerDocument.querySelector(`[id="${CSS.escape(id)}"]`);
};

const isFolded = (box: Element): boolean =>
  isHidden(box) ||
  box.matches('[aria-hidden="true"], [style*="height:0"], [style*="height: 0"]') ||
  panelName.test(box.className);

/** The box right below the opener, or below the row that holds nothing else. */
const below = (opener: Element): Element | null => {
  const said = textOf(opener);
  let row = opener;
  for (let up = 0; up < 3; up += 1) {
    const next = row.nextElementSibling;
    if (next !== null) return isFolded(next) ? next : null;
    const around = row.parentElement;
    if (around === null || textOf(around) !== said) return null;
    row = around;
  }
  return null;
};

/** Prose, not a menu: no more than half of it links. */
const isProse = (panel: Element): boolean =>
  textOf(panel).length >= leastChars &&
  linkDensity(panel) < 0.5 &&
  panel.querySelector('form, nav') === null;

const unfold = (panel: Element, opener: Element): void => {
  for (const inner of panel.querySelectorAll('[hidden], [aria-hidden="true"], [style*="display"]'))
    reveal(inner);
  reveal(panel);
  // The shell that a library folds around the panel.
  let shell = panel.parentElement;
  for (; shell !== null && !shell.contains(opener); shell = shell.parentElement) reveal(shell);
};

/** What the button says stands over the panel; a button as such would be dropped. */
const showTitle = (opener: Element): void => {
  const said = textOf(opener);
  const isTitle =
    /\p{L}{2}/u.test(said) && said.length <= longestTitle && !furnitureLine.test(said);
  if (!isTitle || opener.querySelector('h1, h2, h3, h4, h5, h6, p, div') !== null) return;
  if (opener.closest('h1, h2, h3, h4, h5, h6') !== null) return;
  for (const link of opener.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  renameElement(opener, 'h4');
};

/**
 * Accordions as headings and texts: a panel that a person opens by a press is read like the rest, with what its button says above it
 * (Bootstrap, Chakra, react-animate-height, WordPress's own).
 */
export const openPanels = (document: Document): void => {
  for (const opener of findAny(document, openers)) {
    if (opener.closest(elsewhere) !== null) continue;
    const panel = byId(opener) ?? below(opener);
    if (panel === null || panel.contains(opener) || panel.closest(elsewhere) !== null) continue;
    // What a heading asks may be answered in two words, or by links.
    if (opener.closest('h2, h3, h4, h5') === null && !isProse(panel)) continue;
    unfold(panel, opener);
    showTitle(opener);
  }
};
