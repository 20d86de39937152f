import { cleanFeedHtml } from '../article/clean-feed-html';
import { readPage } from '../article/clean-page';
import type { DomHost } from '../model/dom-host';
import { drawIcon } from './draw-icon';
import { createInertParser } from './inert-parser';

/** The DOM host where there is a DOM: Chrome's offscreen document and Firefox's event page. */
export const createDomHost = (window: Window & typeof globalThis): DomHost => {
  const dom = {
    parse: createInertParser(window),
    window,
  };
  return {
    cleanPage: (html, hints) => attempt(() => readPage(html, hints, dom), null),
    cleanFeedHtml: (html, hints) => attempt(() => cleanFeedHtml(html, hints, dom), null),
    drawIcon: (picture) => drawIcon(picture, window.document),
  };
};

/** One page's bug must not cost the article: the other text stands in, and the console keeps what happened. */
const attempt = <T>(work: () => T, otherwise: T): Promise<T> =>
  Promise.resolve()
    .then(work)
    .catch((bug: unknown) => {
      console.error(bug);
      return otherwise;
    });
