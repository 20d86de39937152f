import { describeBlocks, featureNames } from '../../../src/article/blocks/describe-blocks';
import { readPageFacts } from '../../../src/article/blocks/page-facts';
import { viewPage } from '../../../src/article/blocks/page-view';
import { outlinePage, type Outline } from '../../../src/article/blocks/outline-page';
import { segmentPage } from '../../../src/article/blocks/segment-page';
import { prepareDocument } from '../../../src/article/prepare/prepare-document';
import { unclobber } from '../../../src/article/unclobber';

/** A page's blocks as training needs them. */
export interface Described {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  /** Of each block, the share of its characters that are links. */
  readonly linkShares: readonly number[];
  /** Float32 numbers in base64, `featureNames.length` a block. */
  readonly features: string;
  readonly outline: Outline;
}

const parser = new DOMParser();
const parse = (html: string): Document => parser.parseFromString(html, 'text/html');

const toBase64 = (values: Float32Array): string => {
  const bytes = new Uint8Array(values.buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return btoa(text);
};

export const names = (): readonly string[] => featureNames();

/** Describes a page's blocks by the very steps that the product takes. */
export const describe = (html: string, url: string): Described => {
  const document = parse(html.normalize('NFC'));
  unclobber(document);
  const facts = readPageFacts(document);
  prepareDocument(document, url, parse);
  const segments = segmentPage(document.body);
  const view = viewPage(segments, facts, { url, title: null, summary: null });
  const width = featureNames().length;
  const rows = new Float32Array(width * view.blocks.length);
  describeBlocks(view, width, rows);
  return {
    texts: view.blocks.map((block) => block.text),
    tags: view.blocks.map((block) => block.box.tag),
    linkShares: view.blocks.map(({ chars, linkChars }) => linkChars / chars),
    features: toBase64(rows),
    outline: outlinePage(view),
  };
};
