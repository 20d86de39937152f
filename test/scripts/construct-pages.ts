import type { CleanHints } from '../../src/model/clean-hints';

/** A fragment that a cleaner must keep or drop, as `../shared/corpus/articles/constructs.json` lists them. */
export interface Construct {
  readonly id: string;
  readonly kind: 'keep' | 'drop';
  readonly html: string;
  readonly where: 'mid' | 'hero' | 'top' | 'pre' | 'end';
  /** What belongs to it at the end of the article (footnotes), or, where `html` is empty, the construct itself. */
  readonly extra: string;
}

export interface ConstructPage {
  readonly name: string;
  readonly html: string;
  readonly hints: CleanHints;
}

const title = 'Old harbour gets a new lock gate after forty years';

const paragraphs = [
  'The harbour of Kleinwerder has had the same lock gate since the summer of 1986, when two barges brought it up the river in a single morning, and nobody in town remembers how the old one was carried away.',
  'On Monday a crane lifted it out, leaf by leaf, while a crowd that had come with folding chairs and flasks of tea watched from both quays, and the lock keeper, who retires in spring, took no photograph at all.',
  'The new leaves are made of oak, as the first ones were, because the engineers found that steel would have moved with the heat and let the water through, and because a forest two valleys further on had trees to spare.',
  'Until they hang, boats wait at the outer quay or go round by the western channel, which costs them half a day, the harbour master said, and a bottle for the fisherman who shows them where the sandbank lies this year.',
  'The work should be over before the herring come, and if it is not, the town has a rule for that as well: the council eats whatever the boats could not bring in, at its own cost, at a long table on the bridge.',
];

const text = (from: number, to: number): string =>
  paragraphs
    .slice(from, to)
    .map((words) => `<p>${words}</p>`)
    .join('\n');

const hero =
  '<img src="https://x.test/hero.jpg" alt="The lock at low water" width="1200" height="675">';

interface Parts {
  readonly pre: string;
  readonly hero: string;
  readonly top: string;
  readonly body: string;
  readonly notes: string;
  readonly end: string;
}

const partsOf = ({ where, html, extra }: Construct): Parts => ({
  pre: where === 'pre' ? html + extra : '',
  hero: where === 'hero' ? hero : '',
  top: where === 'top' ? html + extra : '',
  body: `${text(0, 2)}\n${where === 'mid' ? html : ''}\n${text(2, 5)}`,
  notes: where === 'mid' ? extra : '',
  end: where === 'end' ? html + extra : '',
});

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | River Post</title></head><body>${body}</body></html>`;

const shapes: Readonly<Record<string, (parts: Parts) => string>> = {
  plain: ({ pre, hero, top, body, notes, end }) =>
    `${pre}<header><a href="/">River Post</a></header><main><article><h1>${title}</h1>${hero}${top}${body}${notes}${end}</article></main><footer>Imprint</footer>`,
  after: ({ pre, hero, top, body, notes, end }) =>
    `<header><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>${pre}<main>${hero === '' ? '' : `<div class="hero">${hero}</div>`}<article><header><h1>${title}</h1>${top}</header><div class="content">${body}${notes}</div></article>${end}</main>`,
  boxes: ({ pre, hero, top, body, notes, end }) =>
    `<div class="css-1">${pre}<div class="css-2"><h1>${title}</h1><div class="css-5">${hero}</div>${top}<div class="css-3">${body}${notes}</div>${end}</div><div class="css-4"><a href="/about">About</a></div></div>`,
};

const hints: CleanHints = {
  url: 'https://x.test/2026/lock-gate.html',
  title,
  summary: null,
  language: null,
  feedHtml: null,
};

/** A construct set into pages of several builds. */
export const constructPages = (construct: Construct): readonly ConstructPage[] =>
  Object.entries(shapes).map(([name, build]) => ({
    name,
    html: page(build(partsOf(construct))),
    hints,
  }));

/** What of the fragment's own markup must not be left, where its text may. */
const wrongMarkup = /onclick|javascript:|style=|<script|<form|<input|<button/;

/** The words in capitals by which the list marks each fragment, or else its addresses. */
const marksOf = ({ html, extra, where }: Construct): readonly string[] => {
  const source = html + extra;
  if (where === 'hero') return ['https://x.test/hero.jpg'];
  const addresses = [...source.matchAll(/https:\/\/x\.test\/[\w.?=&-]+/g)].map(([found]) => found);
  const words = [...source.matchAll(/\b(?!AAAA)[A-Z]{3,}[A-Z0-9]{0,8}\b(?=[^%;])/g)].map(
    ([found]) => found,
  );
  return words.length > 0 ? words.slice(0, 2) : addresses.slice(-1);
};

const textOnly = /^(?:onclick|javascript:|style attr)/;

/** What is wrong with what became of a construct, or null. */
export const judgeConstruct = (construct: Construct, made: string): string | null => {
  for (const words of paragraphs) {
    if (!made.includes(words)) return `lost “${words.slice(0, 30)}…”`;
  }
  const wrong = wrongMarkup.exec(made)?.[0];
  if (wrong !== undefined) return `kept ${wrong}`;
  if (construct.id.startsWith('duplicate title'))
    return made.includes(title) ? 'title twice' : null;
  const marks = construct.id.includes('plain p') ? ['Advertisement'] : marksOf(construct);
  const keep = construct.kind === 'keep' || textOnly.test(construct.id);
  for (const mark of marks) {
    const found = made.includes(mark);
    if (keep && !found) return `lost ${mark}`;
    if (!keep && found) return `kept ${mark}`;
  }
  return null;
};
