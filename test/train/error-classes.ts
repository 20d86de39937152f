import { newsletterAsk } from '../../src/article/words/newsletter-ask';
import { wordsOf } from '../../src/article/blocks/words-of';
import type { Described } from './browser/describe.browser';
import type { Label } from './label-blocks';
import { TextRuns } from './text-runs';

/** What can go wrong with a page, and on how many of 1,050 article pages it did in the trial that this extractor began with. */
export const trialErrors = {
  headingLost: 318,
  relatedKept: 236,
  subheadingKept: 220,
  linkedParagraphLost: 217,
  otherStoryKept: 198,
  listLost: 174,
  tagsKept: 62,
  newsletterKept: 58,
} as const;

export type ErrorClass = keyof typeof trialErrors;

interface JudgedBlock {
  readonly text: string;
  readonly words: number;
  readonly tag: string;
  readonly isHeading: boolean;
  readonly linkShare: number;
}

const linkedShare = 0.3;
const linkListShare = 0.6;
const leastSentence = 12;
const longestTag = 3;
const longestAsk = 60;

/** Captions, cells and code are no story: the truths of most benchmarks leave them out of articles that have them. */
const besideText = new Set(['FIGCAPTION', 'TD', 'TH', 'PRE', 'CODE']);

const lost = ({ tag, words, isHeading, linkShare }: JudgedBlock): ErrorClass | null => {
  if (isHeading) return 'headingLost';
  if (tag === 'LI') return 'listLost';
  return linkShare >= linkedShare && words >= 5 ? 'linkedParagraphLost' : null;
};

const keptWrongly = ({
  text,
  tag,
  words,
  isHeading,
  linkShare,
}: JudgedBlock): ErrorClass | null => {
  if (newsletterAsk.test(text) && words < longestAsk) return 'newsletterKept';
  if (isHeading) return 'subheadingKept';
  if (linkShare >= linkListShare) return words <= longestTag ? 'tagsKept' : 'relatedKept';
  return words >= leastSentence && !besideText.has(tag) ? 'otherStoryKept' : null;
};

/** What a page's blocks are, what they should be, and what was shown of them. */
export interface JudgedPage {
  readonly described: Pick<Described, 'texts' | 'tags' | 'linkShares' | 'outline'>;
  readonly labels: readonly Label[];
  readonly shown: { readonly text: string; readonly title: string };
}

/** Which faults a cleaned page has. What stands before the first sentence (a standfirst) is counted neither way. */
export const errorsOf = ({ described, labels, shown }: JudgedPage): ReadonlySet<ErrorClass> => {
  const { texts, tags, linkShares, outline } = described;
  const runs = new TextRuns(shown.text);
  const right = new TextRuns(texts.filter((_, at) => labels[at]?.keep === 1).join('\n'));
  const title = wordsOf(shown.title).join(' ');
  const blocks = texts.map((text) => wordsOf(text));
  const first = blocks.findIndex(
    (words, at) => labels[at]?.keep === 1 && words.length >= leastSentence,
  );
  const found = new Set<ErrorClass>();
  for (const [at, words] of blocks.entries()) {
    const keep = labels[at]?.keep ?? -1;
    const isShown = runs.share(words) >= 0.5;
    if (at < first || words.length === 0 || keep < 0 || isShown === (keep === 1)) continue;
    // An entry of the contents says what its heading says: which of both is shown, the words can't tell.
    if (keep === 0 && right.share(words) >= 0.5) continue;
    const name = words.join(' ');
    if (name === title || (words.length > 2 && title.includes(name))) continue;
    const block: JudgedBlock = {
      text: texts[at] ?? '',
      words: words.length,
      tag: tags[at] ?? '',
      isHeading: outline.headings[at] === 1,
      linkShare: linkShares[at] ?? 0,
    };
    const fault = keep === 1 ? lost(block) : keptWrongly(block);
    if (fault !== null) found.add(fault);
  }
  return found;
};
