import { followAsk, followTarget } from '../words/furniture-words';
import { textOf } from '../element-text';
import { isNoWider } from '../is-no-wider';
import { largestShare } from './box-limits';
import { keptBoxes, removeWithShell } from './remove-with-shell';

/** Longer ones say more than that. */
const longestAsk = 220;

const lineBoxes = 'p, li, div, aside, section, footer, center, h2, h3, h4, h5, h6';

/** The outermost small box around a link to a channel or an app that says "join us"; without such a link the words may be the author's. */
const askAround = (link: Element, root: Element): Element | null => {
  const limit = textOf(root).length * largestShare;
  let found: Element | null = null;
  for (let box: Element | null = link; box !== null && box !== root; box = box.parentElement) {
    const text = textOf(box);
    if (text.length > longestAsk || box.matches(keptBoxes)) break;
    const isLine = box.matches('p, li') || text.length < limit;
    if (isLine && box.matches(lineBoxes) && followAsk.test(text)) found = box;
  }
  return found;
};

/** CSS pixels; a network's sign is no larger, a photograph linked to a profile is. */
const widestSign = 64;

/** What is given is asked for by a picture of a cup or a button, however wide. */
const giving = /patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|paypal\.|opencollective/i;

/** A network's or a giver's sign, and nothing but it. */
const isSign = (link: Element): boolean => {
  const [sign, ...more] = link.querySelectorAll('img');
  if (sign === undefined || more.length > 0 || textOf(link) !== '') return false;
  return isNoWider(sign, widestSign) || giving.test(link.getAttribute('href') ?? '');
};

/** Takes out invitations to channels, profiles and apps. */
export const removeFollowAsks = (root: Element): void => {
  for (const link of root.querySelectorAll('a[href]')) {
    if (!followTarget.test(link.getAttribute('href') ?? '') || !root.contains(link)) continue;
    if (isSign(link)) {
      link.remove();
      continue;
    }
    const ask = link.closest(keptBoxes) === null ? askAround(link, root) : null;
    if (ask !== null) removeWithShell(ask, root);
  }
};
