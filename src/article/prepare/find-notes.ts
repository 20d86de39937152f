import { textOf } from '../element-text';

/** What a reference to a note says, where nothing else tells it. */
const marker =
  /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3}|(?:fn|note|nb|chú thích)\s?\.?\s?\d{1,3})[\])]?$/iu;

const declared =
  '[role="doc-noteref"], [data-footnote-ref], .footnote-ref, .footnote-reference, .footnote-anchor, .footref, .fn_top, .noteref, .reference > a, .footnote > a, sup.fn > a';

const backward =
  '[role="doc-backlink"], [data-footnote-backref], .footnote-backref, .footnote-back, .reversefootnote, .mw-cite-backlink a, .footnum, .fn_bot, .footnote-number, .fn-backref';

/** The part of the page an id or anchor name stands for. */
export const targetOf = (root: ParentNode, id: string): Element | null => {
  const name = CSS.escape(id);
  return root.querySelector(`[id="${name}"]`) ?? root.querySelector(`a[name="${name}"]`);
};

const holder = 'li, dd, p, aside, tr, .footdef, .footnote, .fn, .footnote-definition, div';

/** The whole note that a reference's target stands in; null where the target is no note but a part of the text. */
export const noteAround = (target: Element): Element | null => {
  if (/^h[1-6]$/.test(target.localName) || target.querySelector('h1, h2, h3') !== null) return null;
  const named = target.closest(
    '.footdef, .footnote-definition, li, tr, aside.footnote, div.footnote, div.fn',
  );
  const note =
    target.localName === 'dt' ? target.nextElementSibling : (named ?? target.closest(holder));
  if (note === null || /^(?:body|main|article)$/.test(note.localName)) return null;
  const length = textOf(note).length;
  return length > 0 && length < 4000 ? note : null;
};

const isReference = (link: Element): boolean => {
  if (link.matches(backward)) return false;
  const said = textOf(link);
  if (said.length > 24) return false;
  if (link.matches(declared) || link.getAttribute('epub:type') === 'noteref') return true;
  const raised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  return raised
    ? said.length < 12
    : marker.test(said) && /fn|note|ftn|ref|cite/i.test(link.getAttribute('href') ?? '');
};

const follows = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Marks every reference to a footnote with `data-note-ref`, its note's id for now, and returns copies of the notes by that id: a note
 * stands far from the text, where choosing the article's blocks may leave it out. Links within the page must begin with `#`.
 */
export const findNotes = (document: Document): ReadonlyMap<string, Element> => {
  const notes = new Map<string, Element>();
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    if (id === '' || !isReference(link)) continue;
    const target = targetOf(document, id);
    const note = target === null ? null : noteAround(target);
    if (target === null || note === null || note.contains(link) || !follows(link, target)) continue;
    link.setAttribute('data-note-ref', id);
    if (!notes.has(id)) notes.set(id, note.cloneNode(true) as Element);
  }
  return notes;
};
