import { describedWish, type Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import { bookOf, newContext } from './book.harness.ts';
import { readDescribed } from './read-described.ts';
import { readPaths } from './read-paths.ts';

const context = newContext();
const person = (id: string, fields: object): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: id }, ...fields },
});

const people = [
  person('anna', { role: 'Notaris', organisation: 'Bakker Notarissen', place: 'Deventer' }),
  person('bram', { role: 'kandidaat-notaris', place: 'Zwolle' }),
  person('chris', { role: 'inkoper', organisation: 'Gemeente Zwolle', place: 'Zwolle' }),
  person('dewi', { role: 'wethouder', organisation: 'Gemeente Zwolle' }),
];

test.each([
  ['een notaris in Deventer', ['anna']],
  ['notaris', ['anna', 'bram']],
  ['iemand bij gemeente zwolle', ['chris', 'dewi']],
  ['iemand bij de gemeente', ['chris', 'dewi']],
  ['inkoper bij gemeente Zwolle', ['chris']],
  ['iemand in Zwolle', ['bram', 'chris']],
  ['iemand bij <img onerror>', []],
  ['__proto__', []],
])('[T3] people are found by description: %s', async (text, expected) => {
  const book = await bookOf(...people);
  const wish = describedWish(text);
  expect([...(await readDescribed(book, wish ?? {}))].sort()).toEqual(expected);
});

test('[T3] paths end at whoever was described', async () => {
  const book = await bookOf(...people, {
    kind: 'encounter',
    id: 'e1',
    fields: { on: '2026-10-01', channel: 'meeting', 'people/chris': {} },
  });
  const ways = async (...anyOf: string[]) =>
    (await readPaths(book, { anyOf }, context)).paths.map((path) => path.people.join(' '));
  expect(await ways('dewi')).toEqual(['me chris dewi']);
  expect(await ways('dewi', 'chris')).toEqual(['me chris']);
  expect(await ways()).toEqual([]);
});
