import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/ui/keep/file-name';

test.each([
  ['Chợ nổi dời giờ họp', 'Chợ nổi dời giờ họp.epub'],
  ['../../etc/passwd', 'etc passwd.epub'],
  ['.bashrc', 'bashrc.epub'],
  ['CON', '_CON.epub'],
  ['nul.txt', '_nul.txt.epub'],
  ['What? A "title": <b>bold</b> | more', 'What A title b bold b more.epub'],
  ['evil\u202egpj.exe', 'evil gpj.exe.epub'],
  ['Two\nlines\tand \u0000 nothing', 'Two lines and nothing.epub'],
  ['--help', 'help.epub'],
  [' . ', 'Untitled.epub'],
  ['', 'Untitled.epub'],
  ['Ends with dots…...', 'Ends with dots….epub'],
])('%j becomes a name that every system takes', (title, name) => {
  expect(fileName(title, 'Untitled', 'epub')).toBe(name);
});

test('no title leads out of its folder, hides, or is longer than a file system allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = fileName(title, 'Untitled', 'epub');
      expect(name).toMatch(
        /^[^.\s/\\:*?"<>|\p{Cc}\u202a-\u202e][^/\\:*?"<>|\p{Cc}\u202a-\u202e]*\.epub$/u,
      );
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
      expect(name).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('a long title is cut between characters', () => {
  const name = fileName('👨‍👩‍👧‍👦'.repeat(20), 'Untitled', 'md');
  expect(name).toBe(`${'👨‍👩‍👧‍👦'.repeat(4)}.md`);
});
