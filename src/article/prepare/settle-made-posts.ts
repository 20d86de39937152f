import { renameElement } from './rename-element';

/** Where single posts of networks stand. */
const permalinks: readonly (readonly [string, RegExp])[] = [
  ['x', /^https?:\/\/(?:(?:www|mobile)\.)?(?:twitter|x)\.com\/\w+\/status(?:es)?\/\d+/i],
  ['bluesky', /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\/\w+/i],
  ['threads', /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/[\w-]+/i],
  ['mastodon', /^https?:\/\/[^/]+\/@[\w.-]+(?:@[\w.-]+)?\/\d{10,}\/?$/i],
];

/** What sites name the boxes that they build for a post themselves. */
const named =
  /(?:^|[\s_-])(?:tweet|toot|skeet|(?:x|twitter|bluesky|bsky|mastodon|threads|social(?:-?media)?)[_-]?(?:post|embed|card|quote|status))(?=$|[\s_-])/i;

const faces = '[class*="avatar" i], [class*="profile" i] img, [class*="user" i] img';

/** A longer box holds more than a post. */
const longestPost = 1500;

const networkOf = (link: Element): string | null => {
  const href = link.getAttribute('href') ?? '';
  return permalinks.find(([, pattern]) => pattern.test(href))?.[0] ?? null;
};

const boxAround = (link: Element): Element | null => {
  for (let box = link.parentElement; box !== null; box = box.parentElement) {
    if (box.localName === 'body' || box.textContent.length > longestPost) return null;
    if (box.localName === 'blockquote') return null;
    if (named.test(box.getAttribute('class') ?? '')) return box;
  }
  return null;
};

/** Posts that a site has built itself, known by their name and by the way to the post: quotes like those of the networks. */
export const settleMadePosts = (document: Document): void => {
  for (const link of document.querySelectorAll('a[href]')) {
    const network = networkOf(link);
    const box = network === null ? null : boxAround(link);
    if (network === null || box?.closest('blockquote, li') !== null) continue;
    for (const face of box.querySelectorAll(faces)) face.remove();
    renameElement(box, 'blockquote').setAttribute('data-post', network);
  }
};
