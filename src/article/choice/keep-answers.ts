import type { Opinion } from './opinion';

const answer = '[itemprop="acceptedAnswer"]';

/** Keeps what a page's own data call the answer (schema.org's Question) below a question that is kept, however short it is. */
export const keepAnswers = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const kept = [...keep];
  blocks.forEach(({ box, linkChars, chars }, at) => {
    const isAnswer = linkChars < chars / 2 && box.element.closest(answer) !== null;
    // The one before is the question, or an answer's earlier line, which was kept just now.
    if (isAnswer && kept[at - 1] === true) kept[at] = true;
  });
  return kept;
};
