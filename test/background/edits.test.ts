import { expect, test } from 'vitest';
import { draftArticles, pendingDrafts } from '../../src/background/draft-articles';
import { readContent } from '../../src/library/contents';
import { followFeed } from '../../src/library/follow-feed';
import { storePoll } from '../../src/library/store-poll';
import { fresh, freshLibrary, order } from '../library/fresh-library';
import { readFeed } from '../feed/read-feed';

const feedWith = (html: string) =>
  readFeed(
    `<rss version="2.0"><channel><title>t</title><item><guid>1</guid><title>T</title><description><![CDATA[${html}]]></description></item></channel></rss>`,
  );

const before =
  '<p>The same <a href="https://a.example/?session=1">words</a>.</p><p>The post T appeared first on Quay.</p>';

test.each([
  ['an edit of words', '<p>Other words.</p>', true],
  ['a link’s new parameters', before.replace('=1', '=2'), false],
  ['a site’s new name in the signature', before.replace('Quay', 'The Long Quay'), false],
  ['new attributes', before.replace('<p>', '<p class="intro" data-id="7">'), false],
])('%s counts as an update: %s', async (_, after, isUpdate) => {
  const library = await freshLibrary();
  const { feedId, change } = await followFeed(library, order(draftArticles(feedWith(before))));
  library.clock.at += 1000;
  const polled = await storePoll(library, feedId, fresh(pendingDrafts(feedWith(after))));
  const [id] = change.added;
  expect(polled?.change.updated).toEqual([id]);
  const article = await library.db.get('articles', id!);
  const content = await readContent(library, id!);
  expect(article?.updatedAt).toBe(isUpdate ? library.clock.at : null);
  expect(content?.previous?.feedHtml).toBe(isUpdate ? before : undefined);
  // What the feed says now is what is kept and cleaned, in either case.
  expect(content).toMatchObject({ feedHtml: after, feedVersion: 0 });
});
