import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Texts = Readonly<Record<string, Message>>;

const read = (language: string): Texts =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Texts;

const languages = ['en', 'vi'] as const;
const english = read('en');
/** Languages that nobody who speaks them has gone over yet: English fills in what is younger than they. */
const drafts = ['de', 'fr', 'es', 'pt_BR', 'ja', 'zh_CN', 'ar'] as const;

/** The English text that a text of another language stands for; a plural form that English lacks stands for the last. */
const meantBy = (key: string): Message | undefined =>
  english[key] ?? english[key.replace(/_(zero|two|few|many)$/, '_other')];

const expectPlaceholders = (texts: Texts): void => {
  for (const [key, { message, placeholders = {} }] of Object.entries(texts)) {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map((hit) => hit[1]?.toLowerCase());
    expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
    for (const [name, { content }] of Object.entries(placeholders)) {
      // A number that is spelled out in one language ("This site has a feed") may be used in another.
      const meant = meantBy(key)?.placeholders?.[name]?.content ?? '$1';
      expect(content, `${key} ${name}`).toBe(meant);
    }
  }
};

const sources = async (): Promise<string> => {
  const files = (await readdir('src', { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  const texts = files.map((file) => readFileSync(join('src', file), 'utf8'));
  return [...texts, readFileSync('manifest.json', 'utf8')].join('\n');
};

describe.each(languages)('the texts in %s', (language) => {
  const texts = read(language);

  test('are the same as in English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });

  test('say something, and what for', () => {
    const empty = Object.entries(texts).filter(
      ([, { message, description }]) => message.trim() === '' || (description ?? '') === '',
    );
    expect(empty).toEqual([]);
  });

  test('use the placeholders they declare, which mean the same as in English', () => {
    expectPlaceholders(texts);
  });

  test('are short enough for the stores', () => {
    expect(texts['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(texts['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(drafts)('the draft in %s', (language) => {
  const texts = read(language);

  test('says nothing that English does not, and leaves little to it', () => {
    const strange = Object.keys(texts).filter((key) => meantBy(key) === undefined);
    expect(strange).toEqual([]);
    const missing = Object.keys(english).filter((key) => !(key in texts));
    expect(missing.length, missing.join()).toBeLessThan(Object.keys(english).length / 10);
    expect(texts['languageTag']?.message).toBe(language.replace('_', '-'));
  });

  test('has each form that its counts want', () => {
    const rules = new Intl.PluralRules(language.replace('_', '-'));
    const forms = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    const counted = Object.keys(texts).filter((key) => key.endsWith('_other'));
    expect(counted.length).toBeGreaterThan(0);
    for (const key of counted) {
      for (const form of forms) expect(texts).toHaveProperty(key.replace(/other$/, form));
    }
  });

  test('uses the placeholders it declares, which mean the same as in English', () => {
    expectPlaceholders(texts);
  });

  test('says something, and is short enough for the stores', () => {
    expect(Object.entries(texts).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    expect(texts['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every text is used, and every text used is there', async () => {
  const code = await sources();
  const words = new Set(
    [...code.matchAll(/'(\w+)'|__MSG_(\w+)__/g)].map((hit) => hit[1] ?? hit[2]),
  );
  const unused = Object.keys(english).filter(
    (key) => !words.has(key) && !words.has(key.replace(/_(one|other)$/, '')),
  );
  expect(unused).toEqual([]);
  const asked = [...code.matchAll(/\b(tn?)\('(\w+)'/g)].map(([, how, key]) => [how, key ?? '']);
  const missing = asked.filter(([how, key = '']) =>
    how === 't' ? !(key in english) : !(`${key}_one` in english && `${key}_other` in english),
  );
  expect(missing).toEqual([]);
});
