import type { BrowserModels } from './browser-models';
import { primaryTag } from './offers';

interface Work {
  readonly source: readonly string[];
  readonly from: string | null;
  /** BCP 47, of what is made. */
  readonly language: string;
}

interface Progress {
  readonly signal: AbortSignal;
  /** How much of the model has been fetched, 0 to 1. */
  readonly fetched: (share: number) => void;
  /** All that is made so far. */
  readonly made: (lines: readonly string[]) => void;
}

/** Makes a text of another, bit by bit; throws where the browser could not. */
export type Maker = (models: BrowserModels, work: Work, progress: Progress) => Promise<void>;

const watching = ({ signal, fetched }: Progress) => ({
  signal,
  monitor: (monitor: {
    addEventListener: (
      name: 'downloadprogress',
      heard: (event: { readonly loaded: number }) => void,
    ) => void;
  }) => {
    monitor.addEventListener('downloadprogress', ({ loaded }) => {
      fetched(loaded);
    });
  },
});

/** Longer texts than this are beyond what the models take in at once. */
const longestSummarised = 12_000;

/** The points of a text, as they come. */
export const makeSummary: Maker = async ({ Summarizer }, { source, language }, progress) => {
  if (!Summarizer) throw new Error('No summarizer');
  const kind = { type: 'key-points', format: 'plain-text', length: 'medium' } as const;
  const how = { ...kind, outputLanguage: language, ...watching(progress) };
  const summarizer = await Summarizer.create(how);
  try {
    const words = source.join('\n\n').slice(0, longestSummarised);
    const reader = summarizer.summarizeStreaming(words, { signal: progress.signal }).getReader();
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value;
      progress.made(pointsOf(text));
    }
    if (pointsOf(text).length === 0) throw new Error('Nothing was said');
  } finally {
    summarizer.destroy();
  }
};

const pointsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');

/** A text paragraph by paragraph. */
export const makeTranslation: Maker = async ({ Translator }, work, progress) => {
  const { source, from, language } = work;
  if (!Translator || from === null) throw new Error('No translator');
  const pair = { sourceLanguage: primaryTag(from), targetLanguage: primaryTag(language) };
  const translator = await Translator.create({ ...pair, ...watching(progress) });
  try {
    const lines: string[] = [];
    for (const paragraph of source) {
      const { signal } = progress;
      lines.push(paragraph === '' ? '' : await translator.translate(paragraph, { signal }));
      progress.made([...lines]);
    }
  } finally {
    translator.destroy();
  }
};
