import { expect, test } from 'vitest';
import { wordChanges, type ChangedPlace } from '../../src/ui/article/word-changes';

const signs = { kept: '', removed: '-', added: '+' } as const;

/** A place as one line: taken out in [-…], put in in [+…]. */
const line = (place: ChangedPlace): string =>
  place.map(({ kind, text }) => (kind === 'kept' ? text : `[${signs[kind]}${text}]`)).join('');

const changes = (before: string, after: string, language = 'en') =>
  wordChanges(before, after, language)?.map(line);

test('texts that read the same have no changes', () => {
  expect(changes('One  two', 'One two')).toEqual([]);
  expect(changes('', '')).toEqual([]);
});

test('a word that was changed stands within those around it', () => {
  expect(changes('Ten people died on Monday.', 'Twelve people died on Monday.')).toEqual([
    '[-Ten ][+Twelve ]people died on Monday.',
  ]);
  expect(changes('It rains.', 'It rains. And snows.')).toEqual(['It rains. [+And snows.]']);
  expect(changes('', 'All new')).toEqual(['[+All new]']);
});

test('a lone word that stayed between two changes does not tear them apart', () => {
  expect(changes('the mayor of Hue said', 'the head of Huế said')).toEqual([
    'the [-mayor of Hue ][+head of Huế ]said',
  ]);
});

test('changes far apart are shown by themselves, with what stands around them', () => {
  const middle = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ');
  expect(changes(`old ${middle} end`, `new ${middle} fin`)).toEqual([
    '[-old ][+new ]w0 w1 w2 w3 w4 w5 w6 w7 …',
    '… w52 w53 w54 w55 w56 w57 w58 w59 [-end][+fin]',
  ]);
});

test('a script without blanks is parted into words', () => {
  expect(changes('今日は雨です。', '今日は雪です。', 'ja')).toEqual(['今日は[-雨][+雪]です。']);
});

test('a language that is none does no harm', () => {
  expect(changes('a b', 'a c', 'not_a language')).toEqual(['a [-b][+c]']);
});

test('another text altogether is not compared word by word', () => {
  const words = (name: string) => Array.from({ length: 3000 }, (_, at) => `${name}${at}`).join(' ');
  expect(wordChanges(words('a'), words('b'), 'en')).toBeNull();
});
