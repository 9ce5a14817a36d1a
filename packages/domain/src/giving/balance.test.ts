import { expect, test } from 'vitest';
import { balanceSentence } from '../wording/giving-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { balanceOverall, balanceWith } from './balance.ts';
import { favour, worked } from './giving.harness.ts';

const twice = [favour('f', '2026-01-01', { thankedOn: '2026-01-02' }), favour('g', '2026-03-01')];

test('[G3] received twice and nothing given is said kindly, with what would help', () => {
  const balance = balanceWith('a', { favours: twice });
  expect(balance).toMatchObject({ given: 0, received: 2, stands: 'received-only' });
  expect(print(balanceSentence(balance, 'person'), 'nl', 'je')).toBe(
    'Je kreeg twee keer iets en gaf nog niets; vraag hoe je kunt helpen.',
  );
  expect(print(balanceSentence(balance, 'person'), 'nl', 'u')).toBe(
    'U kreeg twee keer iets en gaf nog niets; vraag hoe u kunt helpen.',
  );
  expect(print(balanceSentence(balance, 'person'), 'en', 'je')).toBe(
    'You received twice and gave nothing yet; ask how you can help.',
  );
});

test.each([
  [0, 0, 'nothing'],
  [3, 0, 'given-only'],
  [1, 2, 'even'],
  [4, 6, 'even'],
  [1, 4, 'more-received'],
  [7, 2, 'more-given'],
])('[G3] given %i times and received %i times stands as %s', (given, received, stands) => {
  const favours = [
    ...Array.from({ length: given }, (_, at) => favour(`m${at}`, '2026-01-01', { by: 'me' })),
    ...Array.from({ length: received }, (_, at) => favour(`t${at}`, '2026-01-01')),
  ];
  expect(balanceOverall({ favours })).toMatchObject({ given, received, stands });
});

test('[G3] the balance with one person is of that person alone, over all of everybody', () => {
  const favours = [...twice, favour('h', '2026-02-01', { person: 'b', by: 'me', what: 'time' })];
  expect(balanceWith('b', { favours })).toMatchObject({ given: 1, received: 0, givenByWhat: { time: 1 } });
  expect(balanceOverall({ favours })).toMatchObject({ given: 1, received: 2, receivedByWhat: { advice: 2 } });
});

test('[G1] an introduction that worked counts as given to both, once', () => {
  const introductions = [
    worked('i', '2026-05-01'),
    worked('j', '2026-06-01', { outcome: { how: 'nothing', on: '2026-07-01' } }),
  ];
  for (const id of ['a', 'b'])
    expect(balanceWith(id, { favours: [], introductions })).toMatchObject({
      given: 1,
      givenByWhat: { introduction: 1 },
      lastGivenOn: '2026-05-01',
    });
  expect(balanceOverall({ favours: [], introductions }).given).toBe(1);
  const byHand = favour('f', '2026-05-02', { by: 'me', what: 'introduction', grewFrom: 'i' });
  expect(balanceWith('a', { favours: [byHand], introductions }).given).toBe(1);
});

test('[G4] what was received and not thanked for shows as such, the latest first', () => {
  const favours = [...twice, favour('h', '2026-06-01'), favour('m', '2026-07-01', { by: 'me' })];
  expect(balanceOverall({ favours }).unthanked.map(({ id }) => id)).toEqual(['h', 'g']);
});

test('[G3] what was deleted counts not', () => {
  const gone = { ...favour('f', '2026-01-01'), deletedAt: '2026-02-01T00:00:00Z' };
  expect(balanceOverall({ favours: [gone] }).received).toBe(0);
});
