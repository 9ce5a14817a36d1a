import { expect, test } from 'vitest';
import { mergePeople } from '../people/merge-people.ts';
import { indexRecord } from '../records/index-record.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { context, person, record } from '../records/records.harness.ts';
import type { Result } from '../result.ts';
import {
  editIntroduction,
  endIntroduction,
  markAnswer,
  markIntroduced,
  markIntroductionAsked,
  markIntroductionThanked,
  markMet,
  markOutcome,
  takeStepBack,
} from './introduction-operations.ts';
import { introductionStage, introductionSteps, nextIntroductionStep } from './introduction-stage.ts';
import { proposeIntroduction, startIntroduction } from './start-introduction.ts';

type Introduction = RecordOf<'introduction'>;
const planned = record('introduction', 'i', { a: 'a', b: 'b', on: '2026-11-01', about: 'een jurist' });
const people = [person('a'), person('b')];
const clock = context();

/** The introduction after its patch. */
function applied(introduction: Introduction, done: Result<readonly Patch[]>): Introduction {
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  const patch = done.value.find(({ kind }) => kind === 'introduction');
  const fields = Object.entries({ ...introduction.fields, ...patch?.fields }).filter(
    ([, value]) => value !== null,
  );
  return { ...introduction, fields: Object.fromEntries(fields) as unknown as Introduction['fields'] };
}

const asked = (side: 'a' | 'b') => (introduction: Introduction, on: string) =>
  applied(introduction, markIntroductionAsked({ introduction }, { side, on }, clock));
const said = (side: 'a' | 'b', answer: 'yes' | 'no') => (introduction: Introduction, on: string) =>
  applied(introduction, markAnswer({ introduction }, { side, said: answer, on }, clock));
const bothYes = said('b', 'yes')(
  asked('b')(said('a', 'yes')(asked('a')(planned, '2026-11-02'), '2026-11-03'), '2026-11-04'),
  '2026-11-05',
);

test('[T1] an introduction goes step by step: A asked, B asked, both yes, introduced, met, thanked, outcome', () => {
  let introduction = bothYes;
  expect(introductionStage(introduction.fields)).toBe('both-yes');
  introduction = applied(introduction, markIntroduced({ introduction }, { on: '2026-11-06' }, clock));
  introduction = applied(introduction, markMet({ introduction }, { on: '2026-11-10' }, clock));
  introduction = applied(
    introduction,
    markIntroductionThanked({ introduction }, { on: '2026-11-11' }, clock),
  );
  introduction = applied(
    introduction,
    markOutcome({ introduction }, { how: 'worked', on: '2026-11-20' }, clock),
  );
  expect(introductionSteps(introduction.fields)).toEqual([
    { step: 'a-asked', on: '2026-11-02' },
    { step: 'b-asked', on: '2026-11-04' },
    { step: 'both-yes', on: '2026-11-05' },
    { step: 'introduced', on: '2026-11-06' },
    { step: 'met', on: '2026-11-10' },
    { step: 'thanked', on: '2026-11-11' },
    { step: 'outcome', on: '2026-11-20' },
  ]);
  expect(introductionStage(introduction.fields)).toBe('worked');
  expect(nextIntroductionStep(introduction.fields)).toBeNull();
});

test.each([
  ['nobody asked', planned, 'both'],
  ['A yes, B asked', asked('b')(said('a', 'yes')(planned, '2026-11-03'), '2026-11-04'), 'b'],
  ['B yes, A no', said('a', 'no')(said('b', 'yes')(planned, '2026-11-03'), '2026-11-04'), 'a'],
])('[T1] nobody is introduced without both having said yes: %s', (_, introduction, waiting) => {
  expect(markIntroduced({ introduction }, {}, clock)).toEqual({
    ok: false,
    problem: { type: 'not-both-yes', waiting },
  });
});

test('[T1] a no ends it, and may become a yes', () => {
  const declined = said('b', 'no')(planned, '2026-11-03');
  expect(introductionStage(declined.fields)).toBe('declined');
  expect(nextIntroductionStep(declined.fields)).toBeNull();
  expect(introductionStage(said('b', 'yes')(declined, '2026-11-09').fields)).toBe('asking');
});

test.each([
  [planned, { do: 'ask', side: 'a', on: '2026-11-04' }],
  [asked('a')(planned, '2026-11-02'), { do: 'ask-again', side: 'a', on: '2026-11-12' }],
  [said('a', 'yes')(planned, '2026-11-03'), { do: 'ask', side: 'b', on: '2026-11-06' }],
  [said('b', 'yes')(planned, '2026-11-03'), { do: 'ask', side: 'a', on: '2026-11-06' }],
  [bothYes, { do: 'introduce', on: '2026-11-07' }],
])('[T1] each step has a gentle day for the next, by which it is found', (introduction, step) => {
  expect(nextIntroductionStep(introduction.fields)).toEqual(step);
  expect(indexRecord(introduction).dueOn).toBe(step.on);
});

test('[T1] you may choose the day of the next step; taking it uses it up', () => {
  const later = applied(planned, editIntroduction({ introduction: planned }, { nextOn: '2026-12-24' }));
  expect(indexRecord(later).dueOn).toBe('2026-12-24');
  expect(asked('a')(later, '2026-11-20').fields.nextOn).toBeUndefined();
});

test('[T1] it can be withdrawn or go quiet, and every step can be taken back', () => {
  const quiet = applied(bothYes, endIntroduction({ introduction: bothYes }, { how: 'quiet' }, clock));
  expect(introductionStage(quiet.fields)).toBe('quiet');
  expect(markIntroduced({ introduction: quiet }, {}, clock)).toMatchObject({
    problem: { type: 'introduction-ended', how: 'quiet', on: '2026-11-21' },
  });
  const back = [quiet];
  for (let at = quiet; introductionStage(at.fields) !== 'planned'; back.push(at))
    at = applied(at, takeStepBack({ introduction: at }));
  expect(back.map(({ fields }) => introductionStage(fields))).toEqual([
    'quiet',
    'both-yes',
    'asking',
    'asking',
    'asking',
    'planned',
  ]);
  expect(takeStepBack({ introduction: planned })).toEqual({ ok: true, value: [] });
});

test('[T1] no step is taken before its time, or in the future', () => {
  expect(markMet({ introduction: planned }, {}, clock)).toMatchObject({
    problem: { type: 'step-too-early' },
  });
  expect(markOutcome({ introduction: planned }, { how: 'worked' }, clock)).toMatchObject({
    problem: { type: 'step-too-early' },
  });
  expect(
    markIntroductionAsked({ introduction: planned }, { side: 'a', on: '2026-12-01' }, clock),
  ).toMatchObject({
    problem: { type: 'step-in-future', value: '2026-12-01' },
  });
  expect(markAnswer({ introduction: planned }, { side: 'c' as never, said: 'yes' }, clock)).toMatchObject({
    problem: { type: 'not-a-choice', field: 'side' },
  });
  expect(markMet({ introduction: null }, {}, clock)).toMatchObject({
    problem: { type: 'introduction-missing' },
  });
});

test('[F1] an introduction that you promised is that promise: introducing them keeps it', () => {
  const promise = record('promise', 'p', {
    by: 'me',
    person: 'a',
    text: 'voorstellen',
    madeOn: '2026-11-01',
  });
  const introduction = applied(bothYes, editIntroduction({ introduction: bothYes }, { promise: 'p' }));
  expect(markIntroduced({ introduction, promise }, { on: '2026-11-06' }, clock)).toMatchObject({
    value: [
      { kind: 'introduction' },
      { kind: 'promise', id: 'p', fields: { ending: { how: 'kept', on: '2026-11-06' } } },
    ],
  });
  const other = { ...promise, id: 'q' };
  expect(markIntroduced({ introduction, promise: other }, {}, clock)).toMatchObject({
    value: [{ kind: 'introduction' }],
  });
});

test('[T1] an introduction is between two others, once at a time', () => {
  const start = (a: string, b: string) =>
    startIntroduction({ people, introductions: [planned] }, { a, b }, context());
  expect(start('b', 'a')).toMatchObject({ problem: { type: 'already-introducing', id: 'i' } });
  expect(start('a', 'a')).toMatchObject({ problem: { type: 'same-person' } });
  expect(start('me', 'a')).toMatchObject({ problem: { type: 'introduction-with-yourself' } });
  expect(start('a', 'nobody')).toMatchObject({ problem: { type: 'person-missing' } });
});

test('[T1] a match becomes a planned introduction, with its reason', () => {
  const match = { askOwner: 'a', helper: 'b', ask: 'een jurist', askId: 'k', reason: 'jurist coöperaties' };
  expect(proposeIntroduction({ people }, match, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'introduction',
        id: 'id1',
        fields: {
          a: 'a',
          b: 'b',
          on: '2026-11-21',
          about: 'een jurist',
          reason: 'jurist coöperaties',
          ask: 'k',
        },
      },
    ],
  });
});

test('[T1] both people find it on their page, also after a merge', () => {
  expect(indexRecord(planned).links.map(({ to }) => to)).toEqual(['a', 'b']);
  const merged = mergePeople(
    {
      people: [person('b'), person('c')],
      references: [{ ...planned, fields: { ...planned.fields, b: 'c' } }],
    },
    {},
  );
  expect(merged).toMatchObject({ value: [{}, { kind: 'introduction', fields: { b: 'b' } }] });
});

test('[T1] whatever comes from elsewhere, the index does not fall over', () => {
  const odd = { a: 3, b: null, on: 'x', aAnswer: 'ja', bAnswer: 5, outcome: 'goed', aAskedOn: {} };
  expect(indexRecord({ kind: 'introduction', fields: odd })).toMatchObject({ dueOn: null, links: [] });
  const half = { a: 'a', b: 'b', on: '2026-01-01', aAnswer: {}, bAnswer: {} };
  expect(indexRecord({ kind: 'introduction', fields: half }).dueOn).toBeNull();
});
