import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import type { EventGoal, EventKind } from './event.ts';
import { type FloorRecords, floorConversations, floorDepth, goalProgress } from './floor.ts';

const at = '2026-11-26T19:30:00.000Z';
const talk = (id: string, people: readonly string[], more: object = {}) =>
  record('encounter', id, {
    on: '2026-11-26',
    channel: 'meeting',
    event: 'e',
    at: `2026-11-26T18:0${id}:00.000Z`,
    ...Object.fromEntries(people.map((each) => [`people/${each}`, { known: true }])),
    ...more,
  });
const before = record('encounter', 'old', {
  on: '2026-01-10',
  channel: 'call',
  'people/els': { known: true },
});
const people = [person('sanne'), person('mo'), person('els'), person('ada', { import: 'i' })];

test('[M8] meeting people counts those spoken for the first time, once each', () => {
  const encounters = [talk('1', ['sanne']), talk('2', ['sanne', 'mo']), talk('3', ['els']), before];
  expect(goalProgress(floor({ encounters }, { form: 'meet', count: 4 }))).toEqual({
    form: 'meet',
    done: 2,
    of: 4,
  });
});

test('[M8] who came with an import was known already', () => {
  expect(goalProgress(floor({ encounters: [talk('1', ['ada'])] }, { form: 'meet', count: 4 }))).toMatchObject(
    { done: 0 },
  );
});

test('[M8] seeing people again counts those known, of those to find', () => {
  const encounters = [talk('1', ['els']), talk('2', ['mo']), before];
  const targets = [
    record('target', 't', { event: 'e', person: 'els' }),
    record('target', 'u', { event: 'e', person: 'ada' }),
    record('target', 'v', { event: 'e', person: 'mo', ending: { how: 'dropped', on: '2026-11-26' } }),
    record('target', 'w', { event: 'e', name: 'Piet' }),
  ];
  expect(goalProgress(floor({ encounters }, { form: 'again' }))).toEqual({
    form: 'again',
    done: 1,
    of: null,
  });
  expect(goalProgress(floor({ encounters, targets }, { form: 'again' }))).toMatchObject({ done: 1, of: 2 });
});

test('[M8] a theme counts the talks in which it came up, in text or ask', () => {
  const encounters = [
    talk('1', ['sanne'], { text: 'Over het warmtenet van Zwolle' }),
    talk('2', ['mo']),
    talk('3', ['els'], { line: 'gezellig' }),
  ];
  const asks = [
    record('ask', 'a', { owner: 'mo', text: 'ervaring met warmtenetten', on: '2026-11-26', encounter: '2' }),
  ];
  expect(goalProgress(floor({ encounters, asks }, { form: 'theme', theme: 'warmtenetten' }))).toEqual({
    form: 'theme',
    done: 2,
    of: null,
    theme: 'warmtenetten',
  });
});

test('[M8] without a goal there is no progress to show', () => {
  expect(goalProgress(floor({ encounters: [talk('1', ['sanne'])] }))).toBeNull();
});

test('[P8] at a farewell no goal is kept count of', () => {
  expect(
    goalProgress(floor({ encounters: [talk('1', ['sanne'])] }, { form: 'again' }, 'farewell')),
  ).toBeNull();
});

test('[C6] depth is how much of the six is filled with everybody spoken, not how many', () => {
  const all = Object.fromEntries(
    ['heard', 'told'].flatMap((side) =>
      ['who', 'does', 'seeks'].map((known) => [`${side}/${known}`, { at }]),
    ),
  );
  const encounters = [talk('1', ['sanne'], all), talk('2', ['mo'])];
  expect(floorDepth(floor({ encounters }))).toEqual({ people: 2, filled: 7, of: 12, complete: 1 });
});

test('[M8] the conversations stand with the latest first, each with its people', () => {
  const encounters = [talk('1', ['sanne']), talk('2', ['mo', 'gone']), before];
  expect(
    floorConversations(floor({ encounters })).map((each) => [
      each.encounter.id,
      each.people.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2', ['mo']],
    ['1', ['sanne']],
  ]);
});

test('[C9] a talk that did not click counts as any other', () => {
  const floorWith = (more: object) =>
    floor({ encounters: [talk('1', ['sanne'], more)] }, { form: 'meet', count: 2 });
  expect(goalProgress(floorWith({ click: 'no' }))).toEqual(goalProgress(floorWith({})));
  expect(floorDepth(floorWith({ click: 'no' }))).toEqual(floorDepth(floorWith({})));
});

function floor(
  records: Partial<FloorRecords> & Pick<FloorRecords, 'encounters'>,
  goal?: EventGoal,
  kind: EventKind = 'reception',
): FloorRecords {
  const event = record('event', 'e', { name: 'Haringpartij', kind, on: '2026-11-26', ...(goal && { goal }) });
  return { event, targets: [], people, asks: [], ...records };
}
