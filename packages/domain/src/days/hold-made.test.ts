import { expect, test } from 'vitest';
import { holdMade } from './hold-made.ts';

test('holdMade makes once what is asked again, and holds no more than it may', () => {
  const made: string[] = [];
  const shout = holdMade(2, (word) => {
    made.push(word);
    return word.toUpperCase();
  });
  expect(['a', 'a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['A', 'A', 'B', 'A', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
