import { cleanFeedHtml } from '../../../src/article/clean-feed-html';
import type { CleanHints } from '../../../src/model/clean-hints';
import { cleanPage } from '../../../src/article/clean-page';
import type { DomTools } from '../../../src/article/dom-tools';
import { sanitise, sanitiseToFragment } from '../../../src/article/sanitise';
import type { CleanArticle } from '../../../src/model/content';
import { untrustedHtml } from '../../../src/model/html';
import type { SafeHtml } from '../../../src/model/html';

const parser = new DOMParser();
const policy = (
  window as unknown as {
    trustedTypes: {
      createPolicy(
        name: string,
        rules: { createHTML: (text: string) => string },
      ): { createHTML: (text: string) => string };
    };
  }
).trustedTypes.createPolicy('control', { createHTML: (text) => text });

const dom: DomTools = {
  parse: (html) => parser.parseFromString(policy.createHTML(html), 'text/html'),
  window,
};

/** The page as an article, or null where it holds none. */
export const page = (html: string, hints: CleanHints): CleanArticle | null => {
  const result = cleanPage(html, hints, dom);
  return result.ok ? result.value : null;
};

export const feed = (html: string, hints: CleanHints): CleanArticle =>
  cleanFeedHtml(untrustedHtml(html), hints, dom).article;

export const store = (html: string, baseUrl: string): SafeHtml =>
  sanitise(untrustedHtml(html), baseUrl, window);

/** Stores and shows, and gives what then stands in the document. */
export const show = (html: string, baseUrl: string): string => {
  const box = document.createElement('div');
  document.body.append(box);
  box.append(sanitiseToFragment(store(html, baseUrl), document));
  const shown = box.innerHTML;
  box.remove();
  return shown;
};
