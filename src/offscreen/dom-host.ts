import { cleanFeedHtml } from '../article/clean-feed-html';
import { cleanPage } from '../article/clean-page';
import type { DomHost } from '../model/dom-host';
import { drawIcon } from './draw-icon';

/** The DOM host where there is a DOM: Chrome's offscreen document and Firefox's event page. */
export const createDomHost = (window: Window & typeof globalThis): DomHost => {
  const dom = {
    parse: (html: string) => new window.DOMParser().parseFromString(html, 'text/html'),
    window,
  };
  return {
    cleanPage: (html, order) => Promise.resolve(cleanPage(html, order, dom)),
    cleanFeedHtml: (html, order) => Promise.resolve(cleanFeedHtml(html, order, dom)),
    drawIcon: (picture) => drawIcon(picture, window.document),
  };
};
