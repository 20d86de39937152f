import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openArticle, openPopup, openReader, press } from '../drivers/faces';
import { richHtml, storeRichArticle } from '../drivers/rich-article';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('the reading view in %s', (family) => {
  let world: World;
  let id: string;
  let title: string;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    const articles = await world.records<{ id: string; title: string }>('articles');
    ({ id, title } = articles[0]!);
    await storeRichArticle(world.desk, id);
  });
  afterAll(() => world.close());

  const openRich = async (): Promise<Page> => {
    const reader = await openReader(world.driver, `/article/${id}`);
    await articleWith(reader, 'The note says why');
    return reader;
  };

  const scrollTop = (page: Page): Promise<number> =>
    page.$eval('[data-testid=article-scroller]', (scroller) => scroller.scrollTop);

  /** The paragraph at the upper edge. */
  const topParagraph = (page: Page): Promise<string> =>
    page.$eval('[data-testid=article-scroller]', (scroller) => {
      const edge = scroller.getBoundingClientRect().top;
      const blocks = [...scroller.querySelectorAll('article p, article h2, article h3')];
      const block = blocks.find((one) => one.getBoundingClientRect().bottom > edge + 4);
      return block?.textContent.slice(0, 24) ?? '';
    });

  test('a footnote opens under its line, and Escape leads back to where it was asked for', async () => {
    const reader = await openRich();
    await reader.focus('[data-note-ref]');
    await reader.keyboard.press('Enter');
    const note = await reader.waitForSelector('[data-testid=footnote]');
    const shown = await note!.evaluate((element) => element.textContent);
    expect(shown).toContain('The note says why.');
    expect(shown).not.toContain('↩');
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('[data-testid=footnote]', { hidden: true });
    expect(await reader.evaluate(() => document.activeElement?.hasAttribute('data-note-ref'))).toBe(
      true,
    );
    await reader.close();
  });

  test('a picture opens large by key, with its caption; arrows lead to the next', async () => {
    const reader = await openRich();
    await reader.focus('article img[data-large]');
    await reader.keyboard.press('Enter');
    const dialog = await reader.waitForSelector('dialog[open]');
    const words = () => dialog!.evaluate((element) => (element as HTMLElement).innerText);
    expect(await words()).toContain('Two colours, side by side.');
    await reader.keyboard.press('ArrowRight');
    await eventually(words, (shown) => shown.includes(text('pictureOf', { at: 2, count: 2 })));
    const size = () =>
      reader.$eval('[data-testid=large-picture]', (one) => one.getBoundingClientRect().width);
    const before = await size();
    await reader.keyboard.press('+');
    await eventually(size, (width) => width > before * 1.2);
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('dialog[open]', { hidden: true });
    // The article is still open: Escape closed the picture only.
    expect(await reader.$('article')).not.toBeNull();
    await reader.close();
  });

  test('listings are coloured, and their words stay as they are', async () => {
    const reader = await openRich();
    await eventually(
      () => reader.evaluate(() => [...CSS.highlights.keys()]),
      (names) => names.includes('code-word') && names.includes('code-note'),
    );
    const code = await reader.$eval('article pre', (listing) => ({
      text: listing.textContent,
      children: listing.querySelectorAll('code *').length,
    }));
    expect(code.text).toContain('return question.length');
    expect(code.children).toBe(0);
    await reader.close();
  });

  test('contents lead to a part', async () => {
    const reader = await openRich();
    await press(reader, text('contents'));
    await press(reader, 'Third part', '[role=dialog]');
    await eventually(
      () => topParagraph(reader),
      (top) => top === 'Third part',
    );
    await reader.close();
  });

  test('the place is kept, in the tab and in the popup, also when the text has changed before it', async () => {
    const reader = await openRich();
    await press(reader, text('contents'));
    await press(reader, 'Second part', '[role=dialog]');
    await eventually(
      () => world.records<{ articleId: string; quote: string }>('places'),
      (places) =>
        places.some(({ articleId, quote }) => articleId === id && quote === 'Second part'),
    );
    await reader.close();

    const longer = `<p>An editor added this at the top.</p>${richHtml('en')}`;
    await storeRichArticle(world.desk, id, 'en', longer);
    const again = await openReader(world.driver, `/article/${id}`);
    await articleWith(again, 'An editor added');
    await eventually(
      () => topParagraph(again),
      (top) => top === 'Second part',
    );
    await again.close();

    const popup = await openPopup(world.driver);
    await press(popup, text('viewUnread'), 'header');
    await press(popup, text('viewAll'), '[role=menu]');
    await openArticle(popup, title);
    await articleWith(popup, 'An editor added');
    await eventually(
      () => topParagraph(popup),
      (top) => top === 'Second part',
    );
    await popup.close();
    await storeRichArticle(world.desk, id);
  });

  test('Space reads on, and at the end opens the next unread', async () => {
    const reader = await openRich();
    await reader.$eval('[data-testid=article-scroller]', (scroller) => {
      scroller.scrollTop = 0;
    });
    await reader.keyboard.press(' ');
    const first = await eventually(
      () => scrollTop(reader),
      (top) => top > 300,
    );
    expect(first).toBeGreaterThan(300);
    await reader.$eval('[data-testid=article-scroller]', (scroller) => {
      scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
    });
    const before = await reader.evaluate(() => location.hash);
    await reader.keyboard.press(' ');
    await eventually(
      () => reader.evaluate(() => location.hash),
      (hash) => hash !== before && hash.startsWith('#/article/'),
    );
    // Its page is being had; the tab must not be closed on that.
    await eventually(
      () => world.records<{ articleId: string; feedVersion: number }>('contents'),
      (texts) => texts.some(({ articleId, feedVersion }) => articleId !== id && feedVersion > 0),
    );
    await reader.waitForSelector('[data-busy=false]');
    await reader.close();
  });

  test('words are found with and without accents, counted, and walked through', async () => {
    await storeRichArticle(world.desk, id, 'vi');
    const reader = await openRich();
    await reader.keyboard.press('/');
    await reader.waitForSelector('search input');
    await reader.keyboard.type('dia phuong');
    const count = () => reader.$eval('[data-testid=find-count]', (status) => status.textContent);
    await eventually(count, (said) => said === text('foundOf', { at: 1, count: 36 }));
    await reader.keyboard.press('Enter');
    await eventually(count, (said) => said === text('foundOf', { at: 2, count: 36 }));
    await reader.keyboard.down('Shift');
    await reader.keyboard.press('Enter');
    await reader.keyboard.press('Enter');
    await reader.keyboard.up('Shift');
    await eventually(count, (said) => said === text('foundOf', { at: 36, count: 36 }));
    expect(await reader.evaluate(() => CSS.highlights.get('found')?.size)).toBe(36);
    // Found is painted: the style sheet knows the name under which the script registers it.
    const painted = await reader.$eval('[data-testid=article-body]', (body) =>
      ['found', 'found-here', 'code-word', 'mark-blue'].map(
        (name) =>
          getComputedStyle(body, `::highlight(${name})`).backgroundColor +
          getComputedStyle(body, `::highlight(${name})`).color,
      ),
    );
    const plain = await reader.$eval(
      '[data-testid=article-body]',
      (body) =>
        getComputedStyle(body, '::highlight(none)').backgroundColor +
        getComputedStyle(body, '::highlight(none)').color,
    );
    expect(painted).not.toContain(plain);
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('search', { hidden: true });
    expect(await reader.evaluate(() => getSelection()?.toString())).toBe('địa phương');
    await storeRichArticle(world.desk, id);
    await reader.close();
  });

  test('the feed’s text and the page’s are one press apart, and the choice stays with the feed', async () => {
    const reader = await openRich();
    await press(reader, text('modeFeed'), '[data-testid=mode-switch]');
    await articleWith(reader, 'Only the feed says this.');
    const feeds = await eventually(
      () => world.records<{ readingChoice: string }>('feeds'),
      ([feed]) => feed?.readingChoice === 'feed',
    );
    expect(feeds).toHaveLength(1);
    await reader.close();
    const again = await openReader(world.driver, `/article/${id}`);
    await articleWith(again, 'Only the feed says this.');
    await press(again, text('modeAuto'), '[data-testid=mode-switch]');
    await articleWith(again, 'The note says why');
    await eventually(
      () => world.records<{ readingChoice: string }>('feeds'),
      ([feed]) => feed?.readingChoice === 'auto',
    );
    await again.close();
  });

  test('what was taken out is told, and comes back where it stood', async () => {
    const reader = await openRich();
    const parts = '[data-testid=removed-parts]';
    expect(await reader.$eval(parts, (one) => one.textContent)).toContain('1 ad');
    await press(reader, text('removed', { list: '' }).trim(), parts);
    await press(reader, text('restoreNamed', { what: 'Buy a boat' }), parts);
    const body = '[data-testid=article-body]';
    await eventually(
      () => reader.$eval(body, (one) => one.textContent),
      (words) => words.includes('Buy a boat today'),
    );
    await press(reader, text('restoreNamed', { what: 'Buy a boat' }), parts);
    await eventually(
      () => reader.$eval(body, (one) => one.textContent),
      (words) => !words.includes('Buy a boat today'),
    );
    await reader.close();
  });

  test('the person’s own styles reach the article and nothing else, and load nothing', async () => {
    const reader = await openRich();
    const asked = world.site.requests.length;
    const evil = `article p, p { letter-spacing: 3px; background: url(${world.site.url('/spy')}) }
      } body { display: none } @import "${world.site.url('/spy')}"; body:has(&) nav { opacity: 0 }
      nav, button { opacity: 0 } p { --x: u\\72l(${world.site.url('/spy')}); border-image: var(--x) }
      h1 { --y: {`;
    await press(reader, text('typography'));
    await press(reader, text('ownCss'), '[role=dialog]');
    await reader.$eval(
      '[role=dialog] textarea',
      (box, css) => {
        box.value = css;
        box.dispatchEvent(new Event('change', { bubbles: true }));
      },
      evil,
    );
    const look = () =>
      reader.evaluate(() => ({
        text: getComputedStyle(document.querySelector('article p')!).letterSpacing,
        page: getComputedStyle(document.body).display,
        nav: getComputedStyle(document.querySelector('nav')!).opacity,
        bar: getComputedStyle(document.querySelector('[role=toolbar] button')!).opacity,
      }));
    const seen = await eventually(look, ({ text: spacing }) => spacing === '3px');
    expect(seen).toEqual({ text: '3px', page: 'block', nav: '1', bar: '1' });
    expect(world.site.requests.slice(asked).filter(({ path }) => path === '/spy')).toEqual([]);
    await reader.$eval('[role=dialog] textarea', (box) => {
      box.value = '';
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(look, ({ text: spacing }) => spacing !== '3px');
    await reader.close();
  });

  test('size, width and face of the text follow at once', async () => {
    const reader = await openRich();
    await press(reader, text('typography'));
    await reader.$eval('#text-size', (slider) => {
      (slider as HTMLInputElement).value = '26';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await eventually(
      () => reader.$eval('[data-testid=article-body] p', (one) => getComputedStyle(one).fontSize),
      (size) => size === '26px',
    );
    await press(reader, text('textReset'), '[role=dialog]');
    await eventually(
      () => reader.$eval('[data-testid=article-body] p', (one) => getComputedStyle(one).fontSize),
      (size) => size === '18px',
    );
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('[role=dialog]', { hidden: true });
    await reader.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
