import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../days/day.ts';
import type { EncounterFields } from '../encounters/encounter.ts';
import { record } from '../records/records.harness.ts';
import { inTouch } from './in-touch.ts';
import { ownScale, ownScaleNeeds } from './own-scale.ts';
import { tieOf } from './tie-of.ts';

const today = '2026-11-21';
const needs = ownScaleNeeds(today);
const talk = (person: string, on: string, more: Partial<EncounterFields> = {}) =>
  record('encounter', `${person} ${on}`, {
    on,
    channel: 'meeting',
    [`people/${person}`]: { known: true },
    ...more,
  });
type Talks = readonly ReturnType<typeof talk>[];

function learned(talks: Talks): number {
  const people = new Map<string, EncounterFields[]>();
  for (const { id, fields } of talks) {
    const [person = ''] = id.split(' ');
    people.set(person, [...(people.get(person) ?? []), fields]);
  }
  const ties = new Map([...people].map(([person, met]) => [person, tieOf(met, null)]));
  return ownScale(needs, talks, ties);
}

/** Twenty people, each spoken every so many days for three years. */
const every = (days: number): Talks =>
  Array.from({ length: 20 }, (_, at) =>
    Array.from({ length: Math.floor(1080 / days) }, (_, turn) =>
      talk(`p${at}`, addDays(today, -turn * days - at)),
    ),
  ).flat();

/** Sixty people, each spoken twice, some years ago and never again. */
const seldom: Talks = Array.from({ length: 60 }, (_, at) => [
  talk(`p${at}`, addDays(today, -1000 + at)),
  talk(`p${at}`, addDays(today, -900 + at * 3)),
]).flat();

test('[K2] your own scale is 1 while nothing is known', () => {
  expect(learned([])).toBe(1);
  expect(learned([talk('a', '2026-11-20'), talk('a', '2026-11-21'), talk('b', '2026-11-19')])).toBe(1);
});

test('[K2] your own scale rises where people come back more than expected, and falls where they stay away', () => {
  expect(learned(every(45))).toBeGreaterThan(1.2);
  expect(learned(seldom)).toBeLessThan(0.6);
});

test('[K2] few talks move your own scale little', () => {
  expect(learned(seldom.slice(0, 12))).toBe(1);
  const few = learned(seldom.slice(0, 24));
  expect(few).toBeGreaterThan(learned(seldom));
  expect(few).toBeLessThan(1);
});

test('[K2] estimated days teach nothing', () => {
  const rough = seldom.map(({ id, fields }) =>
    talk(id.split(' ')[0] ?? '', fields.on, { precision: 'year' }),
  );
  expect(learned(rough)).toBe(1);
});

test('[K2] your own scale is the same in whatever order talks come, and all week', () => {
  const talks = every(60);
  expect(learned([...talks].reverse())).toBe(learned(talks));
  expect(ownScaleNeeds('2026-11-16').monday).toBe(ownScaleNeeds('2026-11-22').monday);
});

test('[K2] where more talks were had than are loaded, the earliest day counts for nobody', () => {
  const loaded = every(45).toSorted((a, b) => b.fields.on.localeCompare(a.fields.on));
  const ties = new Map(Array.from({ length: 20 }, (_, at) => [`p${at}`, { contactDays: 24 }] as const));
  const bounded = { ...needs, encounters: { ...needs.encounters, limit: 200 } };
  const scale = ownScale(bounded, loaded.slice(0, 200), ties);
  expect(scale).toBeGreaterThan(1);
  expect(needs.encounters.limit).toBeLessThanOrEqual(1000);
});

test('[K2] your own scale never changes the order of your contacts', () => {
  const contact = fc.record({
    contactDays: fc.integer({ min: 0, max: 300 }),
    daysSinceLast: fc.integer({ min: 0, max: 5000 }),
  });
  const scales = fc.double({ min: 0.1, max: 5, noNaN: true });
  fc.assert(
    fc.property(contact, contact, scales, (a, b, scale) => {
      const order = Math.sign(inTouch(a) - inTouch(b));
      const scaled = inTouch({ ...a, scale }) - inTouch({ ...b, scale });
      expect(Math.abs(scaled) < 1e-12 || Math.sign(scaled) === order).toBe(true);
    }),
  );
});
