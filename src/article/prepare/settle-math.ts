import { findAny } from '../find-any';
import { textOf } from '../element-text';

/** The copies for the eye that math libraries keep beside MathML, and previews. */
const doubled =
  '.katex-html, .MathJax_Preview, .mwe-math-fallback-image-inline, .mwe-math-fallback-image-display';

/** What a library puts around one formula; all of them stand for the one MathML or TeX in them. */
const wrappers = '.katex, mjx-container, .MathJax, .MathJax_SVG, .MathJax_CHTML, .mwe-math-element';

const blockWrappers =
  '.katex-display, .MathJax_Display, mjx-container[display="true"], .mwe-math-element-block, .math.display, div.math';

const cdata = /^\s*%?\s*<!\[CDATA\[|%?\s*\]\]>\s*$/g;

const delimiters =
  /^\s*(?:\\\(([\s\S]*)\\\)|\\\[([\s\S]*)\\\]|\$\$([\s\S]*)\$\$|\$([\s\S]*)\$)\s*$/;

const bareTex = (tex: string): string => {
  const text = tex.replace(cdata, '').trim();
  const found = delimiters.exec(text);
  return (found?.slice(1).find((part) => Boolean(part)) ?? text).trim();
};

const texCode = (document: Document, tex: string, block: boolean): Element => {
  const code = document.createElement('code');
  code.setAttribute('data-math', block ? 'block' : 'inline');
  code.textContent = bareTex(tex);
  return code;
};

/** TeX that stands beside the MathML moves into `alttext`, where MathML Core keeps it; `annotation` could hold HTML. */
const settleMathml = (math: Element): void => {
  for (const annotation of math.querySelectorAll('annotation, annotation-xml')) {
    const isTex = /tex/i.test(annotation.getAttribute('encoding') ?? '');
    const tex = bareTex(annotation.textContent);
    if (isTex && tex !== '' && !math.hasAttribute('alttext')) math.setAttribute('alttext', tex);
    annotation.remove();
  }
  if (math.closest(blockWrappers) !== null) math.setAttribute('display', 'block');
};

const mathFrom = (html: string, parse: (html: string) => Document): Element | null =>
  parse(html).querySelector('math');

/** Puts the MathML that a rendered formula carries, or else its TeX, in its place. */
const unwrapFormula = (formula: Element, parse: (html: string) => Document): void => {
  const document = formula.ownerDocument;
  const block = formula.matches(blockWrappers) || formula.closest(blockWrappers) !== null;
  const carried = formula.getAttribute('data-mathml');
  const math =
    formula.querySelector('math') ?? (carried === null ? null : mathFrom(carried, parse));
  const tex =
    formula.getAttribute('data-tex') ??
    formula.getAttribute('data-latex') ??
    formula.querySelector('[data-latex]')?.getAttribute('data-latex') ??
    null;
  if (math !== null) {
    settleMathml(math);
    if (block) math.setAttribute('display', 'block');
    formula.replaceWith(document.importNode(math, true));
  } else if (tex !== null) formula.replaceWith(texCode(document, tex, block));
};

/** MathJax 2 leaves its source in a script beside what it drew. */
const settleScript = (script: Element, parse: (html: string) => Document): void => {
  const { textContent: source } = script;
  const drawn = script.previousElementSibling;
  const isDrawn =
    drawn?.localName === 'math' ||
    (drawn?.matches('.MathJax_Display, [id^="MathJax"]') === true &&
      drawn.querySelector('math') !== null);
  const type = script.getAttribute('type') ?? '';
  const math = type.startsWith('math/mml') ? mathFrom(source, parse) : null;
  if (isDrawn || source.trim() === '') script.remove();
  else if (math !== null) script.replaceWith(script.ownerDocument.importNode(math, true));
  else {
    if (drawn?.matches('[id^="MathJax"]') === true) drawn.remove();
    script.replaceWith(texCode(script.ownerDocument, source, /mode\s*=\s*display/.test(type)));
  }
};

/** What a page marks as TeX for a library to draw: Pandoc, kramdown, Arithmatex, Docusaurus, WordPress. */
const marked =
  'span.math, div.math, .arithmatex, .math-inline, .math-block, .math-display, .tex, tex-math, [data-tex], [data-latex], [data-katex], [data-formula]';

const settleMarked = (element: Element): void => {
  if (
    element.querySelector('math, code, img, svg, p') !== null ||
    element.closest('math, pre, code') !== null
  )
    return;
  const told = ['data-tex', 'data-latex', 'data-katex', 'data-formula']
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null && value !== '' && value !== 'true');
  const tex = told ?? textOf(element);
  if (tex === '' || tex.length > 4000) return;
  // A word of class alone proves nothing: TeX has its own signs.
  if (told === undefined && !/[\\^_={}]|^\$.*\$$/.test(tex)) return;
  const block =
    element.localName === 'div' || element.matches('.display, .math-block, .math-display');
  element.replaceWith(texCode(element.ownerDocument, tex, block));
};

const scripts = 'script[type^="math/"]';

/** Formulas as MathML with their TeX in `alttext`, or as `code[data-math]` where only the TeX is known; each of them once. */
export const settleMath = (document: Document, parse: (html: string) => Document): void => {
  for (const formula of findAny(document, wrappers)) {
    if (formula.closest('math') === null && formula.isConnected) unwrapFormula(formula, parse);
  }
  for (const math of document.querySelectorAll('math')) settleMathml(math);
  for (const script of document.querySelectorAll(scripts)) settleScript(script, parse);
  for (const element of findAny(document, marked)) settleMarked(element);
  for (const copy of findAny(document, doubled)) {
    // Without its MathML the copy for the eye is all there is.
    if (copy.parentElement?.closest(wrappers) === null) copy.remove();
  }
};
