import './browser-double';
import { afterEach, expect, test } from 'vitest';
import { chosenLanguage, getMessage, onTextsChanged, useTexts } from '../../src/browser/i18n';
import { keptTexts, keepTexts } from '../../src/browser/kept-texts';
import { numberPlaces } from '../../src/browser/load-texts';
import { isDraft, tagOf } from '../../src/ui/text/languages';
import { ownLanguageName } from '../../src/ui/text/own-language-name';
import { t } from '../../src/ui/text/t';

afterEach(() => {
  useTexts(null);
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** Notes as a page has them. */
const notesOfPage = (): Map<string, string> => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: localStorage });
  return kept;
};

const texts = (messages: Record<string, string>, version = '0') => ({
  language: 'vi',
  version,
  messages,
});

test('named places become numbers, by what they stand for', () => {
  const placeholders = { done: { content: '$1' }, total: { content: '$2' } };
  expect(numberPlaces({ message: '$total$ : $DONE$', placeholders })).toBe('$2 : $1');
  expect(numberPlaces({ message: 'costs $5' })).toBe('costs $5');
});

test('a chosen language says what it has; what it lacks is said in the browser’s', () => {
  expect(chosenLanguage()).toBe('auto');
  let told = 0;
  onTextsChanged(() => {
    told += 1;
  });
  useTexts(texts({ checkingFeeds: 'Đang kiểm tra: $1/$2', languageTag: 'vi' }));
  expect(told).toBe(1);
  expect(chosenLanguage()).toBe('vi');
  expect(getMessage('checkingFeeds', ['3', '$1'])).toBe('Đang kiểm tra: 3/$1');
  expect(t('settings')).toBe('Settings');
});

test('texts that a page kept are there for its next start, unless they are of another version or broken', () => {
  const kept = notesOfPage();
  keepTexts(texts({ settings: 'Cài đặt' }));
  expect(keptTexts('0')?.messages).toEqual({ settings: 'Cài đặt' });
  expect(keptTexts('1')).toBeNull();
  for (const key of kept.keys()) kept.set(key, '{');
  expect(keptTexts('0')).toBeNull();
  keepTexts(null);
  expect(kept.size).toBe(0);
});

test('a worker, which keeps no notes, says it in the browser’s language', () => {
  expect(keptTexts('0')).toBeNull();
});

test('languages call themselves by their own names; drafts are known as such', () => {
  expect(['en', 'vi', 'fr', 'zh_CN'].map((one) => ownLanguageName(tagOf(one)))).toEqual([
    'English',
    'Tiếng Việt',
    'Français',
    '中文（中国）',
  ]);
  expect(['en', 'vi', 'de', 'zh_CN', 'ar'].filter(isDraft)).toEqual(['de', 'zh_CN', 'ar']);
});
