import { parseArgs } from 'node:util';
import type { BrowserFamily, BrowserLanguage } from '../drivers/browser-driver';
import { buildDemo } from '../drivers/build-demo';
import {
  acceptTaken,
  clearTaken,
  differenceFile,
  keepPicture,
  type Verdict,
} from '../screens/picture-shelf';
import { moments, type Screen } from '../screens/screen';
import { screens } from '../screens/screens';
import { openStage, type OpenStage } from '../screens/stage';
import { takePicture } from '../screens/take-picture';

// Pictures of every screen, compared with those last accepted:
// `npm run pictures -- [begin of a screen's name …] [--browser firefox] [--language vi] [--theme dark]`, then `-- --accept`.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean' },
    browser: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string' },
  },
});

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Chromium shows all in two languages, and the main ones from right to left; Firefox draws those, a theme a language. */
const isWanted = (
  family: BrowserFamily,
  screen: Screen,
  language: BrowserLanguage,
  theme: Theme,
): boolean =>
  (positionals.length === 0 || positionals.some((start) => screen.name.startsWith(start))) &&
  (family === 'firefox'
    ? screen.main === true && language !== 'ar' && (language === 'en') === (theme === 'light')
    : language !== 'ar' || (screen.main === true && theme === 'light'));

const told = (name: string, verdict: Verdict): string | null => {
  switch (verdict.kind) {
    case 'same':
      return null;
    case 'new':
      return `new      ${name}`;
    case 'size':
      return `changed  ${name}: was ${verdict.was}, is ${verdict.is}`;
    case 'pixels':
      return `changed  ${name}: ${verdict.pixels} pixels, ${differenceFile(name)}`;
  }
};

const counts = { same: 0, new: 0, size: 0, pixels: 0, failed: 0 };

const photograph = async (stage: OpenStage, screen: Screen, look: string): Promise<void> => {
  for (const size of screen.sizes) {
    const name = `${screen.name}-${size}-${look}`;
    try {
      const page = await stage.enter(screen, size);
      const verdict = keepPicture(name, await takePicture(page));
      await page.close();
      counts[verdict.kind] += 1;
      const line = told(name, verdict);
      if (line !== null) console.log(line);
    } catch (error) {
      counts.failed += 1;
      console.log(`failed   ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};

const photographAll = async (family: BrowserFamily, language: BrowserLanguage): Promise<void> => {
  const stage = await openStage(family, language, 8437);
  try {
    for (const moment of moments) {
      await stage.reach(moment);
      for (const theme of themes) {
        if (values.theme !== undefined && values.theme !== theme) continue;
        await stage.wear({ theme });
        for (const screen of screens) {
          if (screen.moment !== moment || !isWanted(family, screen, language, theme)) continue;
          await photograph(stage, screen, `${theme}-${language}-${family}`);
        }
      }
    }
  } finally {
    await stage.close();
  }
};

const main = async (): Promise<void> => {
  if (values.accept) {
    console.log(`${acceptTaken()} pictures accepted`);
    return;
  }
  clearTaken();
  for (const family of ['chromium', 'firefox'] as const) {
    if (values.browser !== undefined && values.browser !== family) continue;
    await buildDemo(family);
    for (const language of ['en', 'vi', 'ar'] as const) {
      if (family === 'firefox' && language === 'ar') continue;
      if (values.language !== undefined && values.language !== language) continue;
      await photographAll(family, language);
    }
  }
  const changed = counts.size + counts.pixels;
  console.log(
    `${counts.same} as accepted, ${changed} changed, ${counts.new} new, ${counts.failed} failed: test/out/screens`,
  );
  process.exitCode = changed + counts.failed > 0 ? 1 : 0;
};

await main();
