import { allowedIn, attributesOf, blockTags, inlineTags, mathAttributes } from './book-markup';
import { mathIsWhole } from './math-is-whole';

/** Brings a stored article's nodes into the shape that EPUB's XHTML asks for: what a browser forgives, a book's reader may not. */
export const makeValid = (body: HTMLElement): void => {
  // Its other children, which the sanitiser took out, said the same in another language.
  for (const both of body.querySelectorAll('math > semantics')) both.replaceWith(...both.children);
  for (const math of body.querySelectorAll('math')) if (!mathIsWhole(math)) asWords(math);
  // From the leaves up: what is unwrapped leaves its children to a parent that is still to come.
  for (const element of [...body.querySelectorAll<HTMLElement>('*')].reverse()) settle(element);
  for (const element of [...body.querySelectorAll<HTMLElement>('*')].reverse())
    settleInside(element);
  settleIds(body);
};

const isMath = (element: Element): boolean => element.namespaceURI?.endsWith('MathML') === true;

const asWords = (math: Element): void => {
  const words = document.createElement('code');
  words.textContent = math.getAttribute('alttext') ?? math.textContent;
  math.replaceWith(words);
};

const settle = (element: HTMLElement): void => {
  const name = element.localName;
  if (isMath(element)) {
    keepAttributes(element, mathAttributes);
    return;
  }
  const parents = allowedIn[name];
  const wanted = attributesOf[name] ?? {};
  keepAttributes(element, { ...attributesOf['*'], ...wanted });
  if (parents && !parents.includes(element.parentElement?.localName ?? '')) {
    rename(element, inlineTags.has(name) ? 'span' : 'div');
  } else if (name === 'tt') rename(element, 'code');
  else if (name === 'bdo' && !element.dir) rename(element, 'span');
  else if (['header', 'footer', 'main', 'article', 'time'].includes(name)) {
    rename(element, name === 'time' ? 'span' : 'div');
  }
};

/** A name may not hold everything: lists hold items alone, and words hold no blocks. */
const settleInside = (element: HTMLElement): void => {
  const name = element.localName;
  if (isMath(element)) return;
  const children = [...element.children];
  if (name === 'ul' || name === 'ol') wrapStrays(element);
  else if (name === 'dl' && !isWholeList(element)) {
    for (const child of children) if (/^d[td]$/.test(child.localName)) rename(child, 'div');
    rename(element, 'div');
  } else if (name === 'details' && children[0]?.localName !== 'summary') {
    for (const child of children) if (child.localName === 'summary') rename(child, 'div');
    rename(element, 'div');
  } else if (name === 'ruby' && !isWholeRuby(element)) element.replaceWith(element.textContent);
  else if (name === 'figcaption' && !isAtAnEdge(element)) rename(element, 'div');
  else if (inlineTags.has(name) && holdsBlocks(element)) element.replaceWith(...element.childNodes);
  else if (/^(?:p|h\d|summary|caption)$/.test(name) && holdsBlocks(element)) {
    if (name === 'summary' || name === 'caption') element.replaceChildren(element.textContent);
    else rename(element, 'div');
  } else if (name === 'a' && element.querySelector('a, details')) {
    element.replaceWith(...element.childNodes);
  }
};

const holdsBlocks = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some((inside) => blockTags.has(inside.localName));

const isAtAnEdge = (caption: Element): boolean => {
  const others = [...(caption.parentElement?.childNodes ?? [])].filter(
    (node) => node.nodeType === Node.ELEMENT_NODE || (node.textContent ?? '').trim() !== '',
  );
  const captions = others.filter((node) => (node as Element).localName === 'figcaption');
  return captions.length === 1 && (others[0] === caption || others.at(-1) === caption);
};

const wrapStrays = (list: Element): void => {
  for (const child of [...list.childNodes]) {
    if ((child as Element).localName === 'li') continue;
    if (child.nodeType !== Node.ELEMENT_NODE && (child.textContent ?? '').trim() === '') continue;
    const item = document.createElement('li');
    child.replaceWith(item);
    item.append(child);
  }
  if (list.children.length === 0) list.remove();
};

const isWholeList = (list: Element): boolean => {
  const names = [...list.childNodes]
    .filter((node) => node.nodeType === Node.ELEMENT_NODE || (node.textContent ?? '').trim() !== '')
    .map((node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : '#text'));
  return /^(?:(?:dt )+(?:dd )+)+$/.test(`${names.join(' ')} `);
};

const isWholeRuby = (ruby: Element): boolean => {
  const names = [...ruby.childNodes].map((node) =>
    ['rt', 'rp'].includes((node as Element).localName) ? (node as Element).localName : 'base',
  );
  return /^(?:(?:base )+(?:(?:rp )?rt (?:rp )?)+)+$/.test(`${names.join(' ')} `);
};

const rename = (element: Element, name: string): void => {
  const other = document.createElement(name);
  for (const attribute of ['id', 'lang', 'dir', 'title']) {
    const value = element.getAttribute(attribute);
    if (value !== null) other.setAttribute(attribute, value);
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
};

const keepAttributes = (element: Element, known: Readonly<Record<string, RegExp>>): void => {
  for (const { name, value } of [...element.attributes]) {
    if (known[name]?.test(value) !== true) element.removeAttribute(name);
  }
};

/** Each name once, and no link to one that is gone. */
const settleIds = (body: HTMLElement): void => {
  const seen = new Set<string>();
  for (const element of body.querySelectorAll('[id]')) {
    if (seen.has(element.id)) element.removeAttribute('id');
    seen.add(element.id);
  }
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const good = href.startsWith('#') ? seen.has(href.slice(1)) : URL.canParse(href);
    if (!good) link.replaceWith(...link.childNodes);
    else if (!href.startsWith('#')) link.setAttribute('href', new URL(href).href);
  }
};
