import type { IntroductionPath } from '@kennis/domain';
import { expect, test } from 'vitest';
import { orderWays } from './order-ways.ts';

const way = (score: number, ...people: readonly string[]): IntroductionPath => ({
  people: ['me', ...people],
  score,
  steps: [],
});
const ends = (paths: readonly IntroductionPath[]) => paths.map(({ people }) => people.at(-1));

test('whoever has the role comes before who only comes near it, however well you know that one', () => {
  const { known, through, near } = orderWays(
    [way(0.3, 'alderman'), way(0.1, 'friend', 'councillor')],
    [way(0.9, 'doctor'), way(0.8, 'alderman')],
    6,
  );
  expect(ends(known)).toEqual(['alderman']);
  expect(ends(through)).toEqual(['councillor']);
  expect(ends(near)).toEqual(['doctor']);
});

test('each is shown once, and what only comes near fills what room is left', () => {
  const found = orderWays(
    [way(0.9, 'a'), way(0.8, 'b', 'a'), way(0.7, 'c')],
    [way(0.9, 'd'), way(0.9, 'e')],
    3,
  );
  expect(ends(found.known)).toEqual(['a', 'c']);
  expect(found.through).toEqual([]);
  expect(ends(found.near)).toEqual(['d']);
});
