import { expect, test } from 'vitest';
import { createWatchers, oncePerRev } from './watchers.ts';

test('who watches a book is told of its writes until they stop', () => {
  const watchers = createWatchers<[rev: number]>();
  const told: number[] = [];
  const stop = watchers.add('b', (rev) => told.push(rev));
  watchers.tell('b', 1);
  watchers.tell('other', 2);
  expect(watchers.books()).toEqual(['b']);
  stop();
  watchers.tell('b', 3);
  expect(told).toEqual([1]);
  expect(watchers.books()).toEqual([]);
});

test('one function watches twice, and stopping once leaves the other', () => {
  const watchers = createWatchers<[rev: number]>();
  const told: number[] = [];
  const onWrite = (rev: number) => told.push(rev);
  const stop = watchers.add('b', onWrite);
  watchers.add('b', onWrite);
  stop();
  watchers.tell('b', 1);
  expect(told).toEqual([1]);
});

test('oncePerRev tells a rev once', () => {
  const told: number[] = [];
  const onWrite = oncePerRev((rev) => told.push(rev));
  for (const rev of [1, 1, 2, 2]) onWrite(rev);
  expect(told).toEqual([1, 2]);
});
