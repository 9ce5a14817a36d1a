import { expect, test } from 'vitest';
import { exampleId } from './example-id.ts';
import { Random } from './random.ts';
import { talkDays } from './talk-days.ts';

test('talkDays run from the first meeting to the last talk, each day once', () => {
  const days = talkDays(new Random('a'), { count: 9, metDaysAgo: 400, quietDays: 12 });
  expect([days[0], days.at(-1)]).toEqual([400, 12]);
  expect(new Set(days).size).toBe(days.length);
  expect(days).toEqual([...days].sort((a, b) => b - a));
});

test('talkDays of one talk is the last day, of none is nothing', () => {
  expect(talkDays(new Random('a'), { count: 1, metDaysAgo: 400, quietDays: 12 })).toEqual([12]);
  expect(talkDays(new Random('a'), { count: 0, metDaysAgo: 400, quietDays: 12 })).toEqual([]);
});

test('Random repeats itself by seed, stays in its bounds and picks by weight', () => {
  const numbers = (seed: string): number[] => {
    const random = new Random(seed);
    return Array.from({ length: 50 }, () => random.between(3, 5));
  };
  expect(numbers('a')).toEqual(numbers('a'));
  expect(numbers('a')).not.toEqual(numbers('b'));
  expect(new Set(numbers('a'))).toEqual(new Set([3, 4, 5]));
  const weights = [
    { weight: 0, value: 'never' },
    { weight: 1, value: 'always' },
  ];
  expect(new Random('a').weigh(weights)).toBe('always');
});

test('exampleId is a UUIDv7 of its instant', () => {
  const at = Date.parse('2026-11-21T12:00:00Z');
  const id = exampleId(new Random('a'), at);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at);
  expect(id).toMatch(/-7[0-9a-f]{3}-[89ab]/);
});
