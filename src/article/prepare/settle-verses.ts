import { findAny } from '../find-any';
import { renameElement } from './rename-element';

/** Poems that editors set as preformatted text, in which only the breaks matter; they are no listings. */
export const settleVerses = (document: Document): void => {
  for (const verse of findAny(document, 'pre.wp-block-verse, pre.verse, pre.poem'))
    renameElement(verse, 'p').setAttribute('style', 'white-space:pre-wrap');
};
