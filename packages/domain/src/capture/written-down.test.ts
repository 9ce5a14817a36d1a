import { expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

const read = (line: string) =>
  printDraft(capture(line, { now: '2026-11-21T10:00:00.000Z', zone: 'Europe/Amsterdam' }));

test.each([
  ['Ruth Bos werkt als planner verbonden aan Acme', { role: 'planner', organisation: 'Acme' }],
  [
    'Piet Smit, beleidsadviseur Wmo bij de gemeente Oss',
    { role: 'beleidsadviseur Wmo', organisation: 'gemeente Oss' },
  ],
  [
    'Ellen Vos, programmamanager Sociaal Domein, gemeente Almelo',
    { role: 'programmamanager Sociaal Domein', organisation: 'gemeente Almelo' },
  ],
  ['Karin Mol, planner DHL Venlo', { organisation: 'DHL', place: 'Venlo' }],
  ['Karin Mol, planner GGD Groningen', { organisation: 'GGD Groningen', place: null }],
  ['Jan Prins, oud-burgemeester van Dokkum', { role: 'oud-burgemeester', place: 'Dokkum' }],
  ['carole hughes, ward nurse in luton', { name: 'Carole Hughes', place: 'Luton' }],
  ['wim de fysio uit barneveld', { name: 'Wim', role: 'fysio', place: 'Barneveld' }],
  ['gina hielp me vandaag', { name: 'Gina' }],
])('[CA5] what somebody is ends where their work begins: %s', (line, expected) => {
  expect(read(line).people[0]).toMatchObject(expected);
});

test.each([
  ['Emiel Roos regelt voor ons de vergunning', 'voor ons de vergunning regelen'],
  ['Bas heeft in december nog twee weken over', 'twee weken'],
  ['Owen Hart would like to refer cases to us', 'refer cases to us'],
  ['Thomas Riedijk, die veel weet van erfpacht', 'erfpacht'],
])('[CA9] what is done for us is an offer: %s', (line, text) => {
  expect(read(line)).toMatchObject({ offers: [{ who: 'them', text }], promises: [] });
});

test('[CA1] what the recipient is stands between, and is no part of the promise', () => {
  expect(
    read('Ik zal Maaike Bos, teamleider bij de Rabobank, voor vrijdag de volmacht sturen').promises,
  ).toMatchObject([{ by: 'me', text: 'de volmacht sturen', dueOn: '2026-11-27' }]);
});
