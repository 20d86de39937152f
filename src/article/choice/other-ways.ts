import { findOpening } from '../anchor';
import type { PageFacts } from '../blocks/page-facts';
import type { Anchors } from '../blocks/page-view';
import { chooseArticle } from './choose-article';

/** A way to find a page's article: what it leaves of the prepared document, or null where it finds none. */
export type ChooseWay = (document: Document, facts: PageFacts, anchors: Anchors) => Element | null;

/** Takes what the model doubts, too. */
const withDoubtful: ChooseWay = (document, facts, anchors) =>
  chooseArticle(document, facts, anchors, { threshold: 0.1 });

/** The text as the page gives it to search engines, without its markup. */
const fromData: ChooseWay = (document, { articleBody }) => {
  if (articleBody === '') return null;
  const root = document.createElement('div');
  for (const line of articleBody.split(/\n+/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    root.append(paragraph);
  }
  return root;
};

const leastParagraphs = 3;

/** What stands around the block that begins as the feed's summary does. */
const aroundOpening: ChooseWay = (document, _facts, { summary }) => {
  let box = findOpening(document, summary)?.parentElement ?? null;
  while (box !== null && box !== document.body) {
    if (box.querySelectorAll('p').length >= leastParagraphs) return box;
    box = box.parentElement;
  }
  return null;
};

/** Ways to try in turn where the model's choice is not what the feed spoke of. */
export const otherWays: readonly ChooseWay[] = [withDoubtful, aroundOpening, fromData];
