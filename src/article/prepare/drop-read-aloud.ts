import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { anyOf } from '../words/any-of';
import { readAloud } from '../words/read-aloud';

const beginning = anyOf([readAloud], { before: /^\W*/u });

/** What may stand behind it: how long it takes, its speed, a voice's name; not a sentence that goes on. */
const settings = /^(?:[^\p{L}]+\p{L}{1,9}){0,5}[^\p{L}]*$/u;

/** Its name, how long it takes, its speed and who reads. */
const longestLabel = 120;

const isReader = (text: string): boolean => {
  const name = beginning.exec(text)?.[0];
  if (name === undefined) return false;
  const rest = text.slice(name.length);
  return !/^\s*\p{L}/u.test(rest) && settings.test(rest);
};

const boxOf = (player: Element): Element | null => {
  let found: Element | null = null;
  let box = player.parentElement;
  for (let up = 0; box !== null && up < 4; up += 1, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName) || textOf(box).length > longestLabel) break;
    if (isReader(textOf(box))) found = box;
  }
  return found;
};

/** A text that is read needs no player that reads it: it goes with its name; sounds of the article's own stay. */
export const dropReadAloud = (document: Document): void => {
  for (const player of findAny(document, 'audio, amp-audio, iframe')) boxOf(player)?.remove();
};
