import { expect, test } from 'vitest';
import { searchTerms, trigrams } from './search-terms.ts';

test('[Z1] searchTerms asks for long words anywhere and for short ones at the start of a word', () => {
  expect(searchTerms('Bäkkerij zw')).toMatchObject({ words: ['bakkerij', 'zw'], exact: ['bakkerij', ' zw'] });
});

test('searchTerms gives trigrams of the words that may have a typo', () => {
  expect(searchTerms('Sanne bo').near).toEqual([' sa', 'san', 'ann', 'nne']);
  expect(searchTerms('sa').near).toEqual([]);
});

test('[Z1] searchTerms passes over particles unless they are all there is', () => {
  expect(searchTerms('Sanne van der Vries').words).toEqual(['sanne', 'vries']);
  expect(searchTerms('van der').words).toEqual(['van', 'der']);
});

test('searchTerms takes a telephone number as one word however it is written', () => {
  expect(searchTerms('06 - 1234 5678').exact).toEqual(['612345678']);
  expect(searchTerms('+31 (0)6 1234').exact).toEqual(['3161234']);
});

test('searchTerms of nothing but signs is empty', () => {
  expect(searchTerms(' -- ! ')).toEqual({ words: [], exact: [], near: [] });
});

test('trigrams begin with the start of the word', () => {
  expect(trigrams('Zoë')).toEqual([' zo', 'zoe']);
  expect(trigrams('')).toEqual([]);
});

test('a word without end is looked for by its beginning, so that no query takes longer than another', () => {
  const { words, near } = searchTerms(`${'a'.repeat(20_000)} sanne`);
  expect(words).toEqual(['a'.repeat(60)]);
  expect(near.length).toBeLessThan(60);
});
