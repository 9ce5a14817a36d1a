import { expect, test } from 'vitest';
import type { EventFields } from '../events/event.ts';
import { record } from '../records/records.harness.ts';
import { peopleToMeet } from './people-to-meet.ts';

const event = (id: string, fields: Partial<EventFields> = {}) =>
  record('event', id, { name: 'Ondernemersborrel Zwolle', kind: 'reception', on: '2026-12-01', ...fields });
const talk = (id: string, on: string, people: readonly string[]) =>
  record('encounter', id, {
    on,
    channel: 'meeting',
    ...Object.fromEntries(people.map((person) => [`people/${person}`, { known: true }])),
  });
const target = (person: string, fields: object = {}) =>
  record('target', `t-${person}`, { event: 'e9', person, reason: 'x', ...fields });
const earlier = [
  {
    event: event('e1', { on: '2026-06-01' }),
    encounters: [talk('1', '2026-06-01', ['mo', 'ida']), talk('2', '2026-06-01', ['els'])],
  },
  { event: event('e2', { on: '2026-09-01' }), encounters: [talk('3', '2026-09-01', ['els', 'bo'])] },
  {
    event: event('e3', { name: 'Jaarcongres Techniek', on: '2026-10-01' }),
    encounters: [talk('4', '2026-10-01', ['jan'])],
  },
];

test('[P7] before an event: the people to find, then whom you spoke there before, the most often first', () => {
  const targets = [
    target('sanne'),
    target('mo'),
    target('gone', { ending: { how: 'dropped', on: '2026-11-01' } }),
  ];
  expect(peopleToMeet({ event: event('e9'), targets, earlier })).toEqual(['sanne', 'mo', 'els', 'bo', 'ida']);
});

test('[P7] whom you know on the list of who comes stands behind the people to find', () => {
  const asked = peopleToMeet({
    event: event('e9'),
    targets: [target('sanne')],
    listed: ['bo', 'sanne', 'kim'],
    earlier,
  });
  expect(asked).toEqual(['sanne', 'bo', 'kim', 'els', 'ida', 'mo']);
});

test('[P8] where only presence fits, nobody is drilled', () => {
  const funeral = event('e9', { kind: 'funeral' });
  expect(peopleToMeet({ event: funeral, targets: [target('sanne')], listed: ['kim'], earlier })).toEqual([]);
});
