import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { type BondRecords, bondsOf } from './bonds-of.ts';

const people = ['anna', 'bram', 'cees'].map((id) => person(id));
const none: BondRecords = {
  people,
  ties: new Map(),
  encounters: [],
  introductions: [],
  promises: [],
  events: [],
};
const of = (records: Partial<BondRecords>) =>
  bondsOf({ ...none, ...records }, { today: '2026-11-22' }).map(({ from, to, reasons }) => [
    `${from} ${to}`,
    ...reasons.map(({ type }) => type),
  ]);
const talk = (id: string, who: readonly string[], event?: string) =>
  record('encounter', id, {
    on: '2026-05-01',
    channel: 'meeting',
    ...(event ? { event } : {}),
    ...Object.fromEntries(who.map((each) => [`people/${each}`, {}])),
  });

test('[T3] you are bound to whom you spoke, with warmth, times met and promises kept', () => {
  const tie = {
    contactDays: 4,
    lastOn: '2026-10-22',
    theyReachedOutOn: null,
    coolsOn: null,
    rhythmDueOn: null,
  };
  const kept = record('promise', 'p', {
    by: 'them',
    person: 'anna',
    text: 'mailt',
    madeOn: '2026-01-01',
    ending: { how: 'kept', on: '2026-01-04' },
  });
  const [bond] = bondsOf(
    { ...none, ties: new Map([['anna', tie]]), promises: [kept] },
    { today: '2026-11-22' },
  );
  expect(bond).toMatchObject({
    from: 'me',
    to: 'anna',
    reasons: [
      { type: 'known', met: 4, lastOn: '2026-10-22' },
      { type: 'kept', kept: 1, broken: 0 },
    ],
  });
});

test('[T3] others are bound by shared talks, introductions, meeting through each other, work and events', () => {
  expect(of({ encounters: [talk('e', ['anna', 'bram']), talk('f', ['anna', 'bram'])] })).toEqual([
    ['anna bram', 'together'],
  ]);
  const introduction = { a: 'anna', b: 'cees', on: '2026-01-01', introducedOn: '2026-02-01' };
  expect(of({ introductions: [record('introduction', 'i', introduction)] })).toEqual([
    ['anna cees', 'introduced'],
  ]);
  expect(of({ people: [...people, person('dora', { metThrough: 'anna' })] })).toEqual([
    ['anna dora', 'met-through'],
  ]);
  const colleagues = [
    person('x', { organisation: 'Gemeente Ede' }),
    person('y', { organisation: 'gemeente  ede' }),
  ];
  expect(of({ people: colleagues })).toEqual([['x y', 'colleagues']]);
  const event = record('event', 'v', { name: 'Borrel', kind: 'reception', on: '2026-05-01' });
  expect(of({ encounters: [talk('e', ['anna'], 'v'), talk('f', ['cees'], 'v')], events: [event] })).toEqual([
    ['anna cees', 'same-event'],
  ]);
});

test('[T3] of merged people the one who stayed has the bonds, and who is deleted has none', () => {
  const merged = [person('anna'), person('bram'), person('old', { mergedInto: 'anna' })];
  expect(of({ people: merged, encounters: [talk('e', ['old', 'bram'])] })).toEqual([
    ['anna bram', 'together'],
  ]);
  const gone = [person('anna'), { ...person('bram'), deletedAt: '2026-01-01T00:00:00Z' }];
  expect(of({ people: gone, encounters: [talk('e', ['anna', 'bram'])] })).toEqual([]);
});
