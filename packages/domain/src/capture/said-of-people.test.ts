import { expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const read = (text: string) => printDraft(capture(text, { now, zone }));
const peopleOf = (text: string) => read(text).people;

test.each([
  ['Stagebegeleider Wobke Rozendal, zoekt twee plekken', 'Wobke Rozendal', 'Stagebegeleider'],
  ['Jeugdconsulent Amber Fokkens belt me', 'Amber Fokkens', 'Jeugdconsulent'],
  ['District nurse Ottoline Barr needs a bike', 'Ottoline Barr', 'District nurse'],
])('[M9] a role with a capital goes before a name that no list has: %s', (text, name, role) => {
  expect(peopleOf(text)).toMatchObject([{ name, role, organisation: null }]);
});

test('[M9] a workplace between role and name is still a workplace', () => {
  expect(peopleOf('Eigenaar Blauwe Kamer, Piet Jansen')).toMatchObject([
    { name: 'Piet Jansen', organisation: 'Blauwe Kamer' },
  ]);
});

test.each([
  ['Froukje Bos, imker in Best, weet veel van bijen', 'Best'],
  ['Ellen Bos, graficus, Best', 'Best'],
  ['Met Ellen Bos gesproken over de wijk in Utrecht', null],
  ['Coffee with Ann Lee to talk about housing in Bristol', null],
])('[M9] a place may be a word too, and that of a topic is of nobody: %s', (text, place) => {
  expect(peopleOf(text)[0]?.place).toBe(place);
});

test.each([
  ['Ann Lee drives for Tesco', 'Tesco'],
  ['Ann Lee volunteers for the Red Cross', 'Red Cross'],
  ['Ellen Bos rijdt voor PostNL', 'PostNL'],
  ["Ann Lee, she's driving for Tesco now", 'Tesco'],
  ["Ann Lee chairs the parents' association", "parents' association"],
  ['Ann Lee runs the bakery', null],
  ['Ann Lee cares for Tom Baker', null],
])('[M9] a verb right after the name and `for` lead to a workplace: %s', (text, organisation) => {
  expect(peopleOf(text)[0]?.organisation).toBe(organisation);
});

test.each([
  ['Jeroen en Anita Smeets, nieuwe buren', ['Jeroen Smeets', 'Anita Smeets']],
  ['Tim en Els van der Berg zoeken een huis', ['Tim van der Berg', 'Els van der Berg']],
  ['Ann Lee and Tom Baker', ['Ann Lee', 'Tom Baker']],
])('[CA5] a family name said once is that of both: %s', (text, names) => {
  expect(peopleOf(text).map(({ name }) => name)).toEqual(names);
});

test('[CA5] somebody the book knows by that first name keeps their own family name', () => {
  const known = [{ id: 'k', name: 'Jeroen Bakker', organisation: null }];
  const { people } = printDraft(capture('Jeroen en Anita Smeets', { now, zone, known }));
  expect(people.map(({ name }) => name)).toEqual(['Jeroen Bakker', 'Anita Smeets']);
});

test.each([
  ['Haar hond heet Bob.', 'Haar hond heet Bob'],
  ['Her youngest daughter is called Maja', 'Her youngest daughter is called Maja'],
  ['Heeft een papegaai genaamd Rio', 'een papegaai genaamd Rio'],
  ['We hadden het over zijn marathon', 'zijn marathon'],
  ['He told me about his sourdough disaster', 'his sourdough disaster'],
  ['Vertelde over haar mislukte vakantie', 'haar mislukte vakantie'],
  ['She told me about her trip and needs a van', 'her trip'],
  ['Vertelde over haar promotieonderzoek', null],
])('[CA7] what they told of their own lives is to come back to, and nobody met: %s', (text, memory) => {
  const draft = read(`Sam Peeters. ${text}`);
  expect(draft.memory).toBe(memory);
  expect(draft.people).toHaveLength(1);
});

test('[CA2] what they told ends where they ask for something', () => {
  expect(read('Ann Lee told me about her trip and needs a van').asks).toMatchObject([{ text: 'a van' }]);
});

test.each([
  ['We mogen haar bakfiets lenen', 'haar bakfiets lenen'],
  ['Ze stelde haar zaaltje ter beschikking', 'haar zaaltje'],
  ['Heeft een aanhanger te leen als we gaan verhuizen', 'een aanhanger als we gaan verhuizen'],
  ['Ze biedt haar schuur aan', 'haar schuur'],
  ['Wil ons gratis adviseren over daken', 'gratis adviseren over daken'],
  ['Vindt het leuk om rondleidingen te geven', 'rondleidingen te geven'],
  ['Ze weet alles van wilde bijen', 'wilde bijen'],
  ['We can use his garage', 'use his garage'],
  ['He lets us use the workshop', 'use the workshop'],
  ['Has a trailer we can borrow', 'a trailer we can borrow'],
  ["Says we're welcome to use the barn", 'use the barn'],
  ["He doesn't mind driving people home", 'driving people home'],
  ['Kijkt graag mee naar de begroting', 'de begroting'],
  ['Komt graag vertellen over bijen in de klas', 'vertellen over bijen in de klas'],
  ['Heeft goede contacten bij de pers', 'goede contacten bij de pers'],
  ['She can take our banners to Leeds', 'take our banners to Leeds'],
  ['She is a dab hand at upholstery', 'upholstery'],
])('[Q4] what somebody offers, said as what we may do or what they are good at: %s', (text, offer) => {
  const { offers, asks, promises } = read(`Sam Peeters. ${text}`);
  expect(offers).toEqual([{ who: 'them', text: offer }]);
  expect([asks, promises]).toEqual([[], []]);
});

test('[CA2] what we may not have is no offer', () => {
  expect(read('Sam Peeters. We mogen de zaal niet gebruiken').offers).toEqual([]);
});

test('[M9] who was met may stand right after where', () => {
  expect(peopleOf('Bij het zwembad Rik Pothoven gesproken, zoekt een trainer')).toMatchObject([
    { name: 'Rik Pothoven', organisation: null },
  ]);
});

test('[M9] whose things we may borrow was met', () => {
  expect(peopleOf('We mogen de bakfiets van Kees Terpstra lenen')).toMatchObject([{ name: 'Kees Terpstra' }]);
});

test.each([
  ['Ann Lee, baker, after reclaimed oak', 'reclaimed oak'],
  ['Ann Lee, spoke to her after lunch', undefined],
])('[C2] `after` asks for what it names: %s', (text, ask) => {
  expect(read(text).asks[0]?.text).toBe(ask);
});

test('[CA2] what somebody decides on is no promise', () => {
  expect(read('Karin Bos gaat over de inkoop').promises).toEqual([]);
});
