import { groupBy } from '../../model/group-by';
import { charsOf, keptChars } from './count-chars';
import { isProse } from './is-prose';
import type { Opinion } from './opinion';

/** Of the text in one box, as much is kept where the rest belongs to it. */
const leastShare = 0.25;

/** Less is a line of the site's between the others. */
const leastScore = 0.1;

/** Keeps the rest of what stands in one and the same box, parted by no more than line breaks. */
export const keepRuns = ({ blocks, scores, keep }: Opinion): readonly boolean[] => {
  const places = [...blocks.keys()];
  const kept = [...keep];
  for (const [box, runs] of groupBy(places, (at) => blocks[at]?.box)) {
    if (box === undefined || box.isHidden || box.isMenu) continue;
    const ofBox = runs.flatMap((at) => blocks[at] ?? []);
    const shown = keptChars(
      ofBox,
      runs.map((at) => keep[at] === true),
    );
    if (shown === 0 || shown < charsOf(ofBox) * leastShare) continue;
    runs.forEach((at, index) => {
      const run = ofBox[index];
      if (run !== undefined && isProse(run) && (scores[at] ?? 0) >= leastScore) kept[at] = true;
    });
  }
  return kept;
};
