import { expect, test } from 'vitest';
import { roundsSheet } from './rounds-sheet.ts';

const rounds = [
  [
    ['a', 'b'],
    ['c', 'd'],
  ],
  [
    ['a', 'c'],
    ['b', 'd'],
  ],
];
const names = new Map([
  ['a', 'Sanne'],
  ['b', 'Mo'],
  ['c', 'Ada'],
]);

test('[R5] the sheet says per round and per person at which table, and with whom', () => {
  const sheet = roundsSheet({ rounds }, { names });
  expect(sheet.rounds[1]?.tables[0]).toEqual({
    number: 1,
    people: [
      { id: 'a', name: 'Sanne' },
      { id: 'c', name: 'Ada' },
    ],
  });
  expect(sheet.people.map(({ name }) => name)).toEqual(['Ada', 'd', 'Mo', 'Sanne']);
  expect(sheet.people[0]?.seats.map(({ table, with: others }) => [table, others[0]?.name])).toEqual([
    [2, 'd'],
    [1, 'Sanne'],
  ]);
});

test('[R5] a table that emptied is left out, and the others keep their numbers', () => {
  const sheet = roundsSheet({ rounds: [[['a', 'b'], [], ['c', 'd']]] });
  expect(sheet.rounds[0]?.tables.map(({ number }) => number)).toEqual([1, 3]);
  expect(sheet.people.find(({ id }) => id === 'd')?.seats[0]?.table).toBe(3);
});

test('[R5] the opening topic comes from why the gain is there, your own ask first', () => {
  const sheet = roundsSheet(
    { rounds },
    {
      names,
      why: [
        ['a', 'b', { type: 'ask', ask: 'een jurist' }],
        ['c', 'a', { type: 'shared', word: 'warmtenetten' }],
      ],
    },
  );
  const topics = (id: string) => sheet.people.find((each) => each.id === id)?.seats.map(({ topic }) => topic);
  expect(topics('a')).toEqual([
    { type: 'you-ask', name: 'Mo', ask: 'een jurist' },
    { type: 'shared', name: 'Ada', word: 'warmtenetten' },
  ]);
  expect(topics('b')).toEqual([
    { type: 'they-ask', name: 'Sanne', ask: 'een jurist' },
    { type: 'open', name: 'd', turn: 1 },
  ]);
});
