import type { BrowserModels } from './browser-models';

/** The language of a tag without its region: what the browser's models know. */
export const primaryTag = (language: string): string =>
  (language.split('-')[0] ?? language).toLowerCase();

/** What this browser offers to make of a text on this device. */
export interface DeviceOffers {
  readonly summary: boolean;
  readonly translation: boolean;
}

/** Languages that the browser's own summaries are written in. */
const summarised = ['en', 'es', 'ja'];

/** In which language a summary is to be: the text's where that can be had, else the reader's, else English. */
export const summaryLanguage = (from: string | null, reader: string): string =>
  [from ?? '', reader].map(primaryTag).find((tag) => summarised.includes(tag)) ?? 'en';

/** Asks the browser what it can do for a text in one language and a reader of another; never throws. */
export const readOffers = async (
  models: BrowserModels,
  from: string | null,
  reader: string,
): Promise<DeviceOffers> => {
  const can = async (asked: Promise<string> | undefined): Promise<boolean> => {
    try {
      return asked !== undefined && (await asked) !== 'unavailable';
    } catch {
      return false;
    }
  };
  const { Summarizer, Translator } = models;
  const kind = { type: 'key-points', format: 'plain-text', length: 'medium' } as const;
  const outputLanguage = summaryLanguage(from, reader);
  const foreign = from !== null && primaryTag(from) !== primaryTag(reader);
  const pair = { sourceLanguage: primaryTag(from ?? ''), targetLanguage: primaryTag(reader) };
  const [summary, translation] = await Promise.all([
    can(Summarizer?.availability({ ...kind, outputLanguage })),
    foreign ? can(Translator?.availability(pair)) : false,
  ]);
  return { summary, translation };
};

/** What the text's language is, asked of the browser where nobody said it; null where it cannot tell. */
export const detectedLanguage = async (
  { LanguageDetector }: BrowserModels,
  text: string,
): Promise<string | null> => {
  if (!LanguageDetector) return null;
  try {
    if ((await LanguageDetector.availability({})) !== 'available') return null;
    const { signal } = new AbortController();
    const detector = await LanguageDetector.create({ signal, monitor: () => undefined });
    const [best] = await detector.detect(text.slice(0, 2000), { signal });
    detector.destroy();
    return best && best.confidence > 0.6 ? best.detectedLanguage : null;
  } catch {
    return null;
  }
};
