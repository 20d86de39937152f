import { furnitureLine } from '../words/furniture-line';
import { shareTarget } from '../words/furniture-words';
import { hasMedia, isNothingBut, textOf } from '../element-text';
import { isToolbar } from './is-furniture-text';

/** Takes out links that hand the article on to a network. */
export const removeShareLinks = (root: Element): void => {
  for (const link of [...root.querySelectorAll('a[href]')]) {
    if (!shareTarget.test(link.getAttribute('href') ?? '')) continue;
    const parent = link.parentElement;
    link.remove();
    if (parent !== null && parent !== root && parent.isConnected && textOf(parent) === '') {
      if (!hasMedia(parent)) parent.remove();
    }
  }
};

const lineBoxes = /^(?:P|DIV|[UOD]L|H[1-6]|TABLE|FIGURE|SECTION|BLOCKQUOTE|PRE)$/;

/** "… the tea stayed warm. […] Read more": a link that says only that, at the end of its paragraph, is the site's. */
export const removeTrailingLinks = (root: Element): void => {
  for (const link of [...root.querySelectorAll('a')]) {
    if (!furnitureLine.test(textOf(link)) || link.closest('pre, table') !== null) continue;
    const line = link.parentElement;
    // All of it goes with its other lines.
    if (line !== null && isToolbar(textOf(line), line)) continue;
    let after: Node | null = link.nextSibling;
    while (after !== null && textOf(after) === '' && after.nodeName !== 'IMG') {
      after = after.nextSibling;
    }
    const endsLine = after === null || lineBoxes.test(after.nodeName);
    if (endsLine) link.remove();
  }
};

const leadsHome = (link: Element): boolean =>
  URL.parse(link.getAttribute('href') ?? '')?.pathname === '/';

/** Takes out "Home / News / Canals" over a text, where nothing stands before it. */
export const removeBreadcrumbs = (root: Element): void => {
  const home = root.querySelector('a[href]');
  if (home === null || !leadsHome(home)) return;
  const line = home.closest('p, div, ul, ol');
  if (line === null || line === root || !root.contains(line)) return;
  const text = textOf(line);
  const links = [...line.querySelectorAll('a')].map(textOf);
  if (links.length < 2 || !isNothingBut(links, text)) return;
  if (textOf(root).startsWith(text)) line.remove();
};
