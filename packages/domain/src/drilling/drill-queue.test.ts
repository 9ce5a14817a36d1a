import { expect, test } from 'vitest';
import type { PersonFields } from '../people/person.ts';
import { indexRecord } from '../records/index-record.ts';
import type { RecordOf } from '../records/kinds.ts';
import { context, person, record } from '../records/records.harness.ts';
import type { DrillCardKind } from './drill.ts';
import { drillNeeds } from './drill-needs.ts';
import { dailyDrill, drillBeforeEvent, recallOf } from './drill-queue.ts';
import { gradeDrill, leaveOutOfDrill } from './grade-drill.ts';
import { type DrillGrade, recallAfter } from './recall-schedule.ts';

const today = '2026-11-21';
const known = (id: string, fields: Partial<PersonFields> = {}) => ({
  person: person(id, { organisation: 'Warmtenet', does: `legt leidingen, ${id}`, ...fields }),
});
const drill = (
  id: string,
  cards: Partial<Record<DrillCardKind, readonly [on: string, grade: DrillGrade]>>,
): RecordOf<'drill'> =>
  record('drill', `d-${id}`, {
    person: id,
    ...Object.fromEntries(
      Object.entries(cards).map(([kind, [on, grade]]) => [`cards/${kind}`, recallAfter(null, grade, on)]),
    ),
  });
const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => known(id));
const shown = ({ cards }: ReturnType<typeof dailyDrill>) =>
  cards.map(({ card }) => [card.person.id, card.kind]);

test('[P7] a day has a small portion: due cards first, the longest overdue first, then a first card of new people', () => {
  const drills = [
    drill('c', { 'clue-name': ['2026-11-01', 'forgot'] }),
    drill('b', { 'clue-name': ['2026-10-01', 'forgot'] }),
    drill('a', { 'clue-name': ['2026-11-20', 'at-once'], 'name-fact': ['2026-11-20', 'at-once'] }),
  ];
  const portion = dailyDrill({ people, drills, perDay: 4 }, today);
  expect(shown(portion)).toEqual([
    ['b', 'clue-name'],
    ['c', 'clue-name'],
    ['a', 'fact-name'],
    ['d', 'clue-name'],
  ]);
  expect(portion.waiting).toBe(3);
});

test('[P7] what was asked today counts for the portion and does not come back', () => {
  const drills = [
    drill('a', { 'clue-name': [today, 'forgot'] }),
    drill('b', { 'clue-name': [today, 'knew'] }),
  ];
  const portion = dailyDrill({ people, drills, perDay: 3 }, today);
  expect([portion.doneToday, shown(portion)]).toEqual([2, [['c', 'clue-name']]]);
  expect(dailyDrill({ people, drills, perDay: 0 }, today).cards).toEqual([]);
});

test('[P7] before an event everybody you may meet comes by, those least sure first', () => {
  const drills = [
    drill('a', { 'clue-name': ['2026-11-10', 'at-once'], 'name-fact': ['2026-11-10', 'at-once'] }),
    drill('b', { 'clue-name': ['2026-11-18', 'forgot'] }),
  ];
  const portion = drillBeforeEvent(
    { people: people.slice(0, 3), drills, perDay: 5, eventOn: '2026-11-28' },
    today,
  );
  expect(shown(portion).map(([id]) => id)).toEqual(['c', 'b', 'a']);
  expect(
    drillBeforeEvent({ people, drills: [], perDay: 0, eventOn: '2026-11-28' }, today).cards,
  ).toHaveLength(5);
});

test('[P7] an answer is kept, and says when it is asked again', () => {
  const graded = gradeDrill(
    { person: person('a'), drills: [] },
    { card: 'clue-name', grade: 'knew' },
    context(),
  );
  expect(graded).toMatchObject({
    value: [
      {
        kind: 'drill',
        id: 'id1',
        fields: { person: 'a', 'cards/clue-name': { last: today, times: 1, lapses: 0 } },
      },
    ],
  });
  const own = drill('a', { 'clue-name': ['2026-11-01', 'knew'] });
  const again = gradeDrill(
    { person: person('a'), drills: [own] },
    { card: 'clue-name', grade: 'forgot' },
    context(),
  );
  expect(again).toMatchObject({
    value: [{ id: 'd-a', fields: { 'cards/clue-name': { due: '2026-11-22', times: 2, lapses: 1 } } }],
  });
  const wrong = { card: 'clue-name', grade: 'great' as DrillGrade } as const;
  expect(gradeDrill({ person: person('a'), drills: [] }, wrong, context())).toMatchObject({
    problem: { type: 'not-a-choice', field: 'grade' },
  });
});

test('[P7] of two devices the one that asked last counts', () => {
  const drills = [
    drill('a', { 'clue-name': ['2026-11-10', 'forgot'], 'name-fact': ['2026-11-12', 'knew'] }),
    { ...drill('a', { 'clue-name': ['2026-11-14', 'knew'] }), id: 'other' },
  ];
  expect([...recallOf(drills, 'a')].map(([kind, { last }]) => [kind, last])).toEqual([
    ['clue-name', '2026-11-14'],
    ['name-fact', '2026-11-12'],
  ]);
});

test('[P7] somebody left out is not asked about until you want it again', () => {
  const out = leaveOutOfDrill({ person: person('a'), drills: [] }, { leftOut: true }, context());
  expect(out).toMatchObject({ value: [{ fields: { person: 'a', leftOutOn: today } }] });
  const drills = [record('drill', 'd1', { person: 'a', leftOutOn: today })];
  expect(dailyDrill({ people: [known('a')], drills, perDay: 5 }, today).cards).toEqual([]);
  expect(leaveOutOfDrill({ person: person('a'), drills }, { leftOut: false }, context())).toMatchObject({
    value: [{ id: 'd1', fields: { leftOutOn: null } }],
  });
});

test('[P7] what is due and what was done today are found by index, in bounded lists', () => {
  const { fields } = drill('a', {
    'clue-name': ['2026-11-10', 'knew'],
    'name-fact': ['2026-11-12', 'forgot'],
  });
  expect(indexRecord({ kind: 'drill', fields })).toMatchObject({
    onDay: '2026-11-12',
    dueOn: '2026-11-12',
    links: [{ role: 'person', to: 'a' }],
  });
  expect(indexRecord({ kind: 'drill', fields: { ...fields, leftOutOn: today } }).dueOn).toBeNull();
  const needs = drillNeeds(context(), { drillPerDay: 8 });
  expect(needs).toMatchObject({ perDay: 8, due: { to: today, limit: 32 } });
  expect(drillNeeds(context(), null).perDay).toBe(5);
});
