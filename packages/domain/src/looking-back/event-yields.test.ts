import { describe, expect, test } from 'vitest';
import { favour, talk, worked } from '../giving/giving.harness.ts';
import type { RecordOf } from '../records/kinds.ts';
import { person, record } from '../records/records.harness.ts';
import { costSentence, worthSentence, yieldSentences } from '../wording/looking-back-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { clubYields, eventYield, eventYields } from './event-yields.ts';
import { type LookBackRecords, spokenBefore, spokenBeforeByTie } from './look-back-needs.ts';

const today = '2026-11-21';
const event = (id: string, on: string, fields: Partial<RecordOf<'event'>['fields']> = {}) =>
  record('event', id, {
    name: 'Havenborrel',
    kind: 'reception',
    on,
    hours: 3,
    fee: { cents: 2500, currency: 'EUR' },
    ...fields,
  });
const felt = (id: string, enjoyment: number, energy: number) =>
  record('reflection', `r${id}`, { event: id, on: '2026-01-10', enjoyment, energy });

function records(more: Partial<LookBackRecords> = {}): LookBackRecords {
  return {
    events: [],
    encounters: [],
    reflections: [],
    promises: [],
    favours: [],
    introductions: [],
    people: new Map(['a', 'b', 'c', 'd'].map((id) => [id, person(id)])),
    spokenBefore: new Set(['a', 'b']),
    ...more,
  };
}

const borrel = event('e', '2026-01-09');
const one = records({
  events: [borrel],
  reflections: [felt('e', 4, 3)],
  encounters: [
    talk('t', '2026-01-09', ['a', 'c'], 'e'),
    talk('u', '2026-01-09', ['b'], 'e'),
    talk('v', '2026-02-01', ['c']),
  ],
  promises: [
    record('promise', 'p', {
      by: 'me',
      person: 'a',
      text: 'x',
      madeOn: '2026-01-09',
      encounter: 't',
      event: 'e',
      ending: { how: 'kept', on: '2026-01-12' },
    }),
    record('promise', 'q', {
      by: 'them',
      person: 'b',
      text: 'y',
      madeOn: '2026-01-09',
      encounter: 'u',
      ending: { how: 'kept', on: '2026-01-12' },
    }),
  ],
  introductions: [worked('i', '2026-03-01', { grewFrom: 't' })],
  favours: [
    favour('work', '2026-08-01', { what: 'assignment', grewFrom: 'i' }),
    favour('tip', '2026-01-09', { by: 'me', what: 'information', grewFrom: 'u', encounter: 'u' }),
    favour('elsewhere', '2026-08-01', { grewFrom: 'v' }),
  ],
});

test('[E3] the yield of an event is seen months later too, against hours and fee', () => {
  const yielded = eventYield(borrel, one);
  expect(yielded.yield).toMatchObject({
    enjoyment: 4,
    energy: 3,
    gatherings: 1,
    talks: 2,
    began: ['c'],
    keptWarm: ['a', 'b'],
    promises: { made: 1, kept: 1, theirsKept: 1 },
    introductions: { started: 1, worked: 1 },
    given: { total: 1, byWhat: { information: 1 } },
    received: { total: 1, byWhat: { assignment: 1 } },
    hours: 3,
    fees: [{ cents: 2500, currency: 'EUR' }],
  });
  expect(yielded.yield.harvest).toMatchObject([{ favour: { id: 'work' }, root: 't', tookDays: 204 }]);
});

test('[E3] it is said honestly: most was upkeep, which is ordinary and good', () => {
  const { tells, yield: yielded } = eventYield(borrel, one);
  expect(yieldSentences(tells).map((each) => print(each, 'nl'))).toEqual([
    'Je genoot ervan: 4 van 5.',
    'Het meeste was onderhoud; dat is gewoon, en goed: je sprak twee keer een bekende, en één nieuw gezicht.',
    'Er groeide één keer iets uit, tot 7 maanden later.',
    'Je gaf één keer iets.',
    'Je beloofde één ding en kwam het na.',
    'Eén introductie pakte goed uit; je begon er één.',
  ]);
  expect(print(costSentence(yielded, 'nl'), 'nl').replace(/\s/g, ' ')).toBe('Het kostte 3 uur en € 25.');
  expect(print(costSentence(yielded, 'en'), 'en')).toBe('It took 3 hours and €25.');
});

test('[E3] without harvest it says that it may come later, and need not', () => {
  const { tells } = eventYield(borrel, { ...one, favours: [], introductions: [] });
  expect(yieldSentences(tells).map((each) => print(each, 'nl', 'u'))).toContain(
    'Er groeide nog niets uit. Dat kan maanden later komen, en het hoeft niet.',
  );
});

test('[A7] energy and enjoyment come first in what is said', () => {
  const { tells } = eventYield(borrel, { ...one, reflections: [felt('e', 2, 2)] });
  expect(tells.slice(0, 2).map(({ type }) => type)).toEqual(['little-joy', 'cost-energy']);
});

test('[P8] of a funeral only that you were there is said', () => {
  const funeral = event('f', '2026-01-09', { kind: 'funeral' });
  const { yield: yielded, tells } = eventYield(
    funeral,
    records({ encounters: [talk('t', '2026-01-09', ['c'], 'f')] }),
  );
  expect(tells).toEqual([{ type: 'presence' }]);
  expect(yielded).toMatchObject({ gatherings: 0, presences: 1, talks: 0, hours: 0, began: [] });
});

test('[E3] somebody who came with an import long ago did not begin there', () => {
  const imported = new Map([['c', person('c', { import: 'x', metOn: '2020-01-01' })]]);
  expect(eventYield(borrel, { ...one, people: imported }).yield.began).toEqual([]);
});

test('[E3] clubs are events of one series or host, and one event alone is none', () => {
  const events = [
    event('e', '2026-01-09', { name: 'Havenborrel 2025' }),
    event('f', '2026-06-09', { name: 'Havenborrel 2026' }),
    event('g', '2026-09-09', { name: 'Zomerfeest', host: 'De Haven' }),
    event('h', '2026-10-09', { name: 'Havenborrel', host: 'de haven' }),
    event('x', '2026-10-10', { name: 'Lezing' }),
    event('y', '2027-01-10', { name: 'Havenborrel' }),
  ];
  const clubs = clubYields(
    records({
      events,
      encounters: [talk('t', '2026-01-09', ['a'], 'e'), talk('u', '2026-06-09', ['a'], 'f')],
    }),
    today,
  );
  expect(clubs).toHaveLength(1);
  expect(clubs[0]).toMatchObject({
    id: 'h',
    name: 'Havenborrel',
    yield: { gatherings: 4, talks: 2, keptWarm: ['a'], hours: 12 },
  });
  expect(eventYields(records({ events }), today).map(({ event: { id } }) => id)).toEqual([
    'x',
    'h',
    'g',
    'f',
    'e',
  ]);
});

test('[P8] farewells are no club to weigh', () => {
  const farewells = [
    event('e', '2026-01-09', { kind: 'farewell' }),
    event('f', '2026-06-09', { kind: 'farewell' }),
  ];
  expect(clubYields(records({ events: farewells }), today)).toEqual([]);
});

describe('[A7] enjoyment weighs as much as yield', () => {
  const events = [event('e', '2026-01-09'), event('f', '2026-06-09')];
  const club = (more: Partial<LookBackRecords>) => clubYields(records({ events, ...more }), today)[0];
  const busy = [talk('t', '2026-01-09', ['a', 'b', 'c'], 'e'), talk('u', '2026-06-09', ['d', 'b', 'c'], 'f')];

  test.each([
    ['joy', [], [felt('e', 5, 4)], 'Je geniet hier. Dat is reden genoeg om te gaan.'],
    [
      'both',
      [favour('w', '2026-09-01', { grewFrom: 't' })],
      [felt('e', 4, 4)],
      'Je geniet hier, en het levert iets op.',
    ],
    [
      'fruit',
      [favour('w', '2026-09-01', { grewFrom: 't' })],
      [felt('e', 2, 2)],
      'Het levert hier veel op, al heb je het er minder naar je zin.',
    ],
    [
      'neither',
      [],
      [felt('e', 2, 2)],
      'Je genoot er weinig en het leverde weinig op. Misschien is er een plek die beter bij je past.',
    ],
    ['unknown', [], [], 'Nog te weinig opgeschreven om er iets over te zeggen.'],
  ] as const)('%s', (worth, favours, reflections, said) => {
    const found = club({ favours, reflections, encounters: favours.length > 0 ? busy : [] });
    expect(found?.worth).toBe(worth);
    expect(found && print(worthSentence(found.worth), 'nl')).toBe(said);
  });
});

test('[E3] who was spoken before is known from the encounters, or from the ties', () => {
  const encounters = [
    talk('t', '2026-01-01', ['a']),
    talk('u', '2026-02-01', ['a', 'b']),
    talk('v', '2026-02-01', ['b']),
  ];
  expect([...spokenBefore(encounters, '2026-02-01')]).toEqual(['a']);
  const ties = new Map([
    ['a', { contactDays: 2 }],
    ['b', { contactDays: 4 }],
  ]);
  expect([...spokenBeforeByTie(encounters, ties)]).toEqual(['b']);
});

test('[E3] an unknown currency is printed as it stands', () => {
  const strange = event('e', '2026-01-09', { fee: { cents: 300, currency: 'punten' } });
  expect(print(costSentence(eventYield(strange, records()).yield, 'nl'), 'nl')).toBe(
    'Het kostte 3 uur en 3 punten.',
  );
});
