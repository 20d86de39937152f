import type { PreparedPage } from './prepare/prepared-page';
import { embedLink, insertEmbedLink } from './embed-link';
import { pictureSource } from './picture-source';
import { absolute } from './safe-address';

/** The page's own base where it sets one, else its address. */
const baseOf = (document: Document, url: string): string => {
  const declared = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  return absolute(declared, url)?.href ?? url;
};

/** A picture only scripts would show, and its twin for readers without scripts: the twin wins. */
const unwrapNoscript = (document: Document, parse: (html: string) => Document): void => {
  for (const noscript of document.querySelectorAll('noscript')) {
    // A parser without scripting makes elements of a noscript in the body, one with scripting makes text.
    const inner = parse(noscript.firstElementChild === null ? noscript.textContent : '');
    const img = noscript.querySelector('img') ?? inner.querySelector('img');
    const before = noscript.previousElementSibling;
    const lazy = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
    if (img !== null) {
      const twin = document.importNode(img, true);
      if (lazy === null) noscript.before(twin);
      else lazy.replaceWith(twin);
    }
    noscript.remove();
  }
};

const settlePictures = (document: Document, baseUrl: string): void => {
  for (const img of document.querySelectorAll('img')) {
    const address = pictureSource(img, baseUrl);
    if (address === null) {
      img.remove();
      continue;
    }
    img.setAttribute('src', address);
    for (const name of ['srcset', 'data-src', 'data-srcset', 'loading', 'sizes'])
      img.removeAttribute(name);
  }
  for (const picture of document.querySelectorAll('picture')) {
    const img = picture.querySelector('img');
    if (img === null) picture.remove();
    else picture.replaceWith(img);
  }
};

/** Puts an element in place of the boxes that hold nothing else: extraction throws small boxes away. */
const outOfBoxes = (element: Element): void => {
  for (;;) {
    const box = element.parentElement;
    if (box === null || !/^(?:div|figure|span)$/.test(box.localName)) return;
    if (box.children.length > 1 || box.textContent.trim() !== element.textContent.trim()) return;
    box.replaceWith(element);
  }
};

const settleEmbeds = (document: Document, baseUrl: string): void => {
  for (const player of document.querySelectorAll('iframe, video, audio, embed')) {
    const link = embedLink(player, baseUrl);
    const shown = link === null ? null : insertEmbedLink(player, link);
    player.remove();
    if (shown !== null) outOfBoxes(shown);
  }
};

const settleLinks = (document: Document, baseUrl: string): void => {
  for (const link of document.querySelectorAll('a[href]')) {
    const url = absolute(link.getAttribute('href'), baseUrl);
    if (url === null) link.removeAttribute('href');
    else link.setAttribute('href', url.href);
  }
};

/** Text that a page's scripts would have set: formulas in TeX, and parts kept in declarative shadow roots. */
const settleScripted = (document: Document): void => {
  for (const tex of document.querySelectorAll('script[type^="math/tex"]')) {
    const code = document.createElement('code');
    code.textContent = tex.textContent;
    tex.replaceWith(code);
  }
  for (const root of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    root.replaceWith(document.importNode(root.content, true));
  }
};

const settleHeadings = (document: Document): void => {
  for (const edit of document.querySelectorAll('.mw-editsection')) edit.remove();
  for (const heading of document.querySelectorAll('div > h2, div > h3, div > h4'))
    outOfBoxes(heading);
};

/** A picture and its caption in boxes told by class only become a figure, which extraction keeps together. */
const settleCaptions = (document: Document): void => {
  for (const caption of document.querySelectorAll(
    'p[class*="caption"], div[class*="caption"], span[class*="caption"]',
  )) {
    const box = caption.parentElement;
    const img = box?.querySelector('img') ?? null;
    if (box === null || img === null || box.localName !== 'div' || caption.contains(img)) continue;
    if (caption.closest('figure') !== null || caption.querySelector('p, div') !== null) continue;
    const isAll = box.textContent.trim() === caption.textContent.trim();
    if (!isAll || box.querySelectorAll('img').length > 1 || caption.textContent.trim() === '')
      continue;
    const figure = document.createElement('figure');
    const words = document.createElement('figcaption');
    words.append(...caption.childNodes);
    figure.append(img, words);
    box.replaceWith(figure);
    outOfBoxes(figure);
  }
};

/** The second, visible copy that math libraries keep beside MathML, and previews. */
const doubledMath = '.katex-html, .MathJax_Preview, .MJX_Assistive_MathML + script';

const languageClass =
  /(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s*([a-z0-9+#]{1,20})(?=\s|;|$)/i;

const markCode = (document: Document): void => {
  // `xmp` shows its markup as text; the sanitiser would drop it with all it holds.
  for (const sample of document.querySelectorAll('pre xmp, xmp')) {
    const code = document.createElement(sample.closest('pre') === null ? 'pre' : 'code');
    code.textContent = sample.textContent;
    sample.replaceWith(code);
  }
  for (const code of document.querySelectorAll('pre, code')) {
    const language = languageClass.exec(code.getAttribute('class') ?? '')?.[1];
    if (language !== undefined) code.setAttribute('data-language', language.toLowerCase());
  }
};

/**
 * Makes a parsed page say by itself what its scripts would have made of it: real pictures, players as links, absolute
 *X */
export const prepareDocument = (
  document: Document,
  url: string,
  parse: (html: string) => Document,
): PreparedPage => {
  const baseUrl = baseOf(document, url);
  for (const base of document.querySelectorAll('base')) base.remove();
  settleScripted(document);
  unwrapNoscript(document, parse);
  settlePictures(document, baseUrl);
  settleEmbeds(document, baseUrl);
  settleLinks(document, baseUrl);
  settleHeadings(document);
  settleCaptions(document);
  markCode(document);
  for (const copy of document.querySelectorAll(doubledMath)) copy.remove();
  return { url, baseUrl };
};
