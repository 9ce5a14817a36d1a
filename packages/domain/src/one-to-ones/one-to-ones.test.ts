import { expect, test } from 'vitest';
import { met } from '../keeping-warm/today.harness.ts';
import type { RecordOf } from '../records/kinds.ts';
import { context, person, record } from '../records/records.harness.ts';
import { oneToOneNeeds } from './one-to-one-needs.ts';
import { oneToOneQuestions } from './one-to-one-questions.ts';
import { keepOneToOne, planOneToOne } from './plan-one-to-one.ts';
import { type OneToOneInput, oneToOneShortlist, proposeOneToOnes } from './propose-one-to-ones.ts';

const today = '2026-11-21';
type Met = ReturnType<typeof met>;
const input = (people: readonly Met[], more: Partial<OneToOneInput> = {}): OneToOneInput => ({
  setting: null,
  candidates: people.map(({ candidate }) => candidate),
  details: new Map(people.map(({ candidate, details }) => [candidate.person.id, details])),
  promises: [],
  asks: [],
  offers: [],
  ...more,
});
const plan = (person: string, fields: Partial<RecordOf<'promise'>['fields']>): RecordOf<'promise'> =>
  record('promise', `plan ${person}`, {
    by: 'me',
    person,
    text: 'afspreken',
    madeOn: '2026-11-01',
    purpose: 'one-to-one',
    ...fields,
  });
const ids = (of: OneToOneInput): string[] =>
  proposeOneToOnes(of, today).proposals.map((each) => each.person.id);
const quarterly = (id: string, on: string): Met => met(id, ['2026-01-01', on], { rhythm: 'quarter' });
const asking = (id: string, text: string): Met => {
  const somebody = met(id, ['2026-03-01', '2026-06-01']);
  return {
    ...somebody,
    details: {
      ...somebody.details,
      asks: [record('ask', `ask ${id}`, { owner: id, text, on: '2026-06-01' })],
    },
  };
};

test('[K7] a few each month: by rhythm, what they look for, long quiet', () => {
  const people = [
    quarterly('late', '2026-05-01'),
    asking('asking', 'een drukker'),
    met('dormant', ['2020-01-01', '2020-02-01', '2020-03-01']),
    met('warm', ['2026-08-01', '2026-09-01', '2026-10-20']),
    met('never', []),
  ];
  const { perMonth, proposals } = proposeOneToOnes(input(people), today);
  expect(perMonth).toBe(3);
  expect(proposals.map((each) => each.person.id)).toEqual(['late', 'asking', 'dormant']);
  expect(proposals.map(({ reasons }) => reasons[0]?.type)).toEqual(['rhythm-due', 'open-ask', 'dormant']);
});

test('[K7] whoever is suggested beside it already makes place for the next', () => {
  const people = [quarterly('late', '2026-05-01'), asking('asking', 'een drukker')];
  expect(ids(input(people, { without: new Set(['late']) }))).toEqual(['asking']);
});

test('[K7] what you can help with weighs more than a bare ask', () => {
  const offers = [record('offer', 'o1', { owner: 'me', text: 'drukker met een pers', on: '2026-01-01' })];
  const people = [asking('other', 'een loods'), asking('match', 'een drukker')];
  const { proposals } = proposeOneToOnes(input(people, { offers }), today);
  expect(proposals.map((each) => each.reasons[0]?.type)).toEqual(['their-ask-your-offer', 'open-ask']);
  for (const { parts, score } of proposals)
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 10);
});

test('[K7] planned and held talks of this month count, those let go do not', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => quarterly(id, '2026-05-01'));
  const promises = [
    plan('a', { dueOn: '2026-11-28' }),
    plan('b', { dueOn: '2026-10-28', ending: { how: 'kept', on: '2026-11-05' } }),
    plan('c', { dueOn: '2026-11-10', ending: { how: 'released', on: '2026-11-10' } }),
  ];
  const month = proposeOneToOnes(input(people, { promises }), today);
  expect(month.plans.map(({ fields }) => fields.person)).toEqual(['a', 'b']);
  expect(month.proposals.map((each) => each.person.id)).toEqual(['d']);
  expect(ids(input(people, { promises, setting: { oneToOnesPerMonth: 0 } }))).toEqual([]);
});

test('[K7] not the same people as lately: half a year lies between', () => {
  const people = [quarterly('a', '2026-05-01')];
  const held = (on: string) => [plan('a', { madeOn: on, ending: { how: 'kept', on } })];
  expect(ids(input(people, { promises: held('2026-06-20') }))).toEqual([]);
  expect(ids(input(people, { promises: held('2026-05-01') }))).toEqual(['a']);
});

test('[K7] nobody you spoke this fortnight, declined, or who has not answered yet (A8)', () => {
  const declined = quarterly('declined', '2026-05-01');
  const snoozes = [record('snooze', 's', { person: 'declined', how: 'declined', on: '2026-11-01' })];
  const waiting = quarterly('waiting', '2026-05-01');
  const mail = record('encounter', 'm', { on: '2026-11-03', channel: 'mail', from: 'me' });
  const people = [
    quarterly('lately', '2026-11-14'),
    { ...declined, details: { ...declined.details, snoozes } },
    { ...waiting, details: { ...waiting.details, encounters: [mail, ...waiting.details.encounters] } },
  ];
  expect(ids(input(people))).toEqual([]);
  expect(oneToOneShortlist(input(people), today).map((each) => each.person.id)).not.toContain('lately');
});

test('[K8] a one-to-one is spoken, and turns to video or call where meeting is impossible', () => {
  const people = [met('ill', ['2026-01-01', '2026-05-01'], { rhythm: 'quarter', reach: { why: 'illness' } })];
  const [proposal] = proposeOneToOnes(input(people), today).proposals;
  expect(proposal?.channel).toMatchObject({ channel: 'call', reason: { type: 'they-cannot-meet' } });
});

test('[K7] planning makes a promise with a day, and the talk keeps it and counts as contact', () => {
  const planned = planOneToOne({ person: person('a') }, { language: 'nl' }, context());
  expect(planned).toMatchObject({
    value: [
      {
        fields: {
          by: 'me',
          person: 'a',
          text: 'afspreken en vragen waarmee ik kan helpen',
          dueOn: '2026-12-05',
          purpose: 'one-to-one',
        },
      },
    ],
  });
  const promise = plan('a', { dueOn: '2026-11-28' });
  const kept = keepOneToOne({ promise }, { channel: 'meeting', on: '2026-11-20', text: 'koffie' }, context());
  expect(kept).toMatchObject({
    value: [
      { kind: 'promise', fields: { ending: { how: 'kept', on: '2026-11-20' } } },
      { kind: 'encounter', fields: { on: '2026-11-20', 'people/a': { known: true } } },
    ],
  });
  expect(planOneToOne({ person: null }, { language: 'en' }, context())).toMatchObject({
    problem: { type: 'person-missing' },
  });
});

test('[K7] you ask how you can help: questions in both languages, je and u, none asked twice', () => {
  for (const language of ['nl', 'en'] as const) {
    const asks = oneToOneQuestions({ language, other: 'u' }).map(({ ask }) => ask);
    expect(asks.length).toBeGreaterThanOrEqual(8);
    expect(asks.filter((ask) => /\b(?:jij|je|jou|jouw)\b/.test(ask))).toEqual([]);
  }
  const asked = new Set(['help-now']);
  expect(oneToOneQuestions({ language: 'nl', other: 'je', asked }).map(({ id }) => id)).not.toContain(
    'help-now',
  );
});

test('[K7] what is loaded is bounded', () => {
  const { promises, candidates } = oneToOneNeeds(context());
  expect(promises).toMatchObject({ from: '2026-05-22', limit: 300 });
  expect(candidates.every(({ limit }) => limit <= 100)).toBe(true);
});
