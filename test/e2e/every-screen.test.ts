import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themes } from '../../src/model/settings';
import { findViolations } from '../drivers/find-violations';
import { families, picture } from '../drivers/world';
import { moments, type SizeName } from '../screens/screen';
import { screens } from '../screens/screens';
import { openStage, type OpenStage } from '../screens/stage';

/** Looks at screens in the order in which they come about; what is wrong is gathered, so that one run tells all. */
const visit = async (
  stage: OpenStage,
  sizes: (name: string) => readonly SizeName[],
  look: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const moment of moments) {
    await stage.reach(moment);
    for (const screen of screens) {
      if (screen.moment !== moment) continue;
      for (const size of sizes(screen.name)) {
        const page = await stage.enter(screen, size);
        for (const fault of await look(page, `${screen.name}-${size}`))
          wrong.push(`${screen.name} ${size}: ${fault}`);
        await page.close();
      }
    }
  }
  return wrong;
};

const isMain = (name: string): boolean =>
  screens.some((screen) => screen.name === name && screen.main === true);

const wear = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (name) => {
    document.documentElement.dataset['theme'] = name;
    // A colour on its way to the next is not what a person reads.
    const turning = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(turning.map(({ finished }) => finished));
  }, theme);

const inEveryTheme = async (page: Page): Promise<readonly string[]> => {
  const found = await findViolations(page);
  for (const theme of themes) {
    await wear(page, theme);
    const faint = await findViolations(page, 'color-contrast');
    found.push(...faint.map((fault) => `${theme}: ${fault}`));
  }
  return found;
};

/** What sticks out sideways, but for what scrolls in a box of its own. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        overflowX === 'auto' && overflowY !== 'hidden' && element.scrollWidth > element.clientWidth
      );
    });
    const own = wide.filter((element) => element.querySelector('table, pre, math') === null);
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...own.map((element) => `${element.className} is ${element.scrollWidth} wide`),
    ];
  });

describe.each(families)('the main screens in %s', (family) => {
  let stage: OpenStage;
  beforeAll(async () => {
    stage = await openStage(family, 'en');
  });
  afterAll(() => stage.close());

  test('axe finds nothing in any theme', { timeout: 600_000 }, async () => {
    const once = (name: string): readonly SizeName[] =>
      isMain(name)
        ? [name.startsWith('reader') ? 'wide' : name.startsWith('panel') ? 'panel' : 'popup']
        : [];
    expect(await visit(stage, once, inEveryTheme)).toEqual([]);
  });
});

describe('every screen of the tab', () => {
  test('fits at 200 % and at 320 pixels', { timeout: 600_000 }, async () => {
    const stage = await openStage('chromium', 'en');
    try {
      const small = (name: string): readonly SizeName[] =>
        name.startsWith('reader')
          ? ['zoomed', 'reflow']
          : name.startsWith('panel')
            ? ['panel']
            : [];
      expect(await visit(stage, small, stickingOut)).toEqual([]);
    } finally {
      await stage.close();
    }
  });

  test('stands from right to left, and fits so', { timeout: 600_000 }, async () => {
    const stage = await openStage('chromium', 'ar');
    try {
      const main = (name: string): readonly SizeName[] =>
        !isMain(name) ? [] : name.startsWith('reader') ? ['wide', 'narrow'] : ['popup'];
      const turned = async (page: Page, name: string): Promise<readonly string[]> => {
        await stage.world.driver.screenshot(page, picture(`${name}-rtl`));
        const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
        return [...(direction === 'rtl' ? [] : [direction]), ...(await stickingOut(page))];
      };
      expect(await visit(stage, main, turned)).toEqual([]);
    } finally {
      await stage.close();
    }
  });

  test('heeds forced colours and reduced motion', { timeout: 600_000 }, async () => {
    const stage = await openStage('chromium', 'en');
    try {
      const some = (name: string): readonly SizeName[] =>
        name === 'reader-list' ? ['wide'] : name === 'popup-article' ? ['popup'] : [];
      const heeds = async (page: Page, name: string): Promise<readonly string[]> => {
        const devtools = await page.createCDPSession();
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ];
        await devtools.send('Emulation.setEmulatedMedia', { features });
        await stage.world.driver.screenshot(page, picture(`${name}-forced`));
        return page.evaluate(() => {
          const all = [...document.querySelectorAll('*')];
          const moving = all.filter((element) => {
            const { animationDuration, transitionDuration } = getComputedStyle(element);
            return parseFloat(animationDuration) > 0.01 || parseFloat(transitionDuration) > 0.01;
          });
          const chosen = all.filter((element) => element.matches('[aria-current=page]'));
          const hidden = chosen.filter((one) => getComputedStyle(one).outlineStyle === 'none');
          return [...moving, ...hidden].map((element) => element.outerHTML.slice(0, 120));
        });
      };
      expect(await visit(stage, some, heeds)).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
