import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { anyOf } from '../words/any-of';
import type { Opinion } from './opinion';

/** What stands over the works a text draws on. */
const sources = anyOf(
  [
    /sources?(?: (?:and|&) (?:references|notes|further reading))?|references?|bibliography|works cited|citations|further reading/u,
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

/** Keeps the list under "Sources", where it stands in one box with the text: to most models links at an end are other stories. */
export const keepSources = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const kept = [...keep];
  blocks.forEach((heading, at) => {
    if (!opensSources(heading, blocks[at + 1])) return;
    const around = heading.box.parent?.element;
    const before = blocks[at - 1];
    if (keep[at - 1] !== true || !before || around?.contains(before.box.element) !== true) return;
    const isEntry = (block: Block | undefined): boolean =>
      block !== undefined && isSource(block) && around.contains(block.box.element);
    let end = at + 1;
    while (isEntry(blocks[end])) end += 1;
    if (end > at + 1) kept.fill(true, at, end);
  });
  return kept;
};
