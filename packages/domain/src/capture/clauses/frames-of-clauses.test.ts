import { expect, test } from 'vitest';
import { capture } from '../capture.ts';
import { printDraft } from '../print-draft.ts';

const read = (text: string) =>
  printDraft(capture(text, { now: '2026-11-21T10:00:00.000Z', zone: 'Europe/Amsterdam' }));

test.each([
  ['Lies Bakema zit omhoog met twee zieke vrijwilligers', 'twee zieke vrijwilligers'],
  ['Lies Bakema worstelt met haar jaarrekening', 'haar jaarrekening'],
  ['Lies Bakema, kok, loopt vast op de hygiënecode', 'de hygiënecode'],
  ['Lies Bakema wou weten of wij iemand kennen voor de tuin', 'iemand voor de tuin'],
  ['Olive Tate would value a second opinion', 'a second opinion'],
  ['Olive Tate, stuck on her grant application', 'her grant application'],
  ["Olive Tate can't crack hiring", 'hiring'],
  ['Olive Tate hosts us well and has no chairs', 'chairs'],
])('[CA9] what somebody lacks or is stuck on is an ask: %s', (text, ask) => {
  expect(read(text).asks.map((each) => each.text.replace(/^no /, ''))).toEqual([ask]);
});

test.each([
  ['Lies Bakema heeft een kast die weg mag', 'een kast'],
  ['Lies Bakema heeft alle draaiboeken, mogen we overnemen', 'alle draaiboeken'],
  ['Lies Bakema verzorgt ook hapjes', 'hapjes verzorgen'],
  ['Lies Bakema loopt elke week een ronde voor ons', 'elke week een ronde voor ons'],
  ['Lies Bakema zei: bel gerust over btw', 'btw'],
  ['Olive Tate has two empty desks in Leith', 'two empty desks'],
  ['Olive Tate lends out tents to scouts', 'lends out tents to scouts'],
  ['Olive Tate said their minibus is ours on Fridays', 'their minibus'],
  ["Olive Tate said he'd paint the hall at cost", 'paint the hall at cost'],
])('[CA9] what somebody has, knows or does for others is an offer: %s', (text, offer) => {
  expect(read(text).offers).toEqual([{ who: 'them', text: offer }]);
});

test.each([
  'Lies Bakema heeft een hond',
  'Lies Bakema werkt hard voor haar examen',
  'Wij hebben nog een lege kast voor de school, niet gemeld bij Lies Bakema',
  'Olive Tate has two sons at school',
  'Olive Tate will not be able to help us until May',
  'Olive Tate has no time',
])('[CA9] what serves nobody else, is ours or is refused is neither: %s', (text) => {
  const { asks, offers } = read(text);
  expect({ asks, offers: offers.filter(({ who }) => who === 'them') }).toEqual({ asks: [], offers: [] });
});

test('[CA7] what happened in their lives is a memory', () => {
  expect(read('Nice talk with Olive Tate, she has just become a grandmother').memory).toBe(
    'she has just become a grandmother',
  );
  expect(read('Lies Bakema, zijn dochter zit in dezelfde klas als de mijne').memory).toBe(
    'zijn dochter zit in dezelfde klas als de mijne',
  );
});
