import './browser-double';
import { expect, test } from 'vitest';
import { commands, keyLabel, keysOf, pressesOf } from '../../src/ui/keys/commands';

const drawn = (keys: string): readonly string[] => pressesOf(keys).map(keyLabel);

test('the space bar is drawn as itself, and a sequence as its presses', () => {
  expect(drawn(' ')).toEqual(['␣']);
  expect(drawn('Shift+ ')).toEqual(['⇧␣']);
  expect(drawn('g u')).toEqual(['g', 'u']);
});

test('no key is drawn as nothing', () => {
  const labels = commands.flatMap((command) => keysOf(command, {})).flatMap(drawn);
  expect(labels.filter((label) => label.trim() === '')).toEqual([]);
});
