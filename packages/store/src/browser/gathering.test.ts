import { expect, test } from 'vitest';
import { createGathering } from './gathering.ts';

const of = (kind: string, id: string, on = '') => ({ kind, id, fields: { on }, deletedAt: null });

test('what portions bring one after the other is gathered, the latest of each record', () => {
  const gathering = createGathering();
  gathering.add([of('person', 'p'), of('note', 'n'), of('encounter', 'e', '1')], { from: 0, to: 3 });
  gathering.add([of('encounter', 'e', '2')], { from: 3, to: 4 });
  expect(gathering.take(4)).toEqual([of('person', 'p'), of('encounter', 'e', '2')]);
  expect(gathering.take(4)).toBeNull();
});

test('what was written beside the reading, or before it, makes what was gathered worthless', () => {
  const gathering = createGathering();
  gathering.add([of('person', 'p')], { from: 0, to: 1 });
  expect(gathering.take(2)).toBeNull();
  gathering.add([of('person', 'p')], { from: 0, to: 1 });
  gathering.add([of('person', 'q')], { from: 2, to: 3 });
  expect(gathering.take(3)).toBeNull();
  gathering.add([of('person', 'p')], { from: 7, to: 8 });
  expect(gathering.take(8)).toBeNull();
});
