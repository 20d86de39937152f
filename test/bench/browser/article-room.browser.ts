// All that is loaded to clean pages and feeds' own texts, as one script.
export { cleanFeedHtml } from '../../../src/article/clean-feed-html';
export { readPage } from '../../../src/article/clean-page';
