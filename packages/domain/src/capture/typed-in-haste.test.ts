import { expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const read = (text: string) => printDraft(capture(text, { now, zone }));
const names = (text: string) => read(text).people.map(({ name }) => name);
const promised = (text: string) =>
  read(text).promises.map(({ by, text: said, dueOn }) => [by, said, dueOn] as const);

test.each([
  ['caught up w/ noor de wit, she needs a van', ['Noor de Wit']],
  ['met olga smit thru wendy', ['Olga Smit']],
  ['send emma n claire the rota', ['Emma', 'Claire']],
  ['anna vh waterschap zoekt flyers', ['Anna']],
  ['chat with pete re allotments', ['Pete']],
  ['joris zn boek terugbrengen', ['Joris']],
  ['oja, kees belt me morgen', ['Kees']],
])('[CA10] what is typed in haste is no part of a name: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['f. de graaf (provincie flevoland) wil cijfers', 'F. de Graaf'],
  ['gesproken met h. lindqvist, notaris', 'H. Lindqvist'],
  ['tineke v dijk belt me', 'Tineke v Dijk'],
])('[M9] initials and short prefixes without capitals are a name: %s', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test('[M9] a full stop after a letter in lower case still ends a sentence before a line end', () => {
  expect(read('bel anna over plan b.').promises).toMatchObject([{ text: 'anna over plan b bellen' }]);
});

test('[CA10] a span leads back to what was typed', () => {
  const line = 'lunch w/ anna bos, she needs a room thru may';
  const { people, asks } = capture(line, { now, zone });
  expect(line.slice(...(people[0]?.name.span ?? [0, 0]))).toBe('anna bos');
  expect(line.slice(...(asks[0]?.span ?? [0, 0]))).toContain('a room');
});

test.each([
  ['anna belt me di over de zaal', '2026-11-24'],
  ['anna mailt volgende wk wo de lijst', '2026-11-25'],
  ['komende vr bel ik anna over de zaal', '2026-11-27'],
  ['eind vd maand lijst mailen aan anna', '2026-11-30'],
  ['anna stuurt me ma het protocol', '2026-11-23'],
])('[M9] a short day inside a sentence is a day: %s', (text, dueOn) => {
  expect(read(text).promises).toMatchObject([{ dueOn }]);
});

test('a short word is no day where a person is', () => {
  expect(read('anna zei dat haar ma van taart houdt').promises).toEqual([]);
});

test.each([
  ['appje sturen naar bas vh waterschap mbt excursie', ['me', 'appje sturen mbt excursie', null]],
  ['must send quote to anna de boer by 1 december', ['me', 'send quote', '2026-12-01']],
  ['uiterlijk maandag offerte naar hans van der pol', ['me', 'offerte', '2026-11-23']],
  ['send emma and claire the minutes by monday', ['me', 'send the minutes', '2026-11-23']],
  ['txt mandy the postcode tomorrow', ['me', 'txt the postcode', '2026-11-22']],
] as const)('[CA1] to whom something goes is left out, wherever it is said: %s', (text, expected) => {
  expect(promised(text)).toEqual([expected]);
});

test.each([
  ['anna emailing me the protocol tomorrow', ['them', 'email the protocol', '2026-11-22']],
  ["amy's lending me her ladder sat", ['them', 'lend her ladder', '2026-11-28']],
  ['liv sending me 3 cvs end of next wk', ['them', 'send 3 cvs', '2026-11-27']],
  ['promised emma a reference before Christmas', ['me', 'a reference', '2026-12-24']],
  [
    "gijs zei dat ie me volgende mnd voorstelt aan z'n baas",
    ['them', "voorstellen aan z'n baas", '2026-12-31'],
  ],
  ['jelle zei dat ie me volgende wk belt over de zaal', ['them', 'bellen over de zaal', '2026-11-27']],
  ['anna getting back to me on the venue', ['them', 'get back to me on the venue', null]],
  ['Daarna gaat Roos mij de gegevens mailen', ['them', 'de gegevens mailen', null]],
  [
    'hij gaat me mailen wie erover gaat bij de gemeente',
    ['them', 'mailen wie erover gaat bij de gemeente', null],
  ],
  ['Anna Bos, she teaches maths, promised to send the sheets', ['them', 'send the sheets', null]],
  ['Anna Bos: really must get round to writing that letter', ['me', 'write that letter', null]],
  [
    'Ik heb Arnout beloofd dat ik hem in contact breng met onze penningmeester',
    ['me', 'hem in contact brengen met onze penningmeester', null],
  ],
] as const)('[CA1] who promises may be told in other orders: %s', (text, expected) => {
  expect(promised(text)).toEqual([expected]);
});

test.each([
  'Ik zou Gerda nog bellen maar dat hoeft niet meer',
  'I was going to call Anna but that is no longer needed',
  'Guus en Marleen weten nog niet wat ze gaan doen',
  "Marcus and I worked out we'd both been taught by the same teacher",
])('[CA2] what is taken back or not yet known is not promised: %s', (text) => {
  expect(read(text).promises).toEqual([]);
  expect(read(text).people.length).toBeGreaterThan(0);
});

test.each([
  ['anna bos zei dat ze best naar ons bezwaar wil kijken', 'naar ons bezwaar kijken'],
  ['anna heeft de naaimachine niet meer nodig', 'de naaimachine'],
  ['anna heeft loods te huur in tiel', 'loods in tiel'],
  ['Anna, die van de kinderboerderij, kan wel tien kinderen ontvangen zei ze', 'tien kinderen ontvangen'],
  ['Anna offered to look at our accounts which is just so kind', 'look at our accounts'],
])('[M9] an offer is read without what is said around it: %s', (text, offer) => {
  expect(read(text).offers.map(({ text: said }) => said)).toEqual([offer]);
});

test.each([
  ["Anna asked whether we'd still got that spare loom", 'that spare loom'],
  ['shes after a bookkeeper, anna bos', 'a bookkeeper'],
  ['anna bos is looking 4 interns', 'interns'],
  ['Anna begint een winkel en heeft daar nog een boekhouder bij nodig', 'nog een boekhouder'],
])('[M9] an ask is read without what is said around it: %s', (text, ask) => {
  expect(read(text).asks.map(({ text: said }) => said)).toEqual([ask]);
});

test('what is no longer needed is not asked for, and to look into something of ours is no offer', () => {
  expect(read('anna heeft de naaimachine niet meer nodig').asks).toEqual([]);
  expect(read('Anna wil ons archief graag inzien').offers).toEqual([]);
});

test('sat is a day only where it ends a phrase', () => {
  expect(read('anna mailt me de lijst, where we sat before').promises[0]?.dueOn ?? null).toBe(null);
});

test('[CA2] who only wants to talk asks nothing', () => {
  expect(read('Anna just wanted to talk').asks).toEqual([]);
});

test.each([
  ['mike bos, facilities mgr, birmingham airport. wants a lamp', 'birmingham airport'],
  ['martin cole, plumber, cole & daughters', 'cole & daughters'],
  ['anna en piet v dijk hebben camping de lariks in drenthe', 'camping de lariks'],
  ['Vera Smolders, die van de kinderboerderij, zoekt hooi', 'kinderboerderij'],
  ['Anna Byrne (they run the language school in Galway)', 'language school'],
])('[M9] where somebody works is read without a preposition or capital: %s', (text, organisation) => {
  expect(read(text).people[0]?.organisation).toBe(organisation);
});

test.each([
  ["Gwen's daughter just got into vet school", "Gwen's daughter just got into vet school"],
  [
    'We hebben het de hele avond over de watersnood gehad',
    'We hebben het de hele avond over de watersnood gehad',
  ],
  ['Anna told me all about sailing to the Azores', 'sailing to the Azores'],
  ['Anna vertelde dat haar zoon net geslaagd is', 'haar zoon net geslaagd is'],
  ['Nel gezien, haar man is vorige maand geopereerd', 'haar man is vorige maand geopereerd'],
])('[CA7] what happened in their lives is a memory: %s', (text, memory) => {
  expect(read(text).memory).toBe(memory);
});
