import type { Page } from 'puppeteer-core';

interface StandIn {
  summaries: number;
  translations: number;
  /** Lets the translator go on to its next paragraph. */
  next: () => void;
}

/** Takes away what the browser has of models on the device. */
export const takeModels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const name of ['Summarizer', 'Translator', 'LanguageDetector'])
      Reflect.deleteProperty(globalThis, name);
  });

/**
 * Puts stand-ins in the place of the browser's models, which no browser under test brings along: a summary of two points that
 * comes in pieces, and translations of which each waits for `translateNext`.
 */
export const giveModels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const waiting: (() => void)[] = [];
    const counts: StandIn = { summaries: 0, translations: 0, next: () => waiting.shift()?.() };
    Object.assign(globalThis, {
      standIn: counts,
      Summarizer: {
        availability: () => Promise.resolve('available'),
        create: () =>
          Promise.resolve({
            summarizeStreaming: () => {
              counts.summaries += 1;
              return new ReadableStream({
                start: (controller) => {
                  for (const part of ['* The market ', 'moves.\n', '* The tide rises.'])
                    controller.enqueue(part);
                  controller.close();
                },
              });
            },
            destroy: () => undefined,
          }),
      },
      Translator: {
        availability: () => Promise.resolve('available'),
        create: () =>
          Promise.resolve({
            translate: (text: string, { signal }: { signal: AbortSignal }) =>
              new Promise<string>((resolve, reject) => {
                counts.translations += 1;
                waiting.push(() => {
                  resolve(`In English: ${text.slice(0, 20)}`);
                });
                signal.addEventListener('abort', () => {
                  reject(new Error('aborted'));
                });
              }),
            destroy: () => undefined,
          }),
      },
    });
  });

/** Lets the stand-in's translator finish the paragraph it is at. */
export const translateNext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { standIn: StandIn }).standIn.next();
  });

/** How often the stand-ins were asked for a summary, and for a paragraph's translation. */
export const askedOfModels = (page: Page): Promise<Pick<StandIn, 'summaries' | 'translations'>> =>
  page.evaluate(() => {
    const { summaries, translations } = (globalThis as unknown as { standIn: StandIn }).standIn;
    return { summaries, translations };
  });
