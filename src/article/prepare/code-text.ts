/** Columns and cells of line numbers, as highlighters write them. */
export const lineNumbers =
  '.linenos, .lineno, .linenodiv, .line-numbers-rows, .line-number, .linenumber, .line-num, .lnum, .lnt, .ln, .hljs-ln-numbers, .gutter, .react-syntax-highlighter-line-number, .blob-num, .CodeMirror-gutter-wrapper, .CodeMirror-gutters, .cm-gutters, .crayon-nums, .rouge-gutter, .gl, [data-pseudo-content]';

/** Parts of a listing that are no text of it. */
const noText =
  'button, clipboard-copy, style, script, textarea, .copy, .copy-button, .sr-only, [aria-hidden="true"]:empty';

/** Elements that each hold a line: rows, list items, and the spans that highlighters mark. */
const lineElement = (element: Element): boolean =>
  /^(?:li|tr|p|div)$/.test(element.localName) ||
  /(?:^|\s)(?:line|code-line|view-line|token-line|cl-line|react-code-line|hljs-ln-line|CodeMirror-line|cm-line|ec-line)(?:\s|$)/.test(
    element.getAttribute('class') ?? '',
  ) ||
  element.hasAttribute('data-line');

const append = (node: Node, parts: string[]): void => {
  if (node.nodeType === Node.TEXT_NODE) {
    parts.push(node.nodeValue ?? '');
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.localName === 'br') {
    parts.push('\n');
    return;
  }
  const ownLine = lineElement(element);
  if (ownLine && parts.length > 0 && !endsLine(parts)) parts.push('\n');
  const before = parts.length;
  for (const child of element.childNodes) append(child, parts);
  if (!ownLine) return;
  // An empty line is a line; one that brings its own end gets no second.
  const said = parts.slice(before).join('');
  if (!said.endsWith('\n')) parts.push('\n');
};

const endsLine = (parts: readonly string[]): boolean => parts.at(-1)?.endsWith('\n') === true;

/** The text of a listing, line for line, whatever elements mark its lines; without numbers and buttons. */
export const codeText = (listing: Element): string => {
  const copy = listing.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll(`${lineNumbers}, ${noText}`)) extra.remove();
  const parts: string[] = [];
  for (const child of copy.childNodes) append(child, parts);
  return withoutNumbers(
    parts
      .join('')
      .replace(/\u00a0/g, ' ')
      .replace(/^\n+/, '')
      .trimEnd(),
  );
};

/** Some listings carry their numbers in the text itself, one a line from 1 on. */
const withoutNumbers = (text: string): string => {
  const lines = text.split('\n');
  const numbered =
    lines.length >= 3 &&
    lines.every((line, at) => new RegExp(`^\\s*${String(at + 1)}(?:[\\s|:.]|$)`).test(line));
  if (!numbered) return text;
  return lines.map((line) => line.replace(/^\s*\d+(?:[|:.]\s?|\s)?/, '')).join('\n');
};
