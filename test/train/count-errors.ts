import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CorpusPage } from './article-corpus';
import type { Described } from './browser/describe.browser';
import { errorsOf, trialErrors, type ErrorClass, type JudgedPage } from './error-classes';
import { labelBlocks } from './label-blocks';
import { trainDir } from './train-dir';

type Shown = Readonly<Record<string, JudgedPage['shown']>>;

/** Of how many article pages the trial counted its errors. */
const trialPages = 1050;

const isArticle = ({ benchmark, pageType, suspectTruth }: CorpusPage): boolean =>
  benchmark !== 'traf' &&
  suspectTruth === undefined &&
  (!benchmark.startsWith('wcxb') || pageType === 'article');

/** On how many article pages each fault was made, by us and by another, and in the trial; for so many pages as it had. */
export const countErrors = async (
  pages: readonly CorpusPage[],
  ours: Shown,
  theirs: Shown,
): Promise<readonly Readonly<Record<string, string | number>>[]> => {
  const wanted = new Map(pages.filter(isArticle).map((page) => [page.id, page]));
  const classes = Object.keys(trialErrors) as ErrorClass[];
  const counts = new Map(classes.map((name) => [name, { ours: 0, theirs: 0 }]));
  let judged = 0;
  for await (const line of createInterface({
    input: createReadStream(`${trainDir}/texts.jsonl`),
  })) {
    const described = JSON.parse(line) as Omit<Described, 'features'> & { readonly id: string };
    const page = wanted.get(described.id);
    const labels = page && labelBlocks(page, described.texts);
    if (!labels) continue;
    judged += 1;
    for (const [who, shown] of [
      ['ours', ours[described.id]],
      ['theirs', theirs[described.id]],
    ] as const) {
      if (shown === undefined) continue;
      for (const name of errorsOf({ described, labels, shown })) counts.get(name)![who] += 1;
    }
  }
  const scaled = (count: number): number => Math.round((count * trialPages) / judged);
  const rows = classes.map((error) => ({
    error,
    ours: scaled(counts.get(error)!.ours),
    readability: scaled(counts.get(error)!.theirs),
    trial: trialErrors[error],
  }));
  const sum = (of: 'ours' | 'readability' | 'trial'): number =>
    rows.reduce((all, row) => all + row[of], 0);
  return [
    ...rows,
    { error: 'sum', ours: sum('ours'), readability: sum('readability'), trial: sum('trial') },
  ];
};
