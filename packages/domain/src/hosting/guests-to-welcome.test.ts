import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { guestsToWelcome, type HostRecords } from './guests-to-welcome.ts';

const event = record('event', 'e', { name: 'Borrel', kind: 'reception', on: '2026-11-22' });
const talk = (id: string, on: string, who: string, at?: string) =>
  record('encounter', id, { on, channel: 'meeting', [`people/${who}`]: {}, ...(at ? { event: at } : {}) });
const records: HostRecords = {
  event,
  targets: [
    record('target', 't1', { event: 'e', person: 'anna' }),
    record('target', 't2', { event: 'e', name: 'Dirk Post' }),
    record('target', 't3', { event: 'e', name: 'Els Vos', ending: { how: 'dropped', on: '2026-11-20' } }),
  ],
  encounters: [talk('x', '2026-01-01', 'anna'), talk('y', '2026-11-22', 'bram', 'e')],
  people: [person('anna'), person('bram'), person('cees')],
};
const said = (more: Partial<HostRecords> = {}) =>
  guestsToWelcome({ ...records, ...more }).map(
    ({ name, isNew, isSpoken }) => `${name.full}${isNew ? ' new' : ''}${isSpoken ? ' spoken' : ''}`,
  );

test('[M4] who hosts sees whom nobody spoke to yet, newcomers first', () => {
  expect(said()).toEqual(['Dirk Post new', 'anna', 'bram new spoken']);
});

test('[M4] guests of a list count once, by who they are or by name', () => {
  const guests = [
    { person: 'anna', name: { full: 'anna' } },
    { person: null, name: { full: 'Dirk Post' } },
    { person: null, name: { full: 'Fleur Kok' } },
  ];
  expect(said({ guests })).toEqual(['Dirk Post new', 'Fleur Kok new', 'anna', 'bram new spoken']);
});

test('[M4] who was ticked as spoken is spoken, and at a funeral there is no list', () => {
  const ticked = [
    record('target', 't2', { event: 'e', name: 'Dirk Post', ending: { how: 'spoken', on: '2026-11-22' } }),
  ];
  expect(said({ targets: ticked })).toContain('Dirk Post new spoken');
  expect(said({ event: record('event', 'e', { ...event.fields, kind: 'funeral' }) })).toEqual([]);
});

test('[M4] a name on the list is the person who bears it, and two of your own people with one name are two', () => {
  const guests = [
    { person: null, name: { full: 'Bram' } },
    { person: 'p1', name: { full: 'Jan Smit' } },
    { person: 'p2', name: { full: 'Jan Smit' } },
  ];
  const bram = person('bram', { name: { full: 'Bram' } });
  expect(said({ guests, targets: [], people: [bram] })).toEqual([
    'Jan Smit new',
    'Jan Smit new',
    'Bram new spoken',
  ]);
});
