import type { DomHost } from '../model/dom-host';
import { drawIcon } from './draw-icon';
import { createInertParser } from './inert-parser';

/**
 * The DOM host where there is a DOM: Chrome's offscreen document and Firefox's event page. Cleaning is loaded when it is first
 * asked: a new feed's icon needs none of it.
 */
export const createDomHost = (window: Window & typeof globalThis): DomHost => {
  const dom = {
    parse: createInertParser(window),
    window,
  };
  return {
    cleanPage: (html, hints) =>
      attempt(async () => (await import('../article/clean-page')).readPage(html, hints, dom), null),
    cleanFeedHtml: (html, hints) =>
      attempt(
        async () => (await import('../article/clean-feed-html')).cleanFeedHtml(html, hints, dom),
        null,
      ),
    drawIcon: (picture) => drawIcon(picture, window.document),
  };
};

/** One page's bug must not cost the article: the other text stands in, and the console keeps what happened. */
const attempt = <T>(work: () => Promise<T>, otherwise: T): Promise<T> =>
  Promise.resolve()
    .then(work)
    .catch((bug: unknown) => {
      console.error(bug);
      return otherwise;
    });
