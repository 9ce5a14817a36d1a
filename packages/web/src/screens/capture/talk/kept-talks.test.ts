import { expect, test } from 'vitest';
import { dropTalk, findTalk, keepTalk, parseKept } from './kept-talks.ts';
import { beginTalk, type Talk } from './talk.ts';

const talk = (minute: number, more: Partial<Talk> = {}): Talk => ({
  ...beginTalk({ now: `2026-11-21T18:0${minute}:00.000Z` }),
  line: `regel ${minute}`,
  ...more,
});

test('keepTalk keeps the latest in front, each once, and none that is empty', () => {
  const kept = keepTalk(keepTalk(keepTalk([], talk(1)), talk(2)), talk(1, { line: 'verder' }));
  expect(kept.map(({ line }) => line)).toEqual(['verder', 'regel 2']);
  expect(keepTalk(kept, talk(1, { line: '' })).map(({ line }) => line)).toEqual(['regel 2']);
  expect(dropTalk(kept, talk(2))).toHaveLength(1);
});

test('findTalk goes on with the latest, but from a page only with one about that person', () => {
  const kept = [talk(2, { givenId: 'sanne' }), talk(1, { shared: 'gedeeld' })];
  expect(findTalk(kept, {})?.line).toBe('regel 2');
  expect(findTalk(kept, { givenId: 'mo' })).toBeNull();
  expect(findTalk(kept, { givenId: 'sanne' })?.line).toBe('regel 2');
  expect(findTalk(kept, { shared: 'gedeeld' })?.line).toBe('regel 1');
  expect(findTalk(kept, { shared: 'iets anders' })).toBeNull();
});

test('parseKept takes what a device kept, and nothing that is no talk', () => {
  const kept = [talk(1)];
  expect(parseKept(JSON.parse(JSON.stringify([...kept, { line: 3 }, null])))).toEqual(
    JSON.parse(JSON.stringify(kept)),
  );
  expect(parseKept('onzin')).toEqual([]);
});
