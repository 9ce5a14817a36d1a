import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, closeness, planSearch } from './search-plan.ts';

const text = ' sanne de vries desembakkerij eigenaar zwolle ';

test.each([
  ['sane', 'a letter left out'],
  ['snane', 'two swapped'],
  ['zanne', 'another first letter'],
  ['sanen', 'two swapped at the end'],
  ['vrise', 'two swapped in the middle'],
  ['vriess', 'one too many'],
  ['bakkrij', 'a letter left out in a compound'],
  ['bakekrij', 'two swapped in a compound'],
  ['zwole', 'a letter left out of a pair'],
])('the near plan of %s finds what has %s', (query) => {
  const { near } = planSearch(query);
  expect(near && answers(near, text)).toBe(true);
});

test('the near plan of a word leaves others alone', () => {
  for (const query of ['piet', 'jansen', 'utrecht', 'molenaar']) {
    const { near } = planSearch(query);
    expect(near && answers(near, text)).toBe(false);
  }
});

test('every piece of a plan has three letters or more, and every exact answer is a near one', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeé '), maxLength: 20 });
  fc.assert(
    fc.property(word, fc.array(word), (query, words) => {
      const { exact, near } = planSearch(query);
      for (const piece of [...(exact ?? []), ...(near ?? [])].flat(2))
        expect(piece.length).toBeGreaterThan(2);
      const haystack = ` ${words.join(' ')} `;
      if (exact && near && answers(exact, haystack)) expect(answers(near, haystack)).toBe(true);
    }),
  );
});

test('closer is who has the word in the name, then the start of a word, then a part; then who is known better', () => {
  const { terms } = planSearch('bakker');
  const score = (sortName: string, searchText: string, contactDays = 0) =>
    closeness(terms, { sortName, searchText, contactDays });
  const scores = [
    score('bakker, ida', ' ida bakker '),
    score('bakkers, ida', ' ida bakkers '),
    score('kok, ida', ' ida kok bakkerij '),
    score('kok, ida', ' ida kok desembakkerij '),
    score('kok, ida', ' ida kok '),
  ];
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(score('bakker, ida', ' ida bakker ', 5)).toBeGreaterThan(scores[0] ?? 0);
});
