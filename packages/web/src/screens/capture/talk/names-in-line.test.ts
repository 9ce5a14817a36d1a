import { expect, test } from 'vitest';
import { namesInLine } from './names-in-line.ts';

test('namesInLine gives the words that may name somebody, with a capital first', () => {
  const words = namesInLine('gisteren Sanne de Vries gesproken, zij zoekt Mo').map(({ word }) => word);
  expect(words).toEqual(['Sanne', 'Vries', 'Mo', 'gisteren', 'gesproken']);
});

test('namesInLine gives each word with those that may belong to the same name', () => {
  expect(namesInLine('Jan de Wit, jurist')[0]).toEqual({ word: 'Jan', withNext: 'Jan de Wit' });
});

test('namesInLine asks no more of a long text than of a line', () => {
  const text = Array.from(
    { length: 500 },
    (_, at) => `woord${'abcdefghij'[at % 10]}${'klmnopqrst'[at % 7]}${at}`,
  );
  expect(namesInLine(text.join(' ')).length).toBeLessThanOrEqual(40);
});
