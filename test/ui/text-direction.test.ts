import { expect, test } from 'vitest';
import { textDirection } from '../../src/ui/text/text-direction';

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['he-IL', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
  ['vi', 'ltr'],
  ['ja', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
