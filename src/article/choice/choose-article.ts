import type { Block } from '../blocks/block';
import type { PageFacts } from '../blocks/page-facts';
import { viewPage, type Anchors } from '../blocks/page-view';
import { segmentPage } from '../blocks/segment-page';
import { markThread } from '../thread-mark';
import { chooseMedia } from './choose-media';
import { keptChars } from './count-chars';
import { dropByline } from './drop-byline';
import { dropCopies } from './drop-copies';
import { dropPointedLists } from './drop-pointed-lists';
import { dropAskingBoxes } from './drop-asking-boxes';
import { dropOtherArticles } from './drop-other-articles';
import { dropTails } from './drop-tails';
import { isLine } from './is-prose';
import { keepAnswers } from './keep-answers';
import { keepBetween } from './keep-between';
import { keepCaptions } from './keep-captions';
import { keepChapters } from './keep-chapters';
import { keepCorrections } from './keep-corrections';
import { keepFaq } from './keep-faq';
import { keepHeadings } from './keep-headings';
import { keepConstructs } from './keep-constructs';
import { keepIntroduced } from './keep-introduced';
import { keepItemHeads } from './keep-item-heads';
import { keepKin } from './keep-kin';
import { keepLinkedParagraphs } from './keep-linked-paragraphs';
import { keepNodes } from './keep-nodes';
import { keepOverview } from './keep-overview';
import { keepPartHeadings } from './keep-part-headings';
import { holdsThread, keepPosts } from './keep-posts';
import { keepRuns } from './keep-runs';
import { keepSources } from './keep-sources';
import { keepSummaries } from './keep-summaries';
import { keepThread, saysThread } from './keep-thread';
import { keepTwins } from './keep-twins';
import { keepUnderHeadings } from './keep-under-headings';
import { markUnchosen } from './mark-unchosen';
import type { Opinion } from './opinion';
import { openModel, type ScoreBlocks } from './score-blocks';
import shipped from './model.json';

/** From this score on a block is the article's. */
const usualThreshold = 0.45;

/** Where no block scores more, there is no article. */
const leastScore = 0.03;

/** Another model than the shipped one, or another score to go by. */
export interface ChoiceOptions {
  readonly score?: ScoreBlocks | undefined;
  readonly threshold?: number;
}

/** What the structure of a page says against single opinions, one rule after the other. */
const rules = [
  dropOtherArticles,
  keepPosts,
  keepRuns,
  keepUnderHeadings,
  keepKin,
  dropTails,
  keepHeadings,
  keepBetween,
  dropByline,
  keepConstructs,
  keepItemHeads,
  keepTwins,
  dropPointedLists,
  keepLinkedParagraphs,
  keepIntroduced,
  keepSources,
  keepFaq,
  keepSummaries,
  keepCorrections,
  dropAskingBoxes,
  keepAnswers,
  // Once more, of what has been kept since.
  keepHeadings,
  keepPartHeadings,
] as const;

const settle = (opinion: Opinion): Opinion =>
  rules.reduce((so, rule) => ({ ...so, keep: rule(so) }), opinion);

/** What a page itself says of its chapters and posts. */
const keepSaid = (opinion: Opinion, facts: PageFacts, { url }: Anchors): Opinion => {
  const withChapters = { ...opinion, keep: keepChapters(opinion, url) };
  return { ...opinion, keep: keepThread(withChapters, facts) };
};

/** Less than this is no article. */
const leastChars = 140;

/** On a page with less than this there is nothing to find. */
const leastProse = 500;

/** What scores enough; on a page of a kind the model knows little of (a thread of short posts), what scores best. */
const keepFrom = (
  blocks: readonly Block[],
  scores: Float32Array,
  threshold: number,
): readonly boolean[] => {
  const keep = Array.from(scores, (value) => value >= threshold);
  if (keptChars(blocks, keep) >= leastChars) return keep;
  const isText = blocks.map(isLine);
  if (keptChars(blocks, isText) < leastProse) return keep;
  const best = scores.reduce(
    (most, value, index) => (isText[index] === true ? Math.max(most, value) : most),
    0,
  );
  return best < leastScore ? keep : Array.from(scores, (value) => value >= best / 2);
};

let opened: ScoreBlocks | null = null;

/** The shipped model, unpacked when it is first asked. */
const shippedModel: ScoreBlocks = (page) => (opened ??= openModel(shipped))(page);

/**
 * Chooses the blocks of a prepared page that are its article, by a model learned from pages of many sites, and takes all else
 * out of the document but what `removeUnchosen` takes out later. Returns what is left in a box of its own, or null where nothing is.
 */
export const chooseArticle = (
  document: Document,
  facts: PageFacts,
  anchors: Anchors,
  { score = shippedModel, threshold = usualThreshold }: ChoiceOptions = {},
): Element | null => {
  const segments = segmentPage(document.body);
  const { blocks } = segments;
  const scores = score(viewPage(segments, facts, anchors));
  const keep = keepFrom(blocks, scores, threshold);
  const first: Opinion = { blocks, scores, keep };
  const overview = facts.isDated ? keep : keepOverview(first);
  const chosen =
    overview === keep ? settle(keepSaid(first, facts, anchors)) : { ...first, keep: overview };
  const settled = { ...chosen, keep: dropCopies(chosen) };
  if (!settled.keep.includes(true)) return null;
  const media = chooseMedia(segments, settled.keep);
  const kept = keepCaptions(settled, media);
  const shown = segments.media.filter(({ element }) => media.has(element));
  const stays = markUnchosen(
    blocks,
    kept,
    shown.map(({ box }) => box),
  );
  const texts = blocks.flatMap((block, index) => (stays[index] === true ? block.nodes : []));
  const root = keepNodes(document.body, texts, media);
  markThread(root, saysThread(facts) || holdsThread(settled));
  return root;
};
