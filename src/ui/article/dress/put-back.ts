import { sanitiseToFragment } from '../../../article/sanitise';
import type { RemovedPart } from '../../../model/content';
import { blocksOf } from '../text-blocks';

/** Puts a part back where it stood: before the first block that has as much text before it as the part had. */
export const putBack = (body: HTMLElement, part: RemovedPart): void => {
  const box = document.createElement('div');
  box.dataset['restored'] = part.kind;
  box.append(sanitiseToFragment(part.html, document));
  let before = 0;
  for (const block of blocksOf(body)) {
    if (block.closest('[data-restored]') !== null) continue;
    if (before >= part.at) {
      topOf(body, block).before(box);
      return;
    }
    before += block.textContent.replace(/\s+/g, '').length;
  }
  body.append(box);
};

/** Lists and tables are not broken open. */
const topOf = (body: Element, block: Element): Element => {
  let top = block;
  for (let up = block.parentElement; up !== null && up !== body; up = up.parentElement) {
    if (/^(?:ul|ol|dl|table|figure|blockquote|section|details|aside)$/.test(up.localName)) top = up;
  }
  return top;
};
