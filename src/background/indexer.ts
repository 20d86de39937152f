import { searchableText } from '../article/searchable-text';
import { stayAwakeWhile } from '../browser/stay-awake';
import { indexStep } from '../library/search/index-step';
import { mergeStep } from '../library/search/merge-step';
import { noteWhatIsMissing, rebuildIndex } from '../library/search/rebuild-index';
import type { Background } from './context';
import { notifySearches } from './notify-searches';
import { wakeOnce } from './wake-once';

/** Keeps the search index up with the library. */
export interface Indexer {
  /** Something changed: takes it in soon, together with what else comes meanwhile. */
  readonly wake: () => void;
  /** Takes in what waits, as far as one wake of the worker allows. */
  readonly run: () => Promise<void>;
  /** Once a day: finds what was missed, and rids the index of all that was forgotten. */
  readonly tidy: () => Promise<void>;
}

/** What comes within this time is taken in together. */
const gatherMs = 500;
/** So long at a stretch; what is left goes on with the next beat. */
const longestRunMs = 60_000;
/** Keeps a step within some tens of megabytes and well under a second. */
const articlesAtOnce = 512;

/**
 * Makes the indexer, which runs one step at a time; `goOnSoon` is called where it had to leave off. What changes while
 * `busy` is pending is taken in after that: a poll and the index would wait for each other's transactions.
 */
export const createIndexer = (
  ready: Promise<Background>,
  goOnSoon: () => void,
  busy: () => Promise<void>,
): Indexer => {
  let running: Promise<void> = Promise.resolve();
  const queue = (work: (background: Background) => Promise<void>): Promise<void> => {
    const next = running.then(async () => work(await ready));
    running = next.catch(() => undefined);
    return stayAwakeWhile(next);
  };
  const run = (): Promise<void> => queue((background) => takeIn(background, goOnSoon));
  return {
    run,
    wake: wakeOnce(run, gatherMs, busy),
    tidy: () =>
      queue(async (background) => {
        await noteWhatIsMissing(background.library);
        await takeIn(background, goOnSoon);
        while (await mergeStep(background.library, true));
      }),
  };
};

const takeIn = async (background: Background, goOnSoon: () => void): Promise<void> => {
  const { library, tell } = background;
  const endsAt = library.now() + longestRunMs;
  let from: number | null = null;
  for (;;) {
    const step = await indexStep(library, searchableText, articlesAtOnce);
    if (step === null) {
      await rebuildIndex(library);
      continue;
    }
    if (step.indexed.length > 0) from ??= step.from;
    if (!step.left) break;
    if (library.now() >= endsAt) {
      goOnSoon();
      break;
    }
  }
  while (library.now() < endsAt && (await mergeStep(library, false)));
  if (from === null) return;
  tell({ kind: 'indexed' });
  await notifySearches(background, from);
};
