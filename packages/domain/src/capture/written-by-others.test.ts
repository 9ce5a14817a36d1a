import { expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const known = [
  { id: 'joost', name: 'Joost van der Heijden', organisation: 'Deltares' },
  { id: 'priya', name: 'Priya Nair', organisation: 'Monzo' },
];
const read = (text: string) => printDraft(capture(text, { now, zone, known }));
const personOf = (text: string) => read(text).people[0];

test.each([
  ['Joost vd Heijden gebeld', 'joost'],
  ['Joost v.d. Heijden gebeld', 'joost'],
  ['Joost van den Heijden gebeld', 'joost'],
])('[CA4] a prefix may be shortened: %s', (text, knownId) => {
  expect(personOf(text)?.knownId).toBe(knownId);
});

test.each([
  ['Bas v. Leeuwen, kapper', 'Bas v. Leeuwen'],
  ['Chantal v.d. Berg zoekt een oppas', 'Chantal v.d. Berg'],
])('[M9] an abbreviated prefix belongs to the name: %s', (text, name) => {
  expect(personOf(text)?.name).toBe(name);
});

test('[CA8] a number said in words is a telephone number', () => {
  expect(personOf('hanna bos bereikbaar op nul zes twaalf vierendertig zesenvijftig 78')?.phone).toBe(
    '0612345678',
  );
});
