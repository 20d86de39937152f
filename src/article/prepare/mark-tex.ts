import { hasAny } from '../find-any';

/** Pages that say by script which library will draw the TeX in their text. */
const drawsTex = 'script[src*="mathjax" i], script[src*="katex" i], script[type*="mathjax" i]';

/** Single dollars are left alone: they are prices, too. */
const tex = /\\\((?<inline>[\s\S]+?)\\\)|\\\[(?<shown>[\s\S]+?)\\\]|\$\$(?<dollars>[\s\S]+?)\$\$/g;

const environments =
  /^\s*\\begin\{(?:equation|align|gather|multline|eqnarray)\*?\}[\s\S]+\\end\{\w+\*?\}\s*$/;

const codeOf = (document: Document, text: string, block: boolean): Element => {
  const code = document.createElement('code');
  code.setAttribute('data-math', block ? 'block' : 'inline');
  code.textContent = text.trim();
  return code;
};

const split = (node: Text): void => {
  const document = node.ownerDocument;
  const text = node.data;
  if (environments.test(text)) {
    node.replaceWith(codeOf(document, text, true));
    return;
  }
  const parts: (string | Element)[] = [];
  let from = 0;
  for (const found of text.matchAll(tex)) {
    const { inline, shown, dollars } = found.groups ?? {};
    parts.push(text.slice(from, found.index));
    parts.push(codeOf(document, inline ?? shown ?? dollars ?? '', inline === undefined));
    from = found.index + found[0].length;
  }
  if (parts.length === 0) return;
  parts.push(text.slice(from));
  node.replaceWith(...parts);
};

/** TeX between its delimiters as `code[data-math]`, on pages that have it drawn by MathJax or KaTeX. */
export const markTex = (document: Document): void => {
  if (!hasAny(document, drawsTex)) return;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/\\[([]|\$\$|\\begin\{/.test(node.nodeValue ?? '')) continue;
    if (node.parentElement?.closest('pre, code, script, style, textarea, math') === null)
      found.push(node as Text);
  }
  for (const node of found) split(node);
};
