import { expect, test } from 'vitest';
import type { PromiseFields } from '../promises/promise.ts';
import { person, record } from '../records/records.harness.ts';
import { followUps } from './follow-ups.ts';

const event = record('event', 'e', { name: 'Haringpartij', kind: 'reception', on: '2026-11-21' });
const promise = (id: string, fields: Partial<PromiseFields>) =>
  record('promise', id, { by: 'me', person: 's', text: id, madeOn: '2026-11-21', event: 'e', ...fields });
const rest = {
  event,
  people: [person('s'), person('m'), person('x')],
  encounters: [
    record('encounter', 'c', {
      on: '2026-11-21',
      channel: 'meeting',
      event: 'e',
      text: 'deegrust',
      'people/s': { known: true },
    }),
  ],
  asks: [record('ask', 'a', { owner: 's', text: 'stagiairs', on: '2026-11-21' })],
  memories: [record('memory', 'm', { text: 'Elfstedentocht', 'people/s': { known: true } })],
};

test('[E4] follow-ups come from what was promised, each to one person, the first due first', () => {
  const promises = [
    promise('p', { dueOn: '2026-11-30' }),
    promise('q', { person: 'm', dueOn: '2026-11-24' }),
    promise('r', {}),
  ];
  expect(
    followUps({ ...rest, promises }).map((each) => [each.person.id, each.promises.map(({ id }) => id)]),
  ).toEqual([
    ['m', ['q']],
    ['s', ['p', 'r']],
  ]);
});

test('[E4] each in the context of that person', () => {
  const promises = [promise('p', {}), promise('t', { by: 'them' })];
  expect(followUps({ ...rest, promises })[0]).toMatchObject({
    event: { name: 'Haringpartij', on: '2026-11-21' },
    spokeOf: 'deegrust',
    seeks: ['stagiairs'],
    memories: ['Elfstedentocht'],
    theirs: [{ id: 't' }],
  });
});

test('[E4] kept promises, those of other events and those of others make no follow-up', () => {
  const promises = [
    promise('p', { ending: { how: 'kept', on: '2026-11-22' } }),
    promise('q', { event: 'another' }),
    promise('r', { by: 'them' }),
  ];
  expect(followUps({ ...rest, promises })).toEqual([]);
});

test('[A2] there is no follow-up to several people together: every one has one person', () => {
  const promises = [promise('p', {}), promise('q', { person: 'm' }), promise('r', { person: 'x' })];
  const people = followUps({ ...rest, promises }).map((each) => each.person.id);
  expect(people).toEqual(['s', 'm', 'x']);
});
