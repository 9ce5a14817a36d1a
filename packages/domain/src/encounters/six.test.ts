import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { openOf, sixOf } from './six.ts';

const at = '2026-11-21T19:30:00.000Z';
const base = { on: '2026-11-21', channel: 'meeting' } as const;

test('[C2] of a person you never spoke nothing is filled', () => {
  expect(sixOf({ person: person('s'), encounters: [] })).toMatchObject({ filled: 0, of: 6 });
});

test('[C2] what they do is filled by a mark, or by what stands written of them', () => {
  const spoken = record('encounter', 'e', base);
  const marked = record('encounter', 'e', { ...base, 'heard/does': { at } });
  expect(sixOf({ person: person('s'), encounters: [spoken] }).heard.does).toBe(false);
  expect(sixOf({ person: person('s'), encounters: [marked] }).heard.does).toBe(true);
  expect(sixOf({ person: person('s', { does: 'bakt desem' }), encounters: [spoken] }).heard.does).toBe(true);
});

test('[C2] whom they look for is filled by an open ask of theirs, not by one that ended or of another', () => {
  const heard = (fields: { owner: string; ending?: { how: 'answered'; on: string } }) =>
    sixOf({
      person: person('s'),
      encounters: [],
      asks: [record('ask', 'a', { text: 'stagiairs', on: '2026-11-21', ...fields })],
    }).heard.seeks;
  expect(heard({ owner: 's' })).toBe(true);
  expect(heard({ owner: 's', ending: { how: 'answered', on: '2026-11-22' } })).toBe(false);
  expect(heard({ owner: 'x' })).toBe(false);
});

test('[C2] three each way over all encounters, those meant for another person left out', () => {
  const encounters = [
    record('encounter', 'a', { ...base, 'told/who': { at }, 'heard/does': { at } }),
    record('encounter', 'b', { ...base, 'told/does:s': { at }, 'told/seeks:m': { at } }),
  ];
  const six = sixOf({ person: person('s'), encounters });
  expect(six.told).toEqual({ who: true, does: true, seeks: false });
  expect(six).toMatchObject({ filled: 4, of: 6 });
});

test('[C3] what is open are the questions for next time, theirs first', () => {
  const six = sixOf({
    person: person('s', { role: 'bakker' }),
    encounters: [record('encounter', 'a', base)],
  });
  expect(openOf(six)).toEqual([
    { side: 'heard', known: 'seeks' },
    { side: 'told', known: 'who' },
    { side: 'told', known: 'does' },
    { side: 'told', known: 'seeks' },
  ]);
});
