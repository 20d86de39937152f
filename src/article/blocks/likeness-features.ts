import type { FeatureRow } from './feature-row';
import { log } from './feature-row';
import { isHeading, overlap, type PageView } from './page-view';
import { kindWords } from './vocabulary';

const perPage = [
  'paragraphs',
  'linkShare',
  'headings',
  'code',
  'times',
  'twins',
  'hasBody',
  'hasDescription',
];

export const likenessFeatureNames = (): readonly string[] => [
  'title',
  'isTitle',
  'description',
  'body',
  'body:before',
  'body:after',
  'byline',
  'siteName',
  'told',
  ...perPage.map((name) => `page:${name}`),
  ...kindWords.map((word) => `kind:${word}`),
  ...kindWords.map((word) => `path:${word}`),
];

/** What the features of a page's blocks share, and what is dear to ask: once for each page. */
export interface Likenesses {
  readonly body: Float32Array;
  readonly told: Float32Array;
  readonly page: Float32Array;
}

const runLength = 5;

/** Of each block, the share of its runs of five words that stand in another block, too: teasers, pull quotes, copies. */
const toldTwice = (page: PageView): Float32Array => {
  const owner = new Map<number, number>();
  const numbers = new Map<string, number>();
  const runs = page.blocks.map((block, index) => {
    const own: number[] = [];
    const words = block.words.map((word) => {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      return number;
    });
    for (let at = 0; at + runLength <= words.length; at += 1) {
      let run = 0;
      for (let of = at; of < at + runLength; of += 1)
        run = Math.imul(run, 0x9e3779b1) + (words[of] ?? 0);
      run |= 0;
      own.push(run);
      const known = owner.get(run);
      owner.set(run, known === undefined || known === index ? index : -1);
    }
    return own;
  });
  return Float32Array.from(runs, (own) =>
    own.length === 0 ? 0 : own.filter((run) => owner.get(run) === -1).length / own.length,
  );
};

const describePage = (page: PageView): Float32Array => {
  const { blocks, facts } = page;
  let paragraphs = 0;
  let linkChars = 0;
  let headings = 0;
  let code = 0;
  let times = 0;
  let twins = 0;
  for (const block of blocks) {
    const isProse = block.chars > 80 && block.linkChars / block.chars < 0.4;
    if (isProse) paragraphs += 1;
    linkChars += block.linkChars;
    if (isHeading(block)) headings += 1;
    if (block.box.tag === 'PRE') code += 1;
    if (block.nodes[0]?.parentElement?.localName === 'time') times += 1;
    for (let box = block.box.parent; isProse && box !== null; box = box.parent) {
      if (box.twins.paragraphs > box.twins.count && box.twins.count > 1) twins += 1;
      if (box.twins.count > 1) break;
    }
  }
  const words = new Set(facts.kinds.split(/[^a-z]+/));
  const path = new Set(page.path.split(/[^a-z]+/));
  return Float32Array.from([
    log(paragraphs),
    Math.min(1, linkChars / page.chars),
    log(headings),
    log(code),
    log(times),
    paragraphs === 0 ? 0 : twins / paragraphs,
    page.body.isEmpty ? 0 : 1,
    page.description.isEmpty ? 0 : 1,
    ...kindWords.map((word) =>
      words.has(word) || (word.length > 5 && facts.kinds.includes(word)) ? 1 : 0,
    ),
    ...kindWords.map((word) => (path.has(word) || path.has(`${word}s`) ? 1 : 0)),
  ]);
};

export const likenPage = (page: PageView): Likenesses => ({
  body: Float32Array.from(page.blocks, (block) => page.body.share(block.words)),
  told: toldTwice(page),
  page: describePage(page),
});

/** How like a block is to what the page says of itself, and what kind of page it stands on. */
export const addLikenessFeatures = (
  row: FeatureRow,
  index: number,
  page: PageView,
  like: Likenesses,
): void => {
  const block = page.blocks[index];
  if (block === undefined) return;
  const { words } = block;
  const isShort = words.length < 12;
  row.add(overlap(words, page.titleWords));
  row.addFlag(words.length > 0 && words.join(' ') === page.titleWords.join(' '));
  row.add(
    page.description.share(words),
    like.body[index] ?? 0,
    like.body[index - 1] ?? 0,
    like.body[index + 1] ?? 0,
    isShort && page.bylineWords.size > 0
      ? words.filter((word) => page.bylineWords.has(word)).length / Math.max(1, words.length)
      : 0,
  );
  row.addFlag(
    isShort &&
      page.facts.siteName !== '' &&
      block.text.toLowerCase().includes(page.facts.siteName.toLowerCase()),
  );
  row.add(like.told[index] ?? 0);
  row.addAll(like.page);
};
