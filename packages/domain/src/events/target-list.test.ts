import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { targetList } from './target-list.ts';

const event = record('event', 'e', { name: 'Haringpartij', kind: 'reception', on: '2026-11-26' });
const targets = [
  record('target', 't1', { event: 'e', person: 's' }),
  record('target', 't2', { event: 'e', person: 'm', ending: { how: 'dropped', on: '2026-11-26' } }),
  record('target', 't3', { event: 'e', name: 'Els' }),
  record('target', 't4', { event: 'another', person: 'x' }),
];
const talk = record('encounter', 'c', {
  on: '2026-11-26',
  channel: 'meeting',
  event: 'e',
  'people/s': { known: true },
});

test('[P3] whoever has an encounter at the event counts as spoken, however it was recorded', () => {
  expect(targetList(event, targets, [talk]).map(({ target, state }) => [target.id, state])).toEqual([
    ['t3', 'open'],
    ['t1', 'spoken'],
    ['t2', 'dropped'],
  ]);
});

test('[P3] an encounter elsewhere says nothing about the event', () => {
  const elsewhere = record('encounter', 'c', { ...talk.fields, event: 'another' });
  expect(targetList(event, targets, [elsewhere])[0]).toMatchObject({ target: { id: 't1' }, state: 'open' });
});

test('[P8] at a farewell the list is empty', () => {
  const farewell = record('event', 'e', { ...event.fields, kind: 'farewell' });
  expect(targetList(farewell, targets, [])).toEqual([]);
});
