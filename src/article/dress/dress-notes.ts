import { textOf } from '../element-text';
import { noteAround } from '../prepare/find-notes';
import type { PreparedPage } from '../prepare/prepared-page';
import type { IdMaker } from './id-maker';

interface Ids {
  readonly idFor: IdMaker;
  readonly elementOf: (name: string) => Element | undefined;
}

interface Note {
  readonly source: Element;
  /** Whether it stands in the article; else it is a copy of what was left out. */
  readonly isInText: boolean;
  readonly references: Element[];
}

/** What links back to the text say. */
const backWords =
  /^(?:[↩↵⏎↑^⬆⇧◂«]\ufe0e?\ufe0f?|return(?: to text)?|back(?: to (?:text|content|post))?|jump (?:back )?up.{0,30}|trở lại|[a-z]|\[?\(?\d{1,3}\)?\]?[.:]?)+\s*$/iu;

/** A sign of the note's own number at its beginning, where it is no list item. */
const ownNumber = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.):]?|[*†‡§¶]+|\^)\s+/;

const collectNotes = (root: Element, page: PreparedPage, ids: Ids): readonly Note[] => {
  const notes = new Map<string, Note>();
  for (const link of root.querySelectorAll('a[data-note-ref]')) {
    const name = link.getAttribute('data-note-ref') ?? '';
    const known = notes.get(name);
    if (known !== undefined) {
      known.references.push(link);
      continue;
    }
    const target = ids.elementOf(name);
    const live = target !== undefined && root.contains(target) ? noteAround(target) : null;
    const isInText = live !== null && live !== root && root.contains(live) && !live.contains(link);
    const source = isInText ? live : page.notes.get(name);
    if (source === undefined) link.removeAttribute('data-note-ref');
    else notes.set(name, { source, isInText, references: [link] });
  }
  return [...notes.values()];
};

/** Two names may lead to one note: one by its list item, one by an anchor in it. */
const mergeNotes = (notes: readonly Note[]): readonly Note[] => {
  const bySource = new Map<Element, Note>();
  for (const note of notes) {
    const known = bySource.get(note.source);
    if (known === undefined) bySource.set(note.source, note);
    else known.references.push(...note.references);
  }
  return [...bySource.values()];
};

const dropBackLinks = (note: Element): void => {
  for (const mark of note.querySelectorAll('.mw-cite-backlink')) mark.remove();
  for (const link of note.querySelectorAll('a[href^="#"]:not([data-note-ref])')) {
    const said = textOf(link);
    if (!backWords.test(said) && said !== '') continue;
    const raised = link.closest('sup');
    if (raised !== null && note.contains(raised) && textOf(raised) === said) raised.remove();
    else link.remove();
  }
};

const dropOwnNumber = (note: Element): void => {
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim() === '') continue;
    node.nodeValue = text.replace(ownNumber, '').replace(/^[\s.:]+(?=\S)/, '');
    return;
  }
};

/** What a note says: of a table's row its last cell, of anything else all. */
const contentOf = (source: Element): readonly ChildNode[] => {
  const cell = source.localName === 'tr' ? source.lastElementChild : null;
  const content = cell ?? source;
  dropBackLinks(content);
  if (source.localName !== 'li') dropOwnNumber(content);
  if (source.localName !== 'p') return [...content.childNodes];
  const paragraph = source.ownerDocument.createElement('p');
  paragraph.append(...content.childNodes);
  return [paragraph];
};

const dressReference = (link: Element, number: number, noteId: string, ids: Ids): string => {
  link.setAttribute('href', `#${noteId}`);
  link.setAttribute('data-note-ref', String(number));
  link.textContent = String(number);
  // The number is the view's to read out; what the page called the link is not.
  link.removeAttribute('title');
  if (link.closest('sup') === null) {
    const raised = link.ownerDocument.createElement('sup');
    link.replaceWith(raised);
    raised.append(link);
  }
  return ids.idFor(link);
};

const addBackLinks = (item: Element, referenceIds: readonly string[]): void => {
  const last = item.lastElementChild;
  const place = last?.localName === 'p' ? last : item;
  const end = place.lastChild;
  if (end?.nodeType === Node.TEXT_NODE) end.nodeValue = (end.nodeValue ?? '').trimEnd();
  for (const id of referenceIds) {
    const link = item.ownerDocument.createElement('a');
    link.setAttribute('href', `#${id}`);
    link.setAttribute('data-note-back', '');
    link.textContent = '↩';
    place.append(' ', link);
  }
};

/** Takes a note out of the text with the boxes that held nothing else. */
const removeSource = (source: Element, root: Element): void => {
  let outer = source;
  for (let box = outer.parentElement; box !== null && box !== root; box = box.parentElement) {
    outer.remove();
    if (textOf(box) !== '' || box.querySelector('img, [data-notes]') !== null) return;
    outer = box;
  }
  outer.remove();
};

/**
 * Footnotes in the one form of `allowed-markup.ts`: numbered in the order of their references, in a section where the page had the
 * first of them, or else at the end; each leads back to every place that refers to it.
 */
export const dressNotes = (root: Element, page: PreparedPage, ids: Ids): void => {
  const notes = mergeNotes(collectNotes(root, page, ids));
  if (notes.length === 0) return;
  const document = root.ownerDocument;
  const section = document.createElement('section');
  section.setAttribute('data-notes', '');
  const list = document.createElement('ol');
  section.append(list);
  root.append(section);
  for (const [at, { source, isInText, references }] of notes.entries()) {
    const item = document.createElement('li');
    item.append(...contentOf(isInText ? source : document.importNode(source, true)));
    list.append(item);
    const noteId = ids.idFor(item);
    const referenceIds = references.map((link) => dressReference(link, at + 1, noteId, ids));
    addBackLinks(item, referenceIds);
    if (isInText) removeSource(source, root);
  }
};
