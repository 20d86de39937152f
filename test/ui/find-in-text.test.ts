import { expect, test } from 'vitest';
import { findInText } from '../../src/ui/article/find/find-in-text';

const found = (text: string, typed: string): readonly string[] =>
  findInText(text, typed).map(({ start, end }) => text.slice(start, end));

test('what is typed without accents finds accents and đ', () => {
  expect(found('Chính quyền ĐỊA PHƯƠNG và dia phuong', 'dia phuong')).toEqual([
    'ĐỊA PHƯƠNG',
    'dia phuong',
  ]);
});

test('what is typed with accents finds just that where it is there', () => {
  expect(found('má mà ma mạ', 'mà')).toEqual(['mà']);
  expect(found('má ma mạ', 'mà')).toEqual(['má', 'ma', 'mạ']);
});

test('letters and their marks apart are the same as joined ones', () => {
  expect(found(`x ${'địa phương'.normalize('NFD')} y`, 'địa phương')).toEqual([
    'địa phương'.normalize('NFD'),
  ]);
});

test('blanks in a row and ends of lines count as one blank', () => {
  expect(found('one\n   two  three', 'one two three')).toEqual(['one\n   two  three']);
});

test('characters of two units, and nothing typed', () => {
  expect(found('𠮷野家 𠮷野家', '野家')).toEqual(['野家', '野家']);
  expect(found('anything', '  ')).toEqual([]);
});
