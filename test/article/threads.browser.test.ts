import { describe, expect, it } from 'vitest';
import { browserNames } from './run-in-browser';
import { cleanPageIn, useRoom } from './use-room';

const title = 'Which rope for the old lock?';
const question =
  'I keep the old lock at Oberried, and the rope that holds its gate has frayed. It carried some eighty kilos for thirty years, in all weathers, and I should like one that lasts as long. What do you use, and where do you buy it?';
const more =
  'The keeper before me swore by hemp, and the one before him by whatever the barges left behind. '.repeat(
    6,
  );
const answers = [
  'Hemp.',
  'Polyester, three strands, as thick as your thumb; it does not stretch in the wet.',
  'Ask the mill what they hang their sacks on. We did.',
];

const page = (posts: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><div class="c1"><a href="/">Locks</a> <a href="/new">New</a></div><h1>${title}</h1>${posts}<div class="c3"><a href="/imprint">Imprint</a></div></body></html>`;

describe.each(browserNames)('a thread in %s', (name) => {
  const tab = useRoom(name);

  const clean = (html: string): Promise<string> =>
    cleanPageIn(tab(), html, { url: 'https://locks.example/t/rope.12/', title });

  const post = (kind: string, words: string, more = ''): string =>
    `<div itemscope itemtype="https://schema.org/${kind}" class="comment"><div class="comment-head"><h4><a href="/members/ada.7/">ada</a></h4><span>42 posts</span></div><div class="comment-body" itemprop="text">${more}<p>${words}</p></div></div>`;

  it('is every post that the page marks as one, however short, without its quotes', async () => {
    const quote = `<blockquote><p>${question}</p></blockquote>`;
    const html = await clean(
      page(
        post('DiscussionForumPosting', `${question} ${more}`) +
          answers.map((words) => post('Comment', words, quote)).join(''),
      ),
    );
    for (const words of [question, ...answers]) expect(html).toContain(words);
    expect(html.split('has frayed')).toHaveLength(2);
    expect(html).not.toContain('42 posts');
  });

  it('is the question and its answers, without what is said aside below each', async () => {
    const html = await clean(
      page(
        `<div itemscope itemtype="https://schema.org/QAPage">${post('Question', question)}${post('Comment', 'Which lock is that?')}${answers.map((words) => post('Answer', words)).join('')}</div>`,
      ),
    );
    for (const words of [question, ...answers]) expect(html).toContain(words);
    expect(html).not.toContain('Which lock is that');
  });

  it('is what the page tells search engines of it', async () => {
    const data = {
      '@type': 'DiscussionForumPosting',
      headline: title,
      text: question,
      comment: answers.map((text) => ({ '@type': 'Comment', text })),
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const box = (words: string) =>
      `<div class="b5"><div class="b6">ada</div><div class="field-comment"><p>${words}</p></div></div>`;
    const posts = [`${question} ${more}`, ...answers].map(box).join('');
    const html = await clean(page(posts, head));
    for (const words of [question, ...answers.slice(1)]) expect(html).toContain(words);
  });
});
