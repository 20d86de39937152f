import { describe, expect, it } from 'vitest';
import { keepPosts } from '../../../src/article/choice/keep-posts';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const thread = (said: readonly string[], headings = 0) => {
  const page = makeBox('DIV', null);
  const twins = { count: said.length, chars: 0, paragraphs: 0 };
  return said.flatMap((words, at) => {
    const post = makeBox('LI', page, { twins, blocks: 2, headings });
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

  it('are left as they are where most of them were kept', () => {
    expect(keptBy(keepPosts, makeOpinion(thread(words), [1, 3, 5]))).toHaveLength(3);
  });

  it('are left below an article, and where each has a title of its own', () => {
    const article = makeBlock('The old gate was lifted out. '.repeat(9), makeBox('P', null));
    const below = makeOpinion([article, ...thread(words)], [0, 6]);
    expect(keptBy(keepPosts, below)).toHaveLength(2);
    expect(keptBy(keepPosts, makeOpinion(thread(words, 1), [5]))).toHaveLength(1);
  });
});
