import type { EpochMs } from '../model/epoch-ms';
import type { OutlineNode } from '../model/outline';
import { escapeHtml } from './text/escape-html';

/** Writes feeds and folders as OPML 2.0. Source: http://opml.org/spec2.opml */
export function writeOpml(
  nodes: readonly OutlineNode[],
  title: string,
  createdAt: EpochMs,
): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escape(title)}</title>`,
    `    <dateCreated>${new Date(createdAt).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlines(nodes),
    '  </body>',
    '</opml>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Line breaks and tabs are written as references, as XML would read them as spaces; what XML cannot hold goes. */
const escape = (text: string): string =>
  escapeHtml(text)
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Step {
  readonly nodes: readonly OutlineNode[];
  next: number;
}

/** Walks with its own stack: a file nested ten thousand deep must not end the call stack. */
function outlines(nodes: readonly OutlineNode[]): readonly string[] {
  const lines: string[] = [];
  const steps: Step[] = [{ nodes, next: 0 }];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const node = step.nodes[step.next];
    step.next += 1;
    const indent = '  '.repeat(Math.min(steps.length, 20) + 1);
    if (node === undefined) {
      steps.pop();
      if (steps.length > 0) lines.push(`${indent.slice(2)}</outline>`);
    } else if (node.kind === 'feed') {
      lines.push(`${indent}${feedLine(node)}`);
    } else {
      const name = escape(node.name);
      lines.push(`${indent}<outline text="${name}" title="${name}">`);
      steps.push({ nodes: node.children, next: 0 });
    }
  }
  return lines;
}

function feedLine(feed: Extract<OutlineNode, { kind: 'feed' }>): string {
  const title = feed.title === null ? '' : ` title="${escape(feed.title)}"`;
  const site = feed.siteUrl === null ? '' : ` htmlUrl="${escape(feed.siteUrl)}"`;
  const text = escape(feed.title ?? feed.url);
  return `<outline type="rss" text="${text}"${title} xmlUrl="${escape(feed.url)}"${site}/>`;
}
