import { newsletterAsk } from '../words/newsletter-ask';
import { textOf } from '../element-text';

/** Fields that only a sign-up has; a comment's form asks for words as well. */
const asksForAddress = (field: Element): boolean =>
  ['type', 'name', 'placeholder'].some((name) => /e-?mail/i.test(field.getAttribute(name) ?? ''));

/** A sign-up with what it promises, or a poll with its answers, is no longer. */
const longestBox = 400;

/** What a box has to hold besides the control that was found in it. */
type Asks = (box: Element) => boolean;

const asksForLetters: Asks = (box) => newsletterAsk.test(textOf(box));

const asksForChoice: Asks = (box) =>
  box.querySelector('button, input[type=submit]') !== null &&
  box.querySelectorAll('input[type=radio]').length > 1;

const anything: Asks = () => true;

/** What the button of a poll says, whose answers may be lines without a field. */
const vote =
  /^(?:vote(?: now)?|abstimmen|voter|votar|vota|stemmen|bình chọn|голосовать|投票(?:する)?|투표)$/i;

const askOf = (control: Element): Asks | null => {
  if (control.localName === 'input' && asksForAddress(control)) return anything;
  if (control.getAttribute('type') === 'radio') return asksForChoice;
  if (control.localName === 'button' && vote.test(textOf(control))) return anything;
  return control.matches('button, input[type=submit]') ? asksForLetters : null;
};

/** How many characters a box says; null where it is to be passed over. */
type CharsOf = (box: Element) => number | null;

const countChars: CharsOf = (box) => textOf(box).length;

interface Search {
  readonly root: ParentNode;
  readonly charsOf: CharsOf;
}

/** The outermost small box around a control. */
const boxAround = (control: Element, { root, charsOf }: Search): Element | null => {
  let outer: Element | null = null;
  for (let box = control.parentElement; box !== null && box !== root; box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName)) break;
    const chars = charsOf(box);
    if (chars === null) continue;
    if (chars > longestBox || box.querySelector('textarea') !== null) break;
    outer = box;
  }
  return outer;
};

/**
 * The small boxes in which a site asks for an address, in whatever language, for a reader of its letters, or for a vote: what
 * they say is the site's.
 */
export const askingBoxes = (
  root: ParentNode,
  charsOf: CharsOf = countChars,
): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const control of root.querySelectorAll('input, button')) {
    const asks = askOf(control);
    const box = asks === null ? null : boxAround(control, { root, charsOf });
    if (box !== null && asks?.(box) === true) found.add(box);
  }
  return found;
};
