import type { Block, Box } from './block';
import type { FeatureRow } from './feature-row';
import { namedIn, nameWords } from './vocabulary';

const list = (words: string): readonly string[] => words.split(' ');

const ownTags = list(
  'P LI H1 H2 H3 H4 H5 TD PRE BLOCKQUOTE FIGCAPTION DIV SECTION DT DD LABEL ARTICLE FORM HEADER FOOTER TH TR SUMMARY CAPTION BODY MAIN ASIDE FIGURE CENTER',
);

const aroundTags = list(
  'ARTICLE MAIN NAV HEADER FOOTER ASIDE FORM FIGURE TABLE UL OL LI BLOCKQUOTE SECTION DETAILS DIALOG PRE DL FIGCAPTION',
);

const roles = list('navigation banner contentinfo complementary main article dialog');

export const placeFeatureNames = (): readonly string[] => [
  ...ownTags.map((tag) => `is:${tag}`),
  ...aroundTags.map((tag) => `in:${tag}`),
  ...roles.map((role) => `role:${role}`),
  'articleBody',
  'hidden',
  'depth',
  ...nameWords.map((word) => `named:${word}`),
];

/** Names further out than this say nothing of the block. */
const namedBoxes = 9;
const mostBoxes = 40;

const ownPlace = new Map(ownTags.map((tag, index) => [tag, index]));
const tagPlace = new Map(aroundTags.map((tag, index) => [tag, index]));
const rolePlace = new Map(roles.map((role, index) => [role, aroundTags.length + index]));
const bodyPlace = aroundTags.length + roles.length;
const namePlace = bodyPlace + 1;
const places = namePlace + nameWords.length;

const nowhere = 255;

/** How many boxes deep a box lies, and of each place how deep the nearest that has it; 0 where none has. */
interface Around {
  readonly depth: number;
  readonly nearest: Uint16Array;
}

const outside: Around = { depth: 0, nearest: new Uint16Array(places) };

/** Tells how many boxes around a block the nearest of each tag, role and name is; a box begins with what is around its parent. */
export class PlaceReader {
  readonly #known = new Map<Box, Around>();

  read(box: Box): Around {
    const unknown: Box[] = [];
    let at: Box | null = box;
    while (at !== null && !this.#known.has(at)) {
      unknown.push(at);
      at = at.parent;
    }
    for (const inner of unknown.reverse()) this.#known.set(inner, this.#add(inner));
    return this.#known.get(box) ?? outside;
  }

  #add(box: Box): Around {
    const around = (box.parent === null ? undefined : this.#known.get(box.parent)) ?? outside;
    const depth = around.depth + 1;
    const nearest = around.nearest.slice();
    const tag = tagPlace.get(box.tag);
    if (tag !== undefined) nearest[tag] = depth;
    const role = rolePlace.get(box.role);
    if (role !== undefined) nearest[role] = depth;
    if (box.names.includes('articlebody')) nearest[bodyPlace] = depth;
    for (const word of namedIn(box.names)) nearest[namePlace + word] = depth;
    return { depth, nearest };
  }
}

const distanceTo = ({ depth, nearest }: Around, place: number): number => {
  const at = nearest[place] ?? 0;
  const distance = depth - at;
  const limit = place < namePlace ? mostBoxes : namedBoxes;
  return at === 0 || distance >= limit ? nowhere : distance;
};

const nearness = (step: number): Float32Array =>
  Float32Array.from({ length: 256 }, (_, distance) =>
    distance === nowhere ? 0 : 1 / (1 + distance * step),
  );

const tagNearness = nearness(0.25);
const nameNearness = nearness(0.5);

/** Where a block stands: its element, those around it, and what their names say. */
export const addPlaceFeatures = (row: FeatureRow, block: Block, reader: PlaceReader): void => {
  const around = reader.read(block.box);
  const { values } = row;
  let to = row.skip(ownTags.length + places + 2);
  const own = ownPlace.get(block.box.tag);
  if (own !== undefined) values[to + own] = 1;
  to += ownTags.length;
  for (let at = 0; at < aroundTags.length; at += 1, to += 1)
    values[to] = tagNearness[distanceTo(around, at)] ?? 0;
  for (let at = aroundTags.length; at < namePlace; at += 1, to += 1)
    values[to] = distanceTo(around, at) === nowhere ? 0 : 1;
  values[to] = block.box.isHidden ? 1 : 0;
  values[to + 1] = block.box.depth;
  to += 2;
  for (let at = namePlace; at < places; at += 1, to += 1)
    values[to] = nameNearness[distanceTo(around, at)] ?? 0;
};
