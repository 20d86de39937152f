import type { PageFacts } from '../blocks/page-facts';
import { viewPage, type Anchors } from '../blocks/page-view';
import { segmentPage } from '../blocks/segment-page';
import { chooseMedia } from './choose-media';
import { dropByline } from './drop-byline';
import { dropTails } from './drop-tails';
import { keepCaptions } from './keep-captions';
import { keepHeadings } from './keep-headings';
import { keepConstructs } from './keep-constructs';
import { keepNodes } from './keep-nodes';
import { keepSummaries } from './keep-summaries';
import type { Opinion } from './opinion';
import { openModel, type ScoreBlocks } from './score-blocks';
import shipped from './model.json';

/** From this score on a block is the article's. */
const usualThreshold = 0.45;

/** Another model than the shipped one, or another score to go by. */
export interface ChoiceOptions {
  readonly score?: ScoreBlocks | undefined;
  readonly threshold?: number;
}

/** What the structure of a page says against single opinions, one rule after the other. */
const rules = [dropTails, dropByline, keepHeadings, keepConstructs, keepSummaries] as const;

const settle = (opinion: Opinion): Opinion =>
  rules.reduce((so, rule) => ({ ...so, keep: rule(so) }), opinion);

let opened: ScoreBlocks | null = null;

/** The shipped model, unpacked when it is first asked. */
const shippedModel: ScoreBlocks = (page) => (opened ??= openModel(shipped))(page);

/**
 * Chooses the blocks of a prepared page that are its article, by a model learned from pages of many sites, and takes all else
 * out of the document. Returns what is left in a box of its own, or null where nothing is.
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
  const keep = Array.from(scores, (value) => value >= threshold);
  const settled = settle({ blocks, scores, keep });
  if (!settled.keep.includes(true)) return null;
  const media = chooseMedia(segments, settled.keep);
  const kept = keepCaptions(settled, media);
  const texts = blocks.flatMap((block, index) => (kept[index] === true ? block.nodes : []));
  return keepNodes(document.body, texts, media);
};
