import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes, type Theme } from '../../src/model/settings';
import { articleWith, openArticle, openPopup, openReader, press } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { storeRichArticle } from '../drivers/rich-article';
import { openWorld, picture, text, type World } from '../drivers/world';

/** One language with each theme, so that each script and each theme is looked at. */
const languages = { en: 'en', vi: 'vi', ja: 'ja', ar: 'ar' } as const;

describe('axe on the reading view, in every theme', () => {
  let world: World;
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  beforeAll(async () => {
    world = await openWorld('chromium');
    await world.follow('/en/feed/');
    const articles = await world.records<{ id: string; title: string }>('articles');
    for (const [at, lang] of Object.values(languages).entries()) {
      await storeRichArticle(world.desk, articles[at]!.id, lang);
      ids.set(lang, articles[at]!.id);
      titles.set(lang, articles[at]!.title);
    }
  });
  afterAll(() => world.close());

  const look = async (page: Page, name: string): Promise<void> => {
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished)),
    );
    await world.driver.screenshot(page, picture(`reading-${name}`));
    expect(await findViolations(page), name).toEqual([]);
  };

  const wear = async (page: Page, theme: Theme): Promise<void> => {
    const names = {
      auto: 'themeAuto',
      light: 'themeLight',
      sepia: 'themeSepia',
      dark: 'themeDark',
      black: 'themeBlack',
      contrast: 'themeContrast',
    } as const;
    await press(page, text('typography'));
    await page.evaluate((name) => {
      const labels = [...document.querySelectorAll('[role=dialog] label')];
      labels
        .find((label) => label.textContent === name)
        ?.querySelector('input')
        ?.click();
    }, text(names[theme]));
    await page.waitForFunction(
      (name) => document.documentElement.dataset['theme'] === name,
      {},
      theme,
    );
  };

  test.each(themes)('%s: text, panels, find, notes, large pictures', async (theme) => {
    const lang = Object.values(languages)[themes.indexOf(theme) % 4]!;
    const page = await openReader(world.driver, `/article/${ids.get(lang)!}`);
    await articleWith(page, 'The note says why');
    await wear(page, theme);
    await look(page, `${theme}-typography`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('article img[src^="blob:"]');
    await look(page, `${theme}-${lang}`);
    await page.focus('[data-note-ref]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid=footnote]');
    await look(page, `${theme}-footnote`);
    await page.keyboard.press('Escape');
    await press(page, text('contents'));
    await look(page, `${theme}-contents`);
    await press(page, 'Second part', '[role=dialog]');
    await look(page, `${theme}-middle`);
    await page.keyboard.press('/');
    await page.waitForSelector('search input');
    await page.keyboard.type('the');
    await look(page, `${theme}-find`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await press(page, text('highlights'), '[role=toolbar]');
    await page.waitForSelector('[data-testid=highlight]');
    await look(page, `${theme}-highlights`);
    await page.keyboard.press('Escape');
    await page.focus('article img[data-large]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await look(page, `${theme}-picture`);
    await page.close();
  });

  test.each(['en', 'ar', 'vi'])('the popup, %s', async (lang) => {
    // A popup goes on where the last one was closed.
    await world.desk.evaluate(() => {
      localStorage.clear();
    });
    const page = await openPopup(world.driver);
    await press(page, text('viewUnread'), 'header');
    await press(page, text('viewAll'), '[role=menu]');
    await openArticle(page, titles.get(lang)!);
    await articleWith(page, 'The note says why');
    await look(page, `popup-${lang}`);
    await press(page, text('typography'));
    await look(page, `popup-${lang}-typography`);
    await page.close();
  });

  test('an interface that runs right to left', async () => {
    for (const [name, width] of [
      ['wide', 1280],
      ['narrow', 400],
    ] as const) {
      const page = await openReader(world.driver, `/article/${ids.get('ar')!}`, {
        width,
        height: 800,
      });
      await articleWith(page, 'The note says why');
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      // Nothing sticks out at either side.
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      await look(page, `rtl-${name}`);
      await press(page, text('typography'));
      await look(page, `rtl-${name}-typography`);
      await page.close();
    }
  });

  test.each(['light', 'dark'] as const)('the page of highlights, %s', async (theme) => {
    const page = await openReader(world.driver, `/article/${ids.get('vi')!}`);
    await articleWith(page, 'The note says why');
    await wear(page, theme);
    await page.close();
    for (const width of [1280, 400]) {
      const list = await openReader(world.driver, '/highlights', { width, height: 800 });
      await list.waitForSelector('[data-testid=highlight]');
      await look(list, `highlights-${theme}-${width}`);
      await list.close();
    }
  });
});
