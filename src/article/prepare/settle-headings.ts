import { textOf } from '../element-text';
import { outOfBoxes } from './out-of-boxes';
import { renameElement } from './rename-element';

const headings = 'h1, h2, h3, h4, h5, h6';

/** What permalinks say where they say anything: signs, or words that only a permalink has. */
const permalinkWords =
  /^(?:link|permalink|anchor|copy link(?: to (?:this )?(?:section|heading|clipboard))?|copy (?:section|heading) link|direct link to .{0,200}|link to (?:this (?:section|heading)|heading)|section link|edit|\[\s*edit\s*\]|sửa|\[\s*sửa(?: mã nguồn)?\s*\]|bearbeiten|modifier|)\s?[#¶§†⚓🔗🔖∞]?\u200b?$/iu;

const permalinkClass =
  /(?:^|[\s_-])(?:anchor|anchorjs-link|headerlink|header-?anchor|heading-?(?:anchor|link|permalink)|hash-link|permalink|section-?link|mw-editsection|edit-?section)(?:[\s_-]|$)/i;

const isPermalink = (link: Element): boolean => {
  const said = textOf(link);
  if (permalinkWords.test(said) && link.querySelector('img') === null) return true;
  return permalinkClass.test(link.getAttribute('class') ?? '') && said.length < 3;
};

/** A link around a heading's words that only leads to the heading itself. */
const leadsToItself = (link: Element, heading: Element): boolean => {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return false;
  const id = href.slice(1);
  return (
    heading.id === id ||
    link.id === id ||
    heading.querySelector(`[id="${CSS.escape(id)}"]`) !== null ||
    heading.parentElement?.id === id
  );
};

const clearHeading = (heading: Element): void => {
  for (const edit of heading.querySelectorAll('.mw-editsection, style, script')) edit.remove();
  for (const link of heading.querySelectorAll('a, button, clipboard-copy')) {
    if (isPermalink(link)) link.remove();
    // The button of an accordion is its heading's text.
    else if (link.localName === 'button' || leadsToItself(link, heading))
      link.replaceWith(...link.childNodes);
  }
};

/** A way to the heading itself, which some tools set beside it. */
const dropBeside = (heading: Element): void => {
  const beside = heading.nextElementSibling;
  if (beside?.localName === 'a' && isPermalink(beside)) beside.remove();
};

/** Headings with their words only: permalinks and edit links gone, ARIA's headings made real ones, out of boxes of their own. */
export const settleHeadings = (document: Document): void => {
  for (const role of document.querySelectorAll(
    '[role="heading"][aria-level]:not(h1, h2, h3, h4, h5, h6)',
  )) {
    const level = Number(role.getAttribute('aria-level'));
    if (level >= 1 && level <= 6 && role.querySelector('p, div, ul') === null)
      renameElement(role, `h${String(level)}`);
  }
  // Yoast's questions, bold lines that would be lost between their answers.
  for (const question of document.querySelectorAll('strong.schema-faq-question'))
    renameElement(question, 'h3');
  for (const edit of document.querySelectorAll('.mw-editsection')) edit.remove();
  for (const heading of document.querySelectorAll(headings)) {
    if (heading.firstElementChild !== null) clearHeading(heading);
    dropBeside(heading);
    if (heading.localName !== 'h1' && heading.parentElement?.localName === 'div')
      outOfBoxes(heading);
  }
};
