import { expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const read = (text: string) => printDraft(capture(text, { now, zone }));
const said = (text: string) => {
  const { asks, offers, promises } = read(`Sam Peeters. ${text}`);
  return { asks: asks.map((ask) => ask.text), offers: offers.map((offer) => offer.text), promises };
};
const onlyOffer = (offer: string) => ({ asks: [], offers: [offer], promises: [] });

test.each([
  ['Zou graag een keer onze website willen doorlichten', 'onze website doorlichten'],
  ['Heeft aangeboden om een gastles te geven', 'een gastles te geven'],
  ['Leent ons haar partytent', 'haar partytent'],
  ['Kijkt met alle plezier het contract na', 'het contract nakijken'],
  ['Drukt onze posters voor een prikkie', 'onze posters drukken'],
  ['Kan makkelijk aan tweedehands laptops komen', 'tweedehands laptops'],
  ['Zou het leuk vinden om een lezing te houden', 'een lezing te houden'],
  ['Heeft nog genoeg ruimte voor een koor', 'genoeg ruimte voor een koor'],
  ['Wil onze keuken wel verven', 'onze keuken verven'],
  ['Wil zijn oude bus kwijt', 'zijn oude bus'],
  ['Had wel wat tips over giften', 'wat tips over giften'],
  ['Legt ons graag uit hoe btw werkt', 'uitleggen hoe btw werkt'],
  ['Is lending us her van', 'her van'],
  ["Said he'd happily cover our quiz", 'cover our quiz'],
  ['We can hold our quiz there for free', 'hold our quiz there for free'],
  ['Is willing to drive', 'drive'],
  ['Volunteered to proofread the report', 'proofread the report'],
  ['Can spare a few hours', 'a few hours'],
  ['She would print our posters', 'print our posters'],
  ['Is keen to get involved in the playground', 'get involved in the playground'],
  ['He is making his studio available on Sundays', 'his studio on Sundays'],
  ['She will happily collect parcels', 'collect parcels'],
  ['Has space in her barn for our props', 'space in her barn for our props'],
])('[M9] what somebody would do, give or lend us is an offer: %s', (text, offer) => {
  expect(said(text)).toEqual(onlyOffer(offer));
});

test.each([
  ['Haar mag ik altijd bellen over zorginkoop', 'zorginkoop'],
  ['We kunnen bij hem terecht voor stoelen', 'stoelen'],
  ['I can pick her brain about visas any time', 'visas'],
  ['Said to give her a ring about insurance', 'insurance'],
  ['If we ever need a marquee, he has one we can borrow', 'a marquee'],
  ['Als we ooit stoelen nodig hebben, is hij de man', 'stoelen'],
  ['Any questions on export licences can go to her', 'export licences'],
])('[M9] what we may turn to somebody for is an offer: %s', (text, offer) => {
  expect(said(text)).toEqual(onlyOffer(offer));
});

test.each([
  ['Zou graag onze werkplaats willen zien', ['onze werkplaats zien']],
  ['Would love to see our workshop', ['to see our workshop']],
  ['Komt handen tekort', ['handen']],
  ['Is struggling to find a nanny', ['a nanny']],
  ["Can't find apprentices", ['apprentices']],
  ['Wil weten hoe wij onze mensen werven', ['weten hoe wij onze mensen werven']],
])('[M9] what somebody would like of us is looked for: %s', (text, asks) => {
  expect(said(text)).toEqual({ asks, offers: [], promises: [] });
});

test.each([
  ['Sam Peeters (Bakker & Zoon BV)', 'Bakker & Zoon BV'],
  ['Sam Peeters van Zorg in Balans', 'Zorg in Balans'],
  ['Sam Peeters from Women in Tech', 'Women in Tech'],
  ['Sam Peeters (Artsen zonder Grenzen)', 'Artsen zonder Grenzen'],
  ['Sam Peeters is van de Hartstichting', 'Hartstichting'],
  ["Sam Peeters, she's with Friends of the Earth", 'Friends of the Earth'],
  ['Sam Peeters of Marsh and Daughters', 'Marsh and Daughters'],
  ['Sam Peeters, penningmeester van voetbalclub Vitesse ’22', "voetbalclub Vitesse '22"],
  ['Sam Peeters sits on the board of the Hallé Orchestra', 'Hallé Orchestra'],
  ['Sam Peeters runs a small agency called Blue Door', 'Blue Door'],
  ['Sam Peeters chairs Friends of Heaton Park', 'Friends of Heaton Park'],
  ['Sam Peeters (Leger des Heils)', 'Leger des Heils'],
  ['Sam Peeters van bureau Zout en Peper', 'bureau Zout en Peper'],
  ['Sam Peeters and Ann Lee are both with Hackney Council', 'Hackney Council'],
  ['Sam Peeters, verpleegkundig specialist in het Martini Ziekenhuis', 'Martini Ziekenhuis'],
  ['Bij de kapstok Sam Peeters gezien', null],
  ['Sam Peeters has retired from Swansea University', null],
  ['Sam Peeters geeft les op het Graafschap College', 'Graafschap College'],
  ['Sam Peeters from the startup Tiny Harbour', 'Tiny Harbour'],
  ['Sam Peeters, haar bedrijfje heet Lichtpuntje', 'Lichtpuntje'],
  ['Sam Peeters was bij ING en zit nu bij bunq', 'bunq'],
  ['Sam Peeters, who used to be at Shell and now works for Citizens Advice', 'Citizens Advice'],
  ['Die dame van het UWV heet Sam Peeters', 'UWV'],
  ['Die vrouw van Albert Heijn heet Sam Peeters', 'Albert Heijn'],
])('[M9] a workplace may be called anything: %s', (text, organisation) => {
  expect(read(text).people).toContainEqual(expect.objectContaining({ name: 'Sam Peeters', organisation }));
});

test.each([
  ['Van Hans Koelewijn mogen we de aanhanger gebruiken', ['Hans Koelewijn']],
  ['Femke Wouda had een kraampje met kaarsen', ['Femke Wouda']],
  ['femke wouda had een kraampje met kaarsen', ['Femke Wouda']],
])('[M9] small words and things are nobody: %s', (text, names) => {
  expect(read(text).people.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Heeft toegezegd dat ze de cijfers stuurt', ['de cijfers sturen']],
  ["No joy, he'd gone home", []],
  ['Vertelde dat ze in maart gaat trouwen', []],
  ['Hij zou er over nadenken', []],
  ['Neemt het op zich om de vergunning uit te zoeken', ['de vergunning uitzoeken']],
])(
  '[M9] a verb at the end belongs to what was promised, and not all that will be is promised: %s',
  (text, promises) => {
    expect(said(text).promises.map((promise) => promise.text)).toEqual(promises);
  },
);

test('[M9] one line may mix both languages', () => {
  expect(said('Zoekt een kok and can lend us a van')).toMatchObject({
    asks: ['een kok'],
    offers: ['lend us a van'],
  });
});
