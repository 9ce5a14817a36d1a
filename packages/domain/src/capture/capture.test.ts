import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capture } from './capture.ts';
import type { CaptureDraft, Part } from './draft.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const known = [
  { id: 'anouk', name: 'Anouk Visser', organisation: 'Visser Advies' },
  { id: 'jan1', name: 'Jan de Wit', organisation: 'ASML' },
  { id: 'jan2', name: 'Jan Smeets', organisation: 'Rabobank' },
  { id: 'zoe', name: 'Zoë Achterberg', organisation: 'Kobalt', nickname: 'Zo' },
];
const read = (text: string, targets: readonly string[] = []) =>
  printDraft(capture(text, { now, zone, known, targets }));
const promisesOf = (text: string) => read(text).promises;

test('[M9] one line becomes person, role, organisation, place, ask and promise', () => {
  expect(
    read(
      'Sanne de Vries, eigenaar bakkerij De Vries in Zwolle, zoekt stagiairs, ik stuur vrijdag het artikel over deegrust',
    ),
  ).toEqual({
    people: [
      {
        name: 'Sanne de Vries',
        knownId: null,
        role: 'eigenaar',
        organisation: 'bakkerij De Vries',
        place: 'Zwolle',
        email: null,
        phone: null,
      },
    ],
    asks: [{ who: 'them', text: 'stagiairs' }],
    offers: [],
    promises: [{ by: 'me', text: 'het artikel over deegrust sturen', dueOn: '2026-11-27' }],
    favours: [],
    metThrough: null,
    memory: null,
  });
});

test('[M9] the same line dictated, without capitals or commas, says the same', () => {
  const { people, asks, promises } = read(
    'sanne de vries eigenaar bakkerij de vries in zwolle zoekt stagiairs ik stuur vrijdag het artikel over deegrust',
  );
  expect(people[0]).toMatchObject({
    name: 'Sanne de Vries',
    role: 'eigenaar',
    organisation: 'bakkerij de vries',
    place: 'Zwolle',
  });
  expect(asks).toEqual([{ who: 'them', text: 'stagiairs' }]);
  expect(promises).toEqual([{ by: 'me', text: 'het artikel over deegrust sturen', dueOn: '2026-11-27' }]);
});

test.each([
  ['Ik bel haar maandag terug', 'me', 'haar terugbellen', '2026-11-23'],
  ['Ik stuur hem morgen de link door', 'me', 'de link doorsturen', '2026-11-22'],
  ['Ik laat hem volgende week weten of het lukt', 'me', 'hem laten weten of het lukt', '2026-11-27'],
  ['Dinsdag ga ik bij haar langs', 'me', 'bij haar langs', '2026-11-24'],
  ['zij mailt me de offerte', 'them', 'de offerte mailen', null],
  ["he'll send me the deck by Monday", 'them', 'send the deck', '2026-11-23'],
  ["I'll introduce her to Tom", 'me', 'introduce her to Tom', null],
  ['I promised to call him on Dec 3rd', 'me', 'call him', '2026-12-03'],
  ['kaartje sturen ma', 'me', 'kaartje sturen', '2026-11-23'],
])('[CA1] a promise is a plain thing to do, without its day: %s', (text, by, said, dueOn) => {
  expect(promisesOf(text)).toEqual([{ by, text: said, dueOn }]);
});

test.each([
  ['zoekt geen stagiairs meer'],
  ['zij is niet op zoek naar werk'],
  ['she is not looking for a job'],
  ["he doesn't need anything"],
  ['hoeft niet teruggebeld'],
  ['no need to call her back'],
  ["I won't send the deck"],
  ['ik stuur niets'],
])('[CA2] what is denied is neither ask nor promise: %s', (text) => {
  const { asks, offers, promises } = read(`Sanne de Vries. ${text}`);
  expect({ asks, offers, promises }).toEqual({ asks: [], offers: [], promises: [] });
});

test('[CA2] what is meant instead counts', () => {
  expect(read('Sanne zoekt geen stagiairs maar een bakker').asks).toEqual([
    { who: 'them', text: 'een bakker' },
  ]);
  expect(read('Sanne zoekt niet alleen stagiairs').asks).toHaveLength(1);
});

test('[CA3] a day that does not exist gives no due day and a notice with its place', () => {
  const text = 'Ik bel Sanne op 31 februari';
  const { promises, notices } = capture(text, { now, zone });
  expect(promises).toMatchObject([{ dueOn: null }]);
  expect(notices).toMatchObject([{ type: 'day-does-not-exist' }]);
  const [start = 0, end = 0] = notices[0]?.span ?? [];
  expect(text.slice(start, end)).toContain('31 februari');
});

test('[CA3] the day is that of the owner, where tomorrow has begun', () => {
  const late = { now: '2026-11-21T23:30:00.000Z' };
  expect(
    printDraft(capture('ik bel hem morgen', { ...late, zone: 'Europe/Amsterdam' })).promises[0]?.dueOn,
  ).toBe('2026-11-23');
  expect(
    printDraft(capture('ik bel hem morgen', { ...late, zone: 'America/New_York' })).promises[0]?.dueOn,
  ).toBe('2026-11-22');
});

test('[CA3] a correction counts', () => {
  expect(promisesOf('ik bel haar vrijdag nee zaterdag')).toEqual([
    { by: 'me', text: 'haar bellen', dueOn: '2026-11-28' },
  ]);
});

describe('[CA4] known people', () => {
  test.each([
    ['anouk visser zoekt een zaal', 'anouk'],
    ['Anouk zoekt een zaal', 'anouk'],
    ['Zoe Achterberg belde', 'zoe'],
    ['Zoë Achterbreg belde', 'zoe'],
    ['Jan van Rabobank zoekt een huis', 'jan2'],
  ])('are recognised: %s', (text, id) => {
    expect(read(text).people[0]?.knownId).toBe(id);
  });

  test('are named as the book names them', () => {
    expect(read('anouk zoekt een zaal').people[0]?.name).toBe('Anouk Visser');
  });

  test('by a first name that several have are candidates, unless one is to be found here', () => {
    const [jan] = capture('Jan zoekt een huis', { now, zone, known }).people;
    expect(jan).toMatchObject({ knownId: null, candidates: ['jan1', 'jan2'] });
    expect(read('Jan zoekt een huis', ['jan1']).people[0]?.knownId).toBe('jan1');
  });

  test('who work somewhere else now are recognised by an unusual name, and the draft says so', () => {
    const [zoe] = capture('Zoë Achterberg, ontwerper bij Figma', { now, zone, known }).people;
    expect(zoe).toMatchObject({ knownId: 'zoe', otherOrganisation: 'Kobalt' });
  });

  test('are not recognised by a first name at another organisation', () => {
    const [other] = capture('Anouk van Shell zoekt werk', { now, zone, known }).people;
    expect(other).toMatchObject({ knownId: null, candidates: ['anouk'] });
  });
});

test('[CA5] two people in one line keep what is theirs', () => {
  const { people } = read('Jan Kok (CTO, Bloomly) en Karin Smit, jurist bij KPN');
  expect(people).toMatchObject([
    { name: 'Jan Kok', role: 'CTO', organisation: 'Bloomly' },
    { name: 'Karin Smit', role: 'jurist', organisation: 'KPN' },
  ]);
});

test('[CA5] titles before a name belong to it, and een school is no organisation', () => {
  expect(read('Mevrouw Terpstra van een basisschool in Ede').people).toMatchObject([
    { name: 'Mevrouw Terpstra', organisation: null, place: 'Ede' },
  ]);
});

test('[CA5] what follows two bare names is said of both', () => {
  const { people } = read('Michael Tan and Lucy Park from Grab, Singapore');
  expect(people).toMatchObject([
    { organisation: 'Grab', place: 'Singapore' },
    { organisation: 'Grab', place: 'Singapore' },
  ]);
});

test('[CA5] wishes and promises belong to the person spoken of', () => {
  const draft = capture('Sanne zoekt een zaal. Piet Bakker zoekt een tent en belt me morgen', { now, zone });
  expect(draft.asks.map(({ person }) => person)).toEqual([0, 1]);
  expect(draft.promises.map(({ person }) => person)).toEqual([1]);
});

test.each([
  ['Kennisgemaakt met Lieke via Mo', 'Mo'],
  ['Mo stelde ons voor', 'Mo'],
  ['Priya was introduced by Marcus Webb', 'Marcus Webb'],
  ['Beth introduced me to Oliver Grant', 'Beth'],
  ['Voorgesteld door mijn zwager Henk', 'Henk'],
])('[CA6] who introduced you: %s', (text, name) => {
  expect(read(text).metThrough).toBe(name);
});

test.each([['Kennisgemaakt met Lieke via LinkedIn'], ['Ik stuur het via de mail naar Lieke']])(
  '[CA6] a channel introduces nobody: %s',
  (text) => {
    expect(read(text).metThrough).toBeNull();
  },
);

test.each([
  ['Weet je nog van de Elfstedentocht?', 'de Elfstedentocht'],
  ['Herinnering: samen gezeild op Texel', 'samen gezeild op Texel'],
  ['we both ran the marathon in 2019', 'we both ran the marathon in 2019'],
])('[CA7] a memory in the words of the line: %s', (text, memory) => {
  expect(read(`Mark Bos. ${text}`).memory).toBe(memory);
});

test.each([
  ['sanne apenstaartje bakkerij punt nl', 'sanne@bakkerij.nl'],
  ['sarah dot jones at gmail dot com', 'sarah.jones@gmail.com'],
  ['sanne@bakkerij.nl', 'sanne@bakkerij.nl'],
])('[CA8] a mail address, written or spoken: %s', (text, email) => {
  expect(read(`Sanne Bakker ${text} zoekt een zaal`).people[0]).toMatchObject({
    name: 'Sanne Bakker',
    email,
  });
});

test.each(['06-12345678', '+31 6 12345678', '+44 20 7946 0958', '0475 12 34 56'])(
  '[CA8] a number: %s',
  (phone) => {
    expect(read(`Sanne Bakker, ${phone}, zoekt een zaal`).people[0]?.phone).toBe(phone);
  },
);

test('a workplace with a domain is no mail address', () => {
  expect(read('Samira works at booking dot com').people[0]?.email ?? null).toBeNull();
});

function partsOf(draft: CaptureDraft): readonly Pick<Part, 'span'>[] {
  const details = draft.people.flatMap(({ name, role, organisation, place, email, phone, does }) =>
    [name, role, organisation, place, email, phone, does].filter((part) => part !== null),
  );
  const singles = [draft.metThrough, draft.memory].filter((part) => part !== null);
  return [
    ...details,
    ...draft.asks,
    ...draft.offers,
    ...draft.promises,
    ...draft.rest,
    ...draft.notices,
    ...singles,
  ];
}

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Sanne de Vries , . ; ( ) " - — ik stuur vrijdag zoekt geen via kan helpen met I will send her the by Monday 31 februari @ 06-12345678 is bij van in Zwolle & \'s \n'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );

  test('gives a draft whose spans lie inside it, the same each time', () => {
    fc.assert(
      fc.property(text, (line) => {
        const draft = capture(line, { now, zone, known });
        for (const { span } of partsOf(draft)) {
          const [start, end] = span;
          expect(0 <= start && start <= end && end <= line.length).toBe(true);
        }
        expect(capture(line, { now, zone, known })).toEqual(draft);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['words', 'sanne zoekt een zaal en ik stuur haar vrijdag het artikel '],
    ['one letter', 'a'],
    ['capitals', 'Aa '],
    ['spaces', ' '],
    ['commas', ','],
    ['quotes', '"x '],
    ['brackets', '('],
    ['digits', '1 '],
    ['dots', 'a.'],
    ['dashes', 'a-'],
    ['at signs', 'a@'],
    ['prefixes', 'van de '],
    ['corrections', 'Sanne nee '],
  ])('of 10,000 characters of %s is read whole, within the patience of a test', (_, unit) => {
    const long = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    const draft = capture(long, { now, zone, known });
    const ends = [...draft.rest, ...draft.promises, ...draft.asks].map(({ span }) => span[1]);
    expect(Math.max(0, ...ends)).toBeLessThanOrEqual(long.length);
  });

  test('keeps what nothing claims, and all beyond the longest line', () => {
    const { rest } = capture('Sanne de Vries. Droeg een rode jas.', { now, zone });
    expect(rest.map((part) => part.text)).toEqual(['Droeg een rode jas']);
    expect(capture('x'.repeat(25_000), { now, zone }).rest.at(-1)?.span).toEqual([20_000, 25_000]);
  });
});
