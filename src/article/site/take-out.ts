import { textOf } from '../element-text';
import type { CleanHints } from '../../model/clean-hints';
import type { RemovedPart } from '../../model/content';
import type { SafeHtml } from '../../model/html';
import type { TextTrace } from '../../model/site-memory';
import type { DomTools } from '../dom-tools';
import { solidLength } from '../plain-text';
import { sanitiseToBody, serialise } from '../sanitise';
import { hashName } from './hash-words';
import { printsOf, printUnits, wordsPrint } from './print-units';
import { recurringUnits } from './recurring-units';
import { removedKind } from './removed-kind';
import { sketchOf } from './sketch';
import { textUnits, type TextUnit } from './text-units';
import { outermost, wantedAgain } from './wanted-again';

/** What was taken out of a text, and what the text teaches of its site. */
export interface TakenOut {
  readonly removed: readonly RemovedPart[];
  readonly trace: TextTrace;
}

const partsKept = 24;

/** The outermost element that holds nothing else, so that no empty box is left. */
const shellOf = (element: Element, root: Element): Element => {
  let outer = element;
  for (let box = outer.parentElement; box !== null && box !== root; box = outer.parentElement) {
    const alone = textOf(box) === textOf(outer);
    if (!alone || box.querySelectorAll('img').length > outer.querySelectorAll('img').length) break;
    outer = box;
  }
  return outer;
};

/**
 * Takes furniture out of a text: what `removeByWords` knows by its looks, then what recurs on the site. Both are told, with the
 * place where each stood, so that it can be put back.
 */
export const takeOut = (
  root: Element,
  removeByWords: (root: Element) => void,
  hints: CleanHints,
  dom: DomTools,
): TakenOut => {
  const before = textUnits(root);
  const putBack = wantedAgain(before, root, { kept: hints.site?.kept ?? [], title: hints.title });
  removeByWords(root);
  putBack();
  const units = textUnits(root);
  const facts = printUnits(units, root, hints);
  const trace = { prints: printsOf(facts), sketch: sketchOf(root.textContent) };
  const name = hashName(hints.url);
  const gone =
    hints.site === undefined
      ? new Set<number>()
      : recurringUnits(facts, hints.site, { name, trace });
  for (const at of gone) {
    const unit = units[at];
    if (unit && root.contains(unit.element)) shellOf(unit.element, root).remove();
  }
  // Where the words would have taken too much, the whole was put back as a copy: its blocks are others.
  const isCopy = before.every(({ element }) => !root.contains(element));
  return { removed: tellRemoved(isCopy ? units : before, root, { hints, dom }), trace };
};

interface Telling {
  readonly hints: CleanHints;
  readonly dom: DomTools;
}

/** A part that was taken out, where it stood, and by which words it is known again. */
type Gone = Omit<RemovedPart, 'html'> & { readonly part: Element };

const goneFrom = (
  units: readonly TextUnit[],
  root: Element,
  title: string | null,
): readonly Gone[] => {
  const gone: Gone[] = [];
  const told = new Set<Element>();
  let at = 0;
  for (const { element, text } of units) {
    if (root.contains(element)) {
      at += solidLength(text);
      continue;
    }
    const part = outermost(element);
    if (told.has(part) || gone.length === partsKept) continue;
    told.add(part);
    const excerpt = textOf(part).slice(0, 80);
    gone.push({ part, kind: removedKind(part), excerpt, at, fingerprint: wordsPrint(text, title) });
  }
  return gone;
};

/** Parts are sanitised together, each in a box of its own: a sanitiser takes longer to begin than for most parts. */
const tellRemoved = (
  units: readonly TextUnit[],
  root: Element,
  { hints, dom }: Telling,
): readonly RemovedPart[] => {
  const gone = goneFrom(units, root, hints.title);
  if (gone.length === 0) return [];
  const all = root.ownerDocument.createElement('div');
  for (const { part } of gone) {
    const box = root.ownerDocument.createElement('div');
    box.append(part.cloneNode(true));
    all.append(box);
  }
  const boxes = sanitiseToBody(all, hints.url, dom.window).firstElementChild?.children;
  return gone.map(({ part: _, ...told }, index) => {
    const box = boxes?.[index];
    return { ...told, html: box === undefined ? ('' as SafeHtml) : serialise(box) };
  });
};
