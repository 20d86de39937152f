import type { Block, Box } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { anyOf } from '../words/any-of';
import { seeAlso } from '../words/see-also';
import { boxBeyond } from './box-beyond';
import type { Opinion } from './opinion';

/** What stands over the works a text draws on. */
const sources = anyOf(
  [
    /sources?(?: (?:and|&) (?:references|notes|further reading))?|references?|bibliography|works cited|citations|further reading/u,
    /show ?notes|shownotes|(?:links|resources|books|things) (?:mentioned|discussed|we discussed)(?: in (?:this|the) (?:episode|show|podcast))?|mentioned in (?:this|the) (?:episode|show|podcast)|links zur (?:episode|folge|sendung)/u,
    /nguồn(?: tham khảo)?|tài liệu tham khảo|quellen(?:verzeichnis|angaben)?|literatur(?:verzeichnis)?|einzelnachweise|bronnen|källor|kilder/u,
    /(?:sources et )?références|bibliographie|fuentes|referencias|bibliografía|fontes|referências|bibliografia|fonti|źródła|источники|литература/u,
    /参考文献|参考资料|參考資料|参考|出典|참고 ?(?:문헌|자료)|출처/u,
  ],
  { before: /^/u, after: /\s*:?$/u },
);

const longestName = 40;

/** "[1]", "1.": how the first of them begins, where they are no list. */
const firstNumber = /^\[?1[\].)]/;

const opensSources = (block: Block, next: Block | undefined): boolean =>
  block.chars <= longestName &&
  sources.test(block.text) &&
  (isHeading(block) || block.boldChars === block.chars || firstNumber.test(next?.text ?? ''));

const longestEntry = 400;

const isSource = ({ box, text, chars }: Block): boolean =>
  box.tag === 'LI' || (box.tag === 'P' && /^\[?\d/.test(text) && chars < longestEntry);

/** Tags and classes of the boxes around a block: its own has its id as well. */
const boxesAround = ({ signature }: Block): string => signature.slice(signature.indexOf('/'));

const isAlike = (one: Block, other: Block): boolean =>
  one.box.tag === other.box.tag && boxesAround(one) === boxesAround(other);

/** Whether a heading is made like one of the text's parts before it: its own last part, as reference works have. */
const isLikeKept = ({ blocks, keep }: Opinion, heading: Block, at: number): boolean =>
  blocks.slice(0, at).some((block, index) => keep[index] === true && isAlike(block, heading));

/** Where a list of works or of further pages of the text's own stands; null where a block is no heading of one. */
const placeOfList = (opinion: Opinion, at: number): Box | null => {
  const { blocks, keep } = opinion;
  const [before, heading] = [blocks[at - 1], blocks[at]];
  if (heading === undefined) return null;
  if (isHeading(heading) && seeAlso.test(heading.text) && isLikeKept(opinion, heading, at))
    return boxBeyond(heading.box);
  if (!opensSources(heading, blocks[at + 1])) return null;
  const around = heading.box.parent;
  const standsBelow = keep[at - 1] === true && before !== undefined;
  return standsBelow && around?.element.contains(before.box.element) === true ? around : null;
};

/** Keeps the list under "Sources", where it stands in one box with the text: to most models links at an end are other stories. */
export const keepSources = (opinion: Opinion): readonly boolean[] => {
  const { blocks } = opinion;
  const kept = [...opinion.keep];
  blocks.forEach((_, at) => {
    const around = placeOfList(opinion, at)?.element;
    const isEntry = (block: Block | undefined): boolean =>
      block !== undefined && isSource(block) && around?.contains(block.box.element) === true;
    let end = at + 1;
    while (isEntry(blocks[end])) end += 1;
    if (end > at + 1) kept.fill(true, at, end);
  });
  return kept;
};
