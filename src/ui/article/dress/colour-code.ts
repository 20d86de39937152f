import { common, createLowlight } from 'lowlight';
import { TextIndex } from '../text-index';

const lowlight = createLowlight(common);

/** Names of the colours, each with the classes of highlight.js that wear it; `article-body.module.css` has them. */
const colours: Readonly<Record<string, readonly string[]>> = {
  'code-word': ['keyword', 'literal', 'selector-tag', 'meta', 'doctag', 'operator'],
  'code-text': ['string', 'regexp', 'addition', 'char', 'quote', 'link', 'code'],
  'code-note': ['comment', 'deletion'],
  'code-number': ['number', 'symbol', 'bullet', 'variable', 'template-variable'],
  'code-name': [
    'title',
    'section',
    'name',
    'built_in',
    'type',
    'class',
    'attr',
    'attribute',
    'property',
    'selector-class',
    'selector-id',
  ],
};

const colourOf = new Map(
  Object.entries(colours).flatMap(([colour, kinds]) => kinds.map((kind) => [kind, colour])),
);

/** Longer listings are data more than code, and would hold the page up. */
const longest = 30_000;
const surest = 8;

/** Colours the listings of a text without touching its nodes (CSS Custom Highlight API), so that marks and finds stay where they are. */
export const colourCode = (body: Element): (() => void) => {
  const ranges = new Map<string, Range[]>();
  for (const listing of body.querySelectorAll<HTMLElement>('pre')) {
    const index = new TextIndex(listing);
    if (index.text.length > longest) continue;
    for (const { colour, start, end } of coloursOf(index.text, listing.dataset['language'])) {
      const known = ranges.get(colour) ?? [];
      known.push(index.range(start, end));
      ranges.set(colour, known);
    }
  }
  for (const [colour, found] of ranges) CSS.highlights.set(colour, new Highlight(...found));
  return () => {
    for (const colour of Object.keys(colours)) CSS.highlights.delete(colour);
  };
};

interface Stretch {
  readonly colour: string;
  readonly start: number;
  readonly end: number;
}

type Tree = ReturnType<typeof lowlight.highlight>;
type Node = Tree['children'][number];

const coloursOf = (text: string, language: string | undefined): readonly Stretch[] => {
  const known = language !== undefined && lowlight.registered(language);
  const tree = known ? lowlight.highlight(language, text) : lowlight.highlightAuto(text);
  // A guess at the language must be a good one: prose in a box is no code.
  if (!known && (tree.data?.relevance ?? 0) < surest) return [];
  const found: Stretch[] = [];
  let at = 0;
  const walk = (node: Node, colour: string | undefined): void => {
    if (node.type === 'text') {
      if (colour !== undefined) found.push({ colour, start: at, end: at + node.value.length });
      at += node.value.length;
    } else if (node.type === 'element') {
      const own = classOf(node.properties.className) ?? colour;
      for (const child of node.children) walk(child, own);
    }
  };
  for (const child of tree.children) walk(child, undefined);
  return found;
};

const classOf = (names: unknown): string | undefined =>
  Array.isArray(names)
    ? names
        .map((name) =>
          colourOf.get(
            String(name)
              .replace(/^hljs-/, '')
              .replace(/_$/, ''),
          ),
        )
        .find((colour) => colour !== undefined)
    : undefined;
