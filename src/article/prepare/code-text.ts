/** Columns and cells of line numbers, as highlighters write them. */
export const lineNumbers =
  '.linenos, .lineno, .linenodiv, .line-numbers-rows, .line-number, .linenumber, .line-num, .lnum, .lnt, .ln, .hljs-ln-numbers, .gutter, .react-syntax-highlighter-line-number, .blob-num, .CodeMirror-gutter-wrapper, .CodeMirror-gutters, .cm-gutters, .crayon-nums, .rouge-gutter, .gl, [data-pseudo-content], [style*="user-select:none"], [style*="user-select: none"]';

/** Parts of a listing that are no text of it. */
const noText =
  'button, clipboard-copy, style, script, textarea, .copy, .copy-button, .sr-only, [aria-hidden="true"]:empty';

/** Elements that each hold a line: rows, list items, and the spans that highlighters mark; in Prism's diffs a sign stands before. */
const lineElement = (element: Element): boolean =>
  /^(?:li|tr|p|div)$/.test(element.localName) ||
  /(?:^|\s)(?:line|code-line|view-line|token-line|cl-line|react-code-line|hljs-ln-line|CodeMirror-line|cm-line|ec-line)(?:\s|$)/.test(
    element.getAttribute('class')?.replace(/^token line$/, '') ?? '',
  ) ||
  element.hasAttribute('data-line');

/** The text of a listing as it grows, line by line. */
class Lines {
  #text = '';
  /** A line element has ended without a break of its own: the next break is its end, and anything else begins a line. */
  #isEndDue = false;

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  add(text: string): void {
    if (this.#isEndDue && text.trim() === '') {
      // What only sets the markup of lines apart: Shiki's and Hexo's breaks between them, an indent before an item.
      this.#text += text.includes('\n') ? text.replace(/[^\n]/g, '') : '\n';
    } else if (this.#isEndDue && !text.startsWith('\n')) this.#text += `\n${text}`;
    else this.#text += text;
    this.#isEndDue = false;
  }

  beginLine(): void {
    if (this.#isEndDue || (this.#text !== '' && !this.#text.endsWith('\n'))) this.#text += '\n';
    this.#isEndDue = false;
  }

  /** Ends the line that began at `from`; one that brings its own break gets no second. */
  endLine(from: number): void {
    this.#isEndDue = !this.#text.slice(from).endsWith('\n');
  }
}

const append = (node: Node, lines: Lines): void => {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue ?? '';
    if (text !== '') lines.add(text);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.localName === 'br') {
    lines.add('\n');
    return;
  }
  const ownLine = lineElement(element);
  if (ownLine) lines.beginLine();
  const from = lines.length;
  for (const child of element.childNodes) append(child, lines);
  // An empty line is a line.
  if (ownLine) lines.endLine(from);
};

/** The text of a listing, line for line, whatever elements mark its lines; without numbers and buttons. */
export const codeText = (listing: Element): string => {
  const copy = listing.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll(`${lineNumbers}, ${noText}`)) extra.remove();
  const lines = new Lines();
  for (const child of copy.childNodes) append(child, lines);
  return withoutNumbers(
    lines.text
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
