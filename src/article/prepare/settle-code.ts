import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { codeLanguage } from './code-language';
import { codeText, lineNumbers } from './code-text';

/** Tables and boxes in which highlighters set one listing: Pygments, Rouge, Hexo, Crayon, SyntaxHighlighter, GitHub. */
const shells =
  'table.highlighttable, table.rouge-table, table.hljs-ln, table.lntable, table.crayon-table, table.js-file-line-container, .gist-data table, table.highlight, figure.highlight > table, .highlight > table, .syntaxhighlighter > table, .CodeMirror, .cm-editor, .syntaxhighlighter, .monaco-editor, ol.linenums, .react-code-lines';

/** Boxes around listings, in which buttons and labels stand beside the code. */
const wrappers =
  '.highlight, .code-wrap, .code-wrapper, .code-block, .codeblock, .code-toolbar, .codehilite, .code-container, .code-snippet, .snippet, .wp-block-code, .shiki, [class*="language-"], [class*="codeBlock"], [class*="code-block"], [class*="CodeBlock"], [data-rehype-pretty-code-figure], .sandpack, .sp-wrapper, figure';

const copyWords =
  /^(?:(?:code:? ?)?select all|copy(?: (?:code|snippet|to clipboard|link))?!?|copied!?|sao chép|chép|đã chép|kopieren|copier|copiar|copia|run|reset|fork|open (?:in )?(?:code)?sandbox|wrap|expand|download|view raw|raw|show line numbers|(?:enter fullscreen mode|exit fullscreen mode|\s)+)$/i;

const setListing = (place: Element, text: string, language: string | null): void => {
  const document = place.ownerDocument;
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  code.textContent = text;
  if (language !== null) pre.setAttribute('data-language', language);
  pre.append(code);
  place.replaceWith(pre);
};

/** The cell beside one that holds nothing but numbers. */
const besideNumbers = (table: Element): Element | null => {
  const [first, second] = table.querySelector('tr')?.querySelectorAll('td') ?? [];
  const isNumbered = first !== undefined && /^[\s\d]+$/.test(first.textContent);
  return isNumbered && table.querySelectorAll('tr').length === 1 ? (second ?? null) : null;
};

/** The cell or column of a shell that holds the code, not its numbers. */
const codePart = (shell: Element): Element =>
  shell.querySelector(
    'td.code, .crayon-code .crayon-pre, .crayon-pre, .CodeMirror-code, .CodeMirror-lines, .cm-content, .view-lines, td.rouge-code, td.lntd:last-child',
  ) ??
  besideNumbers(shell) ??
  shell;

const openShells = (document: Document): void => {
  for (const shell of findAny(document, shells)) {
    if (!shell.isConnected || shell.closest('pre') !== null) continue;
    const holdsCode =
      shell.querySelector('pre, code, .line, [class*="-line"], .blob-code, li') !== null;
    const part = codePart(shell);
    const text = holdsCode ? codeText(part) : '';
    if (text !== '') setListing(shell, text, codeLanguage(part) ?? codeLanguage(shell));
  }
};

/** A table whose first cell holds nothing but numbers and whose second a listing, under whatever names. */
const openNumberedTables = (document: Document): void => {
  for (const pre of findAny(document, 'td pre, td code')) {
    const table = pre.closest('table');
    if (table === null || !pre.isConnected) continue;
    const part = besideNumbers(table);
    if (part?.contains(pre) === true)
      setListing(table, codeText(part), codeLanguage(part) ?? codeLanguage(table));
  }
};

/** What a site would have others copy into theirs: its own frame, its widget. */
const forOthers = /^\s*(?:<(?:iframe|script|blockquote|a|div)\b|https?:)/i;

const samples = 'xmp, listing, plaintext, textarea[readonly]';

/** Letters that are all as wide. */
const typed = '[style*="monospace"], [style*="ourier"]';

/** A box of such letters whose breaks and blanks count. */
const isTyped = (box: Element): boolean =>
  /^(?:div|p)$/.test(box.localName) &&
  /white-space:\s*pre(?![-\w])/.test(box.getAttribute('style') ?? '');

/** A field that can only be read shows a listing of several lines; one of a line is an address or a button's. */
const isSample = (field: Element): boolean =>
  field.textContent.trim().includes('\n') && !forOthers.test(field.textContent);

/**
 * `xmp` shows its markup as text, `listing` and `plaintext` are its elders, and old tutorials put theirs into fields; the sanitiser
 * would drop them with all they hold.
 */
const openSamples = (document: Document): void => {
  for (const sample of findAny(document, `${samples}, ${typed}`)) {
    if (sample.localName === 'textarea' && !isSample(sample)) continue;
    if (!sample.matches(samples) && !isTyped(sample)) continue;
    const code = document.createElement(sample.closest('pre') === null ? 'pre' : 'code');
    code.textContent = codeText(sample);
    sample.replaceWith(code);
  }
};

/** Buttons and labels beside a listing: what a copy button says, and the language where it is already known. */
const dropToolbar = (pre: Element, language: string | null): void => {
  const wrapper = pre.parentElement?.closest(wrappers);
  if (!wrapper || wrapper.querySelectorAll('pre').length > 1) return;
  if (wrapper.textContent.length - pre.textContent.length > 200) return;
  for (const element of wrapper.querySelectorAll(
    'button, clipboard-copy, span, div, a, p, summary',
  )) {
    if (pre.contains(element) || element.contains(pre)) continue;
    const said = textOf(element);
    const isNumbers = element.matches(lineNumbers) || /^\d+(?:\s+\d+)+$/.test(said);
    if (isNumbers || copyWords.test(said) || (language !== null && said.toLowerCase() === language))
      element.remove();
    else if (element.matches('button, clipboard-copy, .toolbar')) element.remove();
  }
};

/** A pre that no highlighter touched may be a poem or a letter: its emphasis, links and pictures stay. */
const isProse = (pre: Element): boolean =>
  pre.querySelector('code, span[class], ol, table') === null &&
  pre.querySelector('em, i, strong, b, a, img') !== null;

const longestButtons = 300;

/** A button's words, and the language where it is known, right above or below a listing, under no known name. */
const dropButtonsBeside = (pre: Element, language: string | null): void => {
  for (const beside of [pre.previousElementSibling, pre.nextElementSibling]) {
    if (beside === null || beside.textContent.length > longestButtons) continue;
    const buttons = [...beside.querySelectorAll('button')].map(textOf);
    const said = buttons.reduce((rest, button) => rest.replace(button, ''), textOf(beside)).trim();
    const isName = said === '' ? buttons.length > 0 : said.toLowerCase() === language;
    if (isName || copyWords.test(said)) beside.remove();
  }
};

const settlePre = (pre: Element): void => {
  const language = codeLanguage(pre);
  dropToolbar(pre, language);
  dropButtonsBeside(pre, language);
  for (const extra of pre.querySelectorAll(`${lineNumbers}, button, clipboard-copy`))
    extra.remove();
  if (isProse(pre) || pre.querySelector('img, math, [data-math]') !== null) return;
  const text = codeText(pre);
  if (text.trim() === '') pre.remove();
  else setListing(pre, text, language);
};

/** A box of nothing but lines, each a `code` of its own. */
const isLinesOfCode = (box: Element | null): box is Element =>
  box !== null &&
  /^(?:p|div)$/.test(box.localName) &&
  box.querySelector(':scope > code ~ br ~ code') !== null &&
  [...box.childNodes].every(
    (node) =>
      /^(?:CODE|BR|#comment)$/.test(node.nodeName) ||
      (node.nodeType === 3 && node.textContent?.trim() === ''),
  );

/** Code of several lines outside a `pre`, which would otherwise flow like prose. */
const settleLongCode = (code: Element): void => {
  if (code.hasAttribute('data-math') || code.closest('pre') !== null) return;
  const { parentElement: around } = code;
  if (isLinesOfCode(around)) {
    setListing(around, codeText(around), codeLanguage(around));
    return;
  }
  const lines = code.querySelectorAll('br').length;
  const isBlock =
    lines > 1 ||
    (code.textContent.trim().split('\n').length > 2 && code.querySelector('p, div') === null);
  if (!isBlock) return;
  const box = code.parentElement;
  const alone = box?.localName === 'p' && textOf(box) === textOf(code);
  if (alone || box?.localName !== 'p')
    setListing(alone ? box : code, codeText(code), codeLanguage(code));
};

/** Listings as `pre[data-language] > code` of plain text: highlighters' spans, line numbers, tables and copy buttons gone. */
export const settleCode = (document: Document): void => {
  openSamples(document);
  openShells(document);
  openNumberedTables(document);
  for (const pre of document.querySelectorAll('pre')) if (pre.isConnected) settlePre(pre);
  for (const code of document.querySelectorAll('code')) if (code.isConnected) settleLongCode(code);
};
