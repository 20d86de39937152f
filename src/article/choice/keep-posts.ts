import type { Block, Box, Twins } from '../blocks/block';
import { boxHeading } from '../words/furniture-words';
import { keptChars } from './count-chars';
import type { Opinion } from './opinion';

/** Fewer boxes alike are no thread. */
const leastPosts = 4;

/** Of a thread this much of what was kept stands in its posts. */
const leastShare = 0.5;

/** Where more of the posts were kept, the model has an opinion on each of them. */
const mostKept = 0.9;

const anyHeading = 'h1, h2, h3, h4, h5, h6';

/** Its one heading stands over the field for an answer, as against a title of its own. */
const isOverAnswers = (post: Element): boolean =>
  boxHeading.test(post.querySelector(anyHeading)?.textContent.trim() ?? '');

/** A post says who wrote it as well, and has no title: of articles one below another only one is meant. */
const isPost = ({ element, twins, blocks, headings, isMenu, isHidden }: Box): boolean =>
  twins.count >= leastPosts &&
  blocks > 1 &&
  !isMenu &&
  !isHidden &&
  (headings === 0 || (headings === 1 && isOverAnswers(element)));

const postAround = (block: Block): Box | null => {
  let post: Box | null = null;
  for (let box: Box | null = block.box; box !== null; box = box.parent) if (isPost(box)) post = box;
  return post;
};

interface Thread {
  readonly posts: Set<Box>;
  readonly kinds: Set<string>;
  chars: number;
}

/** The posts of which something was kept, thread by thread. */
const threadsOf = ({ blocks, keep }: Opinion): ReadonlyMap<Twins, Thread> => {
  const threads = new Map<Twins, Thread>();
  blocks.forEach((block, at) => {
    const post = keep[at] === true ? postAround(block) : null;
    if (post === null) return;
    const thread = threads.get(post.twins) ?? { posts: new Set(), kinds: new Set(), chars: 0 };
    threads.set(post.twins, thread);
    thread.posts.add(post);
    thread.kinds.add(block.signature);
    thread.chars += block.chars;
  });
  return threads;
};

/** Of less a list of short texts is made as well. */
const leastOfThread = 3;

/** Whether what was kept is the posts of a thread, most of it. */
export const holdsThread = (opinion: Opinion): boolean => {
  const all = keptChars(opinion.blocks, opinion.keep);
  return [...threadsOf(opinion).values()].some(
    ({ posts, chars }) => posts.size >= leastOfThread && chars >= all * leastShare,
  );
};

/** Keeps all posts of a thread of which a few were kept: what stands in them where the kept text stands in its own. */
export const keepPosts = (opinion: Opinion): readonly boolean[] => {
  const { blocks, keep } = opinion;
  const all = keptChars(blocks, keep);
  const kept = [...keep];
  for (const [twins, { posts, kinds, chars }] of threadsOf(opinion)) {
    if (chars < all * leastShare || posts.size > twins.count * mostKept) continue;
    blocks.forEach((block, at) => {
      const isOfIt = kinds.has(block.signature) && block.linkChars < block.chars / 2;
      if (isOfIt && postAround(block)?.twins === twins) kept[at] = true;
    });
  }
  return kept;
};
