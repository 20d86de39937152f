import { linkDensity, textOf } from '../element-text';
import { anyOf } from '../words/any-of';
import { reveal } from './reveal';

/** What the handle says by which the rest of a text is shown. */
const handle = anyOf(
  [
    /(?:read|show|see|view|learn) (?:more|less|all|full .{1,20})|continue reading|expand/u,
    /xem thêm|đọc tiếp|xem tiếp|thu gọn|(?:mehr|weniger) (?:anzeigen|lesen)|weiterlesen|lire (?:la suite|plus)|voir plus/u,
    /(?:leer|ver|mostrar) más|(?:ler|ver|mostrar) mais|leggi (?:tutto|di più)|mostra altro|もっと見る|続きを読む|展开全文|阅读全文/u,
  ],
  { before: /^[\s[(.…+]*/u, after: /[\s\])»→›>.…▼+]*$/u },
);

/** Shorter is a count or a hint. */
const leastChars = 20;

/** Where a handle opens something else than the text's rest. */
const elsewhere = 'nav, header, footer, ul, dialog, [role="menu"], [class*="comment" i]';

const longestHandle = 60;

/** A line or a button; a box only where a button is all it holds, as other boxes may be the whole page. */
const isHandle = (beside: Element | null): boolean => {
  if (beside === null || !/^(?:a|button|p|span|label|div)$/.test(beside.localName)) return false;
  const only = beside.localName === 'div' ? beside.firstElementChild : beside;
  if (only === null || !/^(?:a|button|p|span|label)$/.test(only.localName)) return false;
  return only.textContent.length < longestHandle && handle.test(textOf(only));
};

const besides = (element: Element): readonly (Element | null)[] => [
  element.nextElementSibling,
  element.previousElementSibling,
];

/** Whether a hidden box is the rest of what stands before it, shown by a press on "Read more" beside it or beside its paragraph. */
const isRest = (hidden: Element): boolean => {
  const around = hidden.parentElement;
  const isLast = around !== null && hidden.nextElementSibling === null;
  const near = [...besides(hidden), isLast ? around.nextElementSibling : null];
  if (!near.some(isHandle)) return false;
  if (textOf(hidden).length < leastChars || linkDensity(hidden) > 0.3) return false;
  return hidden.closest(elsewhere) === null && hidden.querySelector('form') === null;
};

/** Shows the rest of a text where that is what is hidden, without the dots that stand for it; says whether it was. */
export const unfoldRest = (hidden: Element): boolean => {
  if (!isRest(hidden)) return false;
  const dots = hidden.previousElementSibling;
  if (dots !== null && /^(?:\.{3}|…)$/.test(textOf(dots))) dots.remove();
  reveal(hidden);
  return true;
};
