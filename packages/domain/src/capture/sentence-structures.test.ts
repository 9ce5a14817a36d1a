import { expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const read = (text: string) => printDraft(capture(text, { now, zone }));
const peopleOf = (text: string) => read(text).people;

test.each([
  ['Met Ann Lee, she wants a kitchen, I can put them in touch with a builder', 'me'],
  ['Met Ann Lee, she can put us in touch with a builder', 'them'],
])('[M9] a wish belongs to the subject right before it: %s', (text, who) => {
  expect(read(text).offers[0]?.who).toBe(who);
});

test.each([
  ['Drie mensen van de gemeente Oss: Ellen Bos (jurist) en Tim Kok (planoloog)', 'gemeente Oss'],
  ['Two from Leeds University: Ann Lee, botanist, and Tom Baker, postdoc.', 'Leeds University'],
])('[CA5] a group announced first gives all who follow their workplace: %s', (text, organisation) => {
  expect(peopleOf(text).map((person) => person.organisation)).toEqual([organisation, organisation]);
});

test('[CA5] a role said of both in the singular is the role of each', () => {
  expect(peopleOf('Lisanne en Daan, allebei verpleegkundige in het Slingeland Ziekenhuis')).toMatchObject([
    { role: 'verpleegkundige', organisation: 'Slingeland Ziekenhuis' },
    { role: 'verpleegkundige', organisation: 'Slingeland Ziekenhuis' },
  ]);
});

test.each([
  ["At Priya's wedding I spoke to Conrad Veitch, harbour pilot", ['Conrad Veitch']],
  ['Rik Bos, cameraman, zou ik voorstellen aan Loes', ['Rik Bos']],
  ["Ann Lee, baker. Told her I'd email Tom Wells tomorrow", ['Ann Lee']],
])('[M9] who is only spoken of is not who was met: %s', (text, names) => {
  expect(peopleOf(text).map(({ name }) => name)).toEqual(names);
});

test('[CA1] a thing to do may go on after its infinitive', () => {
  const { people, promises } = read('Nog even Stijn Aerts mailen over de zaalhuur, voor vrijdag!');
  expect(people[0]?.name).toBe('Stijn Aerts');
  expect(promises).toEqual([{ by: 'me', text: 'Stijn Aerts mailen over de zaalhuur', dueOn: '2026-11-27' }]);
});

test('[M9] what somebody gives to everybody is no promise', () => {
  expect(read('Ilse Maes, kinderarts, geeft een workshop in maart').promises).toEqual([]);
});

test.each([
  ['Van Erik de Groot kreeg ik de tip om met Annet Boersma te praten', ['Annet Boersma']],
  ['Met Sjaak Trekhaak gesproken van de carnavalsvereniging', ['Sjaak Trekhaak']],
])('[M9] small words between names and what is said of them: %s', (text, names) => {
  expect(peopleOf(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Op de beurs in Utrecht stond Linda Postma van Ecostyle.', 'Ecostyle', null],
  ['At the chess club I played Viktor Sokolov', null, null],
  ['From the Lisbon trip: Joana Ferreira, tour operator', null, null],
  ['Tom Kok is net verhuisd naar Ermelo', null, 'Ermelo'],
  ['Petra Simons stopt bij Achmea', null, null],
  ['Hugo Bell just opened a cafe in Leeds called Crumb', 'Crumb', 'Leeds'],
  ['Ann Lee woont boven de bakker', null, null],
])('[M9] where you met is not where somebody works or lives: %s', (text, organisation, place) => {
  expect(peopleOf(text)[0]).toMatchObject({
    organisation,
    place,
    role: /operator/.test(text) ? 'tour operator' : null,
  });
});

test.each([
  ['Big Dave from the climbing wall wants his ladder back', ['Dave'], 'climbing wall'],
  ['Op de trouwerij van Maaike en Sem zat ik naast Gerard Tolsma', ['Gerard Tolsma'], null],
  ['Sir Malcolm Reid, trustee, Northern Heritage Fund', ['Sir Malcolm Reid'], 'Northern Heritage Fund'],
  ["Jonah Pike is curator at the Musée d'Orsay.", ['Jonah Pike'], "Musée d'Orsay"],
  ['Rens Bakhuis van architectenbureau Lijn 9', ['Rens Bakhuis'], 'architectenbureau Lijn 9'],
  ['Bij de koffieautomaat: Victor, archivaris, Nederlandse Spoorwegen', ['Victor'], 'Nederlandse Spoorwegen'],
])('[M9] names of people and names of organisations: %s', (text, names, organisation) => {
  expect(peopleOf(text).map(({ name }) => name)).toEqual(names);
  expect(peopleOf(text)[0]?.organisation).toBe(organisation);
});

test('[M9] an organisation with two names is one', () => {
  expect(peopleOf('Ann Lee werkt voor waterschap Vallei en Veluwe in Apeldoorn')[0]?.organisation).toBe(
    'waterschap Vallei en Veluwe',
  );
});

test('[CA5] a role said of both is the role of each', () => {
  expect(peopleOf('Ann Lee and Tom Baker, both solicitors at Mishcon').map(({ role }) => role)).toEqual([
    'solicitor',
    'solicitor',
  ]);
});

test.each([
  'Op het feest van Karin sprak ik Stefan Boer',
  'Tijdens de borrel van Philips sprak ik Stefan Boer',
])('[M9] the host of the occasion is not who was met: %s', (text) => {
  expect(peopleOf(text).map(({ name }) => name)).toEqual(['Stefan Boer']);
  expect(peopleOf(text)[0]?.organisation).toBeNull();
});

test.each([
  ['Ann Lee had het over haar marathon in Berlijn', null],
  ['Tim Kok had het weer over ons etentje in Bologna', 'ons etentje in Bologna'],
  ['Ann Lee. We laughed about the karaoke night in Rome.', 'the karaoke night in Rome'],
])('[CA7] a place that was talked about is of nobody: %s', (text, memory) => {
  expect(peopleOf(text)[0]?.place).toBeNull();
  expect(read(text).memory).toBe(memory);
});

test('[CA6] who introduced you may come with a workplace', () => {
  const { metThrough, people } = read('Ann Lee from ING introduced me to Tom Baker, analyst at Shell');
  expect(metThrough).toBe('Ann Lee');
  expect(people).toMatchObject([{ name: 'Tom Baker', organisation: 'Shell' }]);
});

test.each([
  ['Ann Lee wants the slides - sending them tonight', 'send them', '2026-11-21'],
  ["Ann Lee. I'm paying the invoice within two weeks", 'pay the invoice', '2026-12-05'],
  ['Ellen Bos. Beloofd: ik vraag rond op de club', 'rondvragen op de club', null],
  ['Ellen Bos, promovendus, flyer delen voor 30/11', 'flyer delen', '2026-11-30'],
  ['Ellen Bos zoekt een huis, ik houd mijn ogen open', 'mijn ogen openhouden', null],
  ['Ann Lee. Call her back on 020 7946 0999 before Wednesday', 'call her back', '2026-11-25'],
])('[CA1] a promise in other forms: %s', (text, said, dueOn) => {
  expect(read(text).promises).toEqual([{ by: 'me', text: said, dueOn }]);
});

test.each([
  ['Ellen Bos. Geen nieuwe klanten nodig maar wel een goede fotograaf', 'een goede fotograaf'],
  ['Ellen Bos. Geen interesse in sensoren. Wel in een boekhouder.', 'een boekhouder'],
  ['Ellen Bos wil de presentatie hebben', 'de presentatie'],
  ['Ellen Bos vroeg of ik een gastles wil geven', 'een gastles wil geven'],
  ['Ann Lee asked if I know anyone hiring in Leeds', 'anyone hiring in Leeds'],
])('[CA2] what is wanted, in other forms: %s', (text, ask) => {
  expect(read(text).asks.map((each) => each.text)).toEqual([ask]);
});

test.each([
  ['Hij kan me vertellen hoe het proces werkt', 'vertellen hoe het proces werkt'],
  ['Ze biedt ons een proeverij aan in januari', 'een proeverij in januari'],
  ['She has pitch time to offer on Sundays', 'pitch time on Sundays'],
])('[CA1] what is offered goes on after its verb: %s', (text, offer) => {
  expect(read(`Ellen Bos. ${text}`).offers.map((each) => each.text)).toEqual([offer]);
});

test.each([
  ['Dascha van het Oekraïense huis in Leiden', 'Oekraïense huis', 'Leiden'],
  ['Ann Lee at the mosque food bank: call her', 'mosque food bank', null],
  ["Ann Lee, junior doctor, Addenbrooke's.", "Addenbrooke's", null],
  ['Beatrix Louw, winemaker, Stellenbosch', null, 'Stellenbosch'],
  ['Selma Kok, interpreter (Bosnian, German), The Hague', null, 'The Hague'],
])('[M9] workplaces and places that no list has: %s', (text, organisation, place) => {
  expect(peopleOf(text)[0]).toMatchObject({ organisation, place });
});

test.each(['Petra Wolfswinkel', 'Jan Oudkerk', 'Sanne Nieuwkerk'])(
  '[CA5] a family name that ends as a shop or church does stays a name: %s',
  (name) => {
    expect(peopleOf(`${name}, inkoper bij Rondhout in Zwolle`)).toMatchObject([
      { name, organisation: 'Rondhout' },
    ]);
  },
);
