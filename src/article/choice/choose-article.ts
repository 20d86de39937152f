import type { Block } from '../blocks/block';
import type { PageFacts } from '../blocks/page-facts';
import { viewPage, type Anchors } from '../blocks/page-view';
import { segmentPage } from '../blocks/segment-page';
import { chooseMedia } from './choose-media';
import { dropTails } from './drop-tails';
import { keepCaptions } from './keep-captions';
import { keepHeadings } from './keep-headings';
import { keepNodes } from './keep-nodes';
import { keepConstructs } from './keep-constructs';
import { openModel, type ScoreBlocks } from './score-blocks';
import shipped from './model.json';

/** From this score on a block is the article's. */
const threshold = 0.45;

const settle = (blocks: readonly Block[], keep: readonly boolean[]): readonly boolean[] =>
  keepConstructs(blocks, keepHeadings(blocks, dropTails(blocks, keep)));

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
  score: ScoreBlocks = shippedModel,
): Element | null => {
  const segments = segmentPage(document.body);
  const view = viewPage(segments, facts, anchors);
  const chosen = [...score(view)].map((value) => value >= threshold);
  const settled = settle(segments.blocks, chosen);
  if (!settled.includes(true)) return null;
  const media = chooseMedia(segments, settled);
  const keep = keepCaptions(segments.blocks, settled, media);
  const texts = segments.blocks.flatMap((block, index) =>
    keep[index] === true ? block.nodes : [],
  );
  return keepNodes(document.body, texts, media);
};
