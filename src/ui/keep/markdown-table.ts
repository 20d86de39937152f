/** A table in GitHub's Markdown; `words` writes a cell's content. Cells that span several are followed by empty ones. */
export const markdownTable = (table: Node, words: (cell: Element) => string): string => {
  const rows = [...(table as HTMLTableElement).rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      oneLine(words(cell)),
      ...Array<string>(Math.min(cell.colSpan, 50) - 1).fill(''),
    ]),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const caption = (table as HTMLTableElement).caption?.textContent.trim() ?? '';
  return [
    '\n',
    ...(caption === '' ? [] : [`*${oneLine(caption)}*\n`]),
    line(head),
    `| ${Array<string>(width).fill('---').join(' | ')} |`,
    ...body.map(line),
    '\n',
  ].join('\n');
};

const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' <br> ')
    .replace(/\|/g, '\\|');
