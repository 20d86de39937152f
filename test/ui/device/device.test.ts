import '../browser-double';
import { expect, test } from 'vitest';
import { forgetLostTexts } from '../../../src/library/made-texts';
import type { ArticleId } from '../../../src/model/ids';
import type { BrowserModels } from '../../../src/ui/device/browser-models';
import { createDeviceModel } from '../../../src/ui/device/device-model';
import { detectedLanguage, readOffers, summaryLanguage } from '../../../src/ui/device/offers';
import { fakeFace } from '../fake-face';

const articleId = 'a' as ArticleId;
const order = { articleId, language: 'en', from: 'vi', source: ['Một.', '', 'Hai.'] } as const;

/** Models that answer at once; `made` counts how often one was made. */
const fakeModels = (fails = false) => {
  const made = { count: 0, destroyed: 0 };
  const destroy = (): void => {
    made.destroyed += 1;
  };
  const models: BrowserModels = {
    Summarizer: {
      availability: () => Promise.resolve('available'),
      create: ({ monitor }) => {
        made.count += 1;
        monitor({
          addEventListener: (_, heard) => {
            heard({ loaded: 0.4 });
          },
        });
        return Promise.resolve({
          summarizeStreaming: () =>
            new ReadableStream<string>({
              start: (controller) => {
                for (const part of ['* One ', 'point\n', '- Two']) controller.enqueue(part);
                controller.close();
              },
            }),
          destroy,
        });
      },
    },
    Translator: {
      availability: () => Promise.resolve('downloadable'),
      create: ({ sourceLanguage, targetLanguage }) => {
        made.count += 1;
        return Promise.resolve({
          translate: (text) =>
            fails
              ? Promise.reject(new Error('No room'))
              : Promise.resolve(`${sourceLanguage}-${targetLanguage} ${text}`),
          destroy,
        });
      },
    },
  };
  return { models, made };
};

test('a summary comes in points, is kept, and is not made again', async () => {
  const face = await fakeFace();
  const { models, made } = fakeModels();
  const model = createDeviceModel(face, models, { ...order, kind: 'summary' });
  await model.start();
  expect([model.state.value, model.fetched.value]).toEqual(['done', 0.4]);
  expect(model.lines.value).toEqual(['One point', 'Two']);
  const again = createDeviceModel(face, {}, { ...order, kind: 'summary' });
  await again.start();
  expect([again.state.value, again.lines.value]).toEqual(['done', ['One point', 'Two']]);
  expect(made).toEqual({ count: 1, destroyed: 1 });
});

test('a translation goes paragraph by paragraph; another text is translated anew', async () => {
  const face = await fakeFace();
  const { models, made } = fakeModels();
  const model = createDeviceModel(face, models, { ...order, kind: 'translation' });
  await model.start();
  expect(model.lines.value).toEqual(['vi-en Một.', '', 'vi-en Hai.']);
  const other = { ...order, kind: 'translation', source: ['Ba.'] } as const;
  await createDeviceModel(face, models, other).start();
  expect(made.count).toBe(2);
});

test('what is cancelled is not kept, and can be begun again', async () => {
  const face = await fakeFace();
  const { models } = fakeModels();
  const model = createDeviceModel(face, models, { ...order, kind: 'translation' });
  const started = model.start();
  model.stop();
  await started;
  expect([model.state.value, await face.library.db.count('madeTexts')]).toEqual(['stopped', 0]);
  await model.start();
  expect(model.state.value).toBe('done');
});

test('what the browser cannot do is told', async () => {
  const face = await fakeFace();
  const { models, made } = fakeModels(true);
  const model = createDeviceModel(face, models, { ...order, kind: 'translation' });
  await model.start();
  expect([model.state.value, made.destroyed]).toEqual(['failed', 1]);
});

test('only what the browser has is offered, and no translation into the same language', async () => {
  const { models } = fakeModels();
  expect(await readOffers({}, 'vi', 'en')).toEqual({ summary: false, translation: false });
  expect(await readOffers(models, 'vi', 'en')).toEqual({ summary: true, translation: true });
  expect(await readOffers(models, 'en-GB', 'en')).toEqual({ summary: true, translation: false });
  const none = { availability: () => Promise.reject(new Error('policy')) };
  const refused = await readOffers({ Summarizer: none as never }, 'vi', 'en');
  expect(refused).toEqual({ summary: false, translation: false });
  expect(await detectedLanguage({}, 'text')).toBeNull();
  expect(summaryLanguage('ja-JP', 'vi')).toBe('ja');
  expect(summaryLanguage('vi', 'es')).toBe('es');
  expect(summaryLanguage(null, 'vi')).toBe('en');
});

test('what was made of an article that is gone goes with it', async () => {
  const face = await fakeFace();
  const { models } = fakeModels();
  await createDeviceModel(face, models, { ...order, kind: 'summary' }).start();
  await forgetLostTexts(face.library);
  expect(await face.library.db.count('madeTexts')).toBe(0);
});
