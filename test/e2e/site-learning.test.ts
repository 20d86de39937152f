import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content, RemovedPart } from '../../src/model/content';
import { eventually } from '../drivers/eventually';
import { articleWith, openReader, press } from '../drivers/faces';
import { answer } from '../site/behaviours';
import { families, openWorld, text, type World } from '../drivers/world';

const sentence =
  'The ferry was late again today, nobody on the old quay minded much, and the tea stayed warm while we waited.';

const page = (
  title: string,
): string => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
  <h1>${title}</h1>${`<p>${title}: ${sentence}</p>`.repeat(4)}
  <div class="newsletter-signup"><p>Subscribe to our newsletter, every Friday</p><p>No spam, ever.</p></div>
  <p>${title}: at last it came round the point, half an hour after the tide, with its lights on.</p></article></body></html>`;

describe.each(families)('what a person puts back teaches the site, in %s', (family) => {
  let world: World;
  let first: string;
  let second: string;
  let part: RemovedPart;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    for (const slug of ['first', 'second']) {
      world.site.publish('en', { title: `The ${slug} ferry`, slug, body: ['…'] });
      const html = page(`The ${slug} ferry`);
      world.site.set(`/en/${slug}/`, answer(200, { 'content-type': 'text/html' }, html));
    }
    await world.ask('poll', { feedIds: null });
    const articles = await world.records<{ id: string; title: string }>('articles');
    const idOf = (title: string) => articles.find((one) => one.title === title)!.id;
    [first, second] = [idOf('The first ferry'), idOf('The second ferry')];
    for (const id of [first, second]) await clean(id);
    part = (await removedFrom(first))[0]!;
  });
  afterAll(() => world.close());

  const clean = (id: string) => world.ask('clean', { articleId: id as never, again: true });

  const pageOf = async (id: string) => {
    const contents = await world.records<Content>('contents');
    return contents.find(({ articleId }) => articleId === id)!.pageText!;
  };

  const removedFrom = async (id: string) => (await pageOf(id)).removed;

  /** Puts the part back, or hides it again, in the first article. */
  const pressRestore = async (): Promise<void> => {
    const reader = await openReader(world.driver, `/article/${first}`);
    const parts = '[data-testid=removed-parts]';
    await reader.waitForSelector(parts);
    await press(reader, text('removed', { list: '' }).trim(), parts);
    await press(reader, text('restoreNamed', { what: part.excerpt }), parts);
    await reader.close();
  };

  const wishes = async (): Promise<readonly string[]> => {
    const sites = await world.records<{ memory: { kept: string[] } }>('sites');
    return sites.flatMap(({ memory }) => memory.kept);
  };

  test('the same part stays in the site’s next article', async () => {
    await pressRestore();
    await eventually(wishes, (kept) => kept.includes(part.fingerprint!));
    await clean(second);
    expect((await removedFrom(second)).map(({ fingerprint }) => fingerprint)).not.toContain(
      part.fingerprint,
    );
    const reader = await openReader(world.driver, `/article/${second}`);
    await articleWith(reader, part.excerpt.slice(0, 30));
    await reader.close();
  });

  test('and is taken out again once it is hidden', async () => {
    await pressRestore();
    await eventually(wishes, (kept) => !kept.includes(part.fingerprint!));
    await clean(second);
    expect((await removedFrom(second)).map(({ fingerprint }) => fingerprint)).toContain(
      part.fingerprint,
    );
  });
});
