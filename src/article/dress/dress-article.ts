import type { PreparedPage } from '../prepare/prepared-page';

/**
 * What can only be done once the article's blocks are chosen, on the chosen root, before it is sanitised: footnotes are put in
 * order, links between its parts get new ids, and what the page said twice is said once.
 */
export const dressArticle = (_root: Element, _page: PreparedPage): void => undefined;
