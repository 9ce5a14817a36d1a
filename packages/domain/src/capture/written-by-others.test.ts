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

test.each([
  ["Ik zou Ellen Bos de foto's sturen, doe ik dinsdag", "de foto's sturen", '2026-11-24'],
  ['Ellen Bos, kapper, offerte beloofd voor vrijdag', 'offerte', '2026-11-27'],
  ['Tom Baker, wants a call, demo promised', 'demo', null],
])('[CA1] a promise may come before its cue or its day: %s', (text, said, dueOn) => {
  expect(read(text).promises).toEqual([{ by: 'me', text: said, dueOn }]);
});

test('[CA1] a verb after a full stop is still about the person', () => {
  expect(read('Ellen Bos is kapper. Stuurt morgen een lijstje.').promises).toEqual([
    { by: 'them', text: 'een lijstje sturen', dueOn: '2026-11-22' },
  ]);
});

test('[CA1] what somebody has to offer is an offer', () => {
  expect(read('Ellen Burns has a spare room to offer').offers).toEqual([
    { who: 'them', text: 'a spare room' },
  ]);
});

test.each([
  ['Met Hedwig, die stelde me voor aan Abel Mekonnen', 'Hedwig'],
  ['It was Claire who introduced me to Abel Mekonnen', 'Claire'],
])('[CA6] the introducer may stand before who: %s', (text, through) => {
  expect(read(text).metThrough).toBe(through);
});

test('[CA4] a short given name with the same family name is the same person', () => {
  expect(personOf('Pri Nair belde')?.knownId).toBe('priya');
});

test('[CA3] after the weekend is Monday', () => {
  expect(read("I'll call Ellen Burns after the weekend").promises[0]?.dueOn).toBe('2026-11-23');
  expect(read('Ik bel Ellen Bos na het weekend').promises[0]?.dueOn).toBe('2026-11-23');
});

test.each([
  ['Met Theo Bos from the Athens Water Company', 'Athens Water Company'],
  ['Ine Bos, teamhoofd in het UZ Antwerpen', 'UZ Antwerpen'],
])('[M9] a place inside a name is no place: %s', (text, organisation) => {
  expect(personOf(text)).toMatchObject({ organisation, place: null });
});

test('[M9] somebody in training is that', () => {
  expect(personOf('Eva Bos, loodgieter in opleiding bij Feenstra')?.role).toBe('loodgieter in opleiding');
});

test('[CA5] what you asked somebody is your ask', () => {
  expect(read('Asked Ellen Burns for a radio slot').asks).toEqual([{ who: 'me', text: 'a radio slot' }]);
  expect(read('Met Ellen Burns, I asked for her slides').asks).toEqual([{ who: 'me', text: 'her slides' }]);
});

test.each([
  ['Ellen Bos heeft een busje dat we mogen lenen', 'een busje dat we mogen lenen'],
  ['Ellen Bos vertelt graag over de zee', 'over de zee'],
])('[CA1] what somebody gladly gives is an offer: %s', (text, offer) => {
  expect(read(text).offers).toEqual([{ who: 'them', text: offer }]);
});

test('[CA1] a promise about what was asked ends the ask', () => {
  expect(read('Ellen Bos wil onze cijfers, die mail ik haar 2 december')).toMatchObject({
    asks: [{ who: 'them', text: 'onze cijfers' }],
    promises: [{ by: 'me', dueOn: '2026-12-02' }],
  });
});

test('[CA1] we promise as I do', () => {
  expect(read('Met Ellen Bos, wij bezorgen haar de affiche tegen 20 december').promises).toEqual([
    { by: 'me', text: 'de affiche bezorgen', dueOn: '2026-12-20' },
  ]);
});

test('[CA5] what follows somebody in one sentence is theirs to do', () => {
  expect(read('Thandi Nkosi, policy adviser, will share the figures').promises[0]?.by).toBe('them');
  expect(read('Thandi Nkosi, policy adviser, will send her the figures').promises[0]?.by).toBe('me');
});

test('[CA2] no interest is no ask', () => {
  expect(read('Ellen Bos, boerin. Geen interesse in sensoren.').asks).toEqual([]);
});
