import { describe, expect, it } from 'vitest';
import { keepPosts } from '../../../src/article/choice/keep-posts';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

/** Posts, each under a heading where one is given. */
const thread = (said: readonly string[], heading: string | null = null) => {
  const page = makeBox('DIV', null);
  const twins = { count: said.length, chars: 0, paragraphs: 0 };
  const element = {
    querySelector: () => ({ textContent: heading }),
  } as unknown as Element;
  return said.flatMap((words, at) => {
    const headings = heading === null ? 0 : 1;
    const post = makeBox('LI', page, { element, twins, blocks: 2, headings });
    return [
      makeBlock(`Keeper ${String(at)}`, makeBox('B', post)),
      makeBlock(words, makeBox('P', post)),
    ];
  });
};

const words = ['Who has the key?', 'Not me.', 'I have kept this gate for years.', 'Ask the mill.'];

describe('posts of a thread', () => {
  it('are kept where one of them was, without who wrote them', () => {
    expect(keptBy(keepPosts, makeOpinion(thread(words), [5]))).toEqual(words);
  });

  it('are left as they are where nearly all of them were kept', () => {
    const many = Array.from({ length: 12 }, (_, at) => `It is open on day ${String(at)}.`);
    const all = many.map((_, at) => 2 * at + 1);
    expect(keptBy(keepPosts, makeOpinion(thread(many), all.slice(1)))).toHaveLength(11);
    expect(keptBy(keepPosts, makeOpinion(thread(many), all.slice(3)))).toHaveLength(12);
  });

  it('are left below an article, and where each has a title of its own', () => {
    const article = makeBlock('The old gate was lifted out. '.repeat(9), makeBox('P', null));
    const below = makeOpinion([article, ...thread(words)], [0, 6]);
    expect(keptBy(keepPosts, below)).toHaveLength(2);
    expect(keptBy(keepPosts, makeOpinion(thread(words, 'The key'), [5]))).toHaveLength(1);
    expect(keptBy(keepPosts, makeOpinion(thread(words, 'Comment'), [5]))).toHaveLength(4);
  });
});
