import { expect, test } from 'vitest';
import { chainThing } from '../giving/chain-thing.ts';
import { indexRecord } from '../records/index-record.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { context, person, record } from '../records/records.harness.ts';
import { callOffInterview, deleteInterview, startApplying, stopApplying } from './end-interview.ts';
import { interviewProgress, isForInformation } from './interview-state.ts';
import { type InterviewOutcome, recordInterview } from './record-interview.ts';

const interview = record('interview', 'i1', {
  person: 'ida',
  madeOn: '2026-11-01',
  on: '2026-11-20',
  focus: 'de rechtspraak',
  'questions/talk-work-week': { text: 'Hoe zag je week eruit?', place: 0 },
});
const outcome: InterviewOutcome = {
  language: 'nl',
  learned: 'Het werk is meer schrijven dan zitting.',
  advice: 'Loop eerst een dag mee.',
  seenAs: 'Rustig, en precies genoeg.',
  asked: ['talk-work-week'],
  passedOn: [{ details: { name: 'Bram Kuiper', role: 'griffier' } }, { personId: 'mo' }],
};
const people = [person('mo')];

function written(wanted: Partial<InterviewOutcome> = {}): readonly Patch[] {
  const done = recordInterview({ interview, people }, { ...outcome, ...wanted }, context());
  if (!done.ok) throw new Error(done.problem.type);
  return done.value;
}

const ofKind = (patches: readonly Patch[], kind: string) => patches.filter((patch) => patch.kind === kind);
const held = (patches: readonly Patch[]): RecordOf<'interview'> =>
  record('interview', 'i1', {
    ...interview.fields,
    ...(ofKind(patches, 'interview')[0]?.fields as RecordOf<'interview'>['fields']),
  });
const promisesOf = (patches: readonly Patch[]): RecordOf<'promise'>[] =>
  ofKind(patches, 'promise').map(({ id, fields }) =>
    record('promise', id, fields as RecordOf<'promise'>['fields']),
  );
const ended = (promise: RecordOf<'promise'>): RecordOf<'promise'> => ({
  ...promise,
  fields: { ...promise.fields, ending: { how: 'kept', on: '2026-11-21' } },
});

test('[I4] a talk ends with what was learned and advised, and the talk itself counts as contact', () => {
  const patches = written();
  const [encounter] = ofKind(patches, 'encounter');
  expect(encounter?.fields).toMatchObject({ on: '2026-11-20', channel: 'meeting', 'people/ida': {} });
  expect(encounter?.fields).toHaveProperty(['asked/talk-work-week']);
  expect(held(patches).fields).toMatchObject({
    held: { on: '2026-11-20', encounter: encounter?.id },
    learned: outcome.learned,
    advice: outcome.advice,
    'questions/talk-work-week': { asked: true },
  });
});

test('[I4] questions ticked during the talk count as asked', () => {
  const question = { text: 'Hoe zag je week eruit?', place: 0, asked: true } as const;
  const ticked = record('interview', 'i1', { ...interview.fields, 'questions/talk-work-week': question });
  const done = recordInterview({ interview: ticked }, { language: 'nl' }, context());
  expect(done.ok && ofKind(done.value, 'encounter')[0]?.fields).toHaveProperty(['asked/talk-work-week']);
});

test('[I4] each name passed on becomes a person met through them; who is known keeps how they were met', () => {
  const patches = written();
  const [bram, mo] = ofKind(patches, 'person');
  expect(bram?.fields).toMatchObject({
    name: { full: 'Bram Kuiper' },
    role: 'griffier',
    metThrough: 'ida',
  });
  expect(mo).toEqual({ kind: 'person', id: 'mo', fields: { metThrough: 'ida' } });
  expect(held(patches).fields).toMatchObject({
    [`passedOn/${bram?.id}`]: { name: 'Bram Kuiper' },
    'passedOn/mo': { name: 'mo' },
  });
  const known = recordInterview(
    { interview, people: [person('mo', { metThrough: 'els' })] },
    { language: 'nl', passedOn: [{ personId: 'mo' }] },
    context(),
  );
  expect(known.ok && ofKind(known.value, 'person')).toEqual([]);
});

test('[I4] a thank-you and a report back are promises of yours, with their days', () => {
  const [thankYou, reportBack] = promisesOf(written());
  expect(thankYou?.fields).toMatchObject({
    by: 'me',
    person: 'ida',
    text: 'bedanken voor het gesprek',
    dueOn: '2026-11-21',
    purpose: 'thank-you',
    interview: 'i1',
  });
  expect(reportBack?.fields).toMatchObject({ dueOn: '2027-01-01', purpose: 'report-back' });
  expect(indexRecord({ kind: 'promise', fields: thankYou?.fields ?? {} }).links).toContainEqual(
    expect.objectContaining({ role: 'interview', to: 'i1' }),
  );
  const [only] = promisesOf(
    written({ language: 'en', thankYou: null, reportBack: { dueOn: '2027-02-01', text: 'tell Ida' } }),
  );
  expect(only?.fields).toMatchObject({ text: 'tell Ida', dueOn: '2027-02-01' });
});

test('[I3] how they see you is kept as such', () => {
  expect(held(written()).fields.seenAs).toBe('Rustig, en precies genoeg.');
  expect(held(written({ seenAs: undefined })).fields.seenAs).toBeUndefined();
});

test('[I4] how far a talk is follows from the record and its promises', () => {
  const patches = written();
  const [thankYou, reportBack] = promisesOf(patches);
  if (!thankYou || !reportBack) throw new Error('no promises');
  const state = (of: RecordOf<'interview'>, promises: readonly RecordOf<'promise'>[] = []) => {
    const { state, next } = interviewProgress({ interview: of, promises }, '2026-11-21');
    return [state, next];
  };
  const { on: _, ...unplanned } = interview.fields;
  expect(state(record('interview', 'i1', unplanned))).toEqual(['to-plan', 'plan']);
  expect(state(record('interview', 'i1', { ...interview.fields, on: '2026-11-21' }))).toEqual([
    'planned',
    'prepare',
  ]);
  expect(state(interview)).toEqual(['to-record', 'record']);
  expect(state(held(patches), [thankYou, reportBack])).toEqual(['held', 'thank']);
  expect(state(held(patches), [ended(thankYou), reportBack])).toEqual(['thanked', 'report-back']);
  expect(state(held(patches), [ended(thankYou), ended(reportBack)])).toEqual(['reported', null]);
  expect(state(held(patches), [])).toEqual(['held', null]);
});

test('[I4] a talk is written down once, not before it happened, and not after it was called off', () => {
  const outcomeOf = (of: RecordOf<'interview'>, more: Partial<InterviewOutcome> = {}) =>
    recordInterview({ interview: of }, { language: 'nl', ...more }, context());
  expect(outcomeOf(held(written()))).toMatchObject({ problem: { type: 'interview-held' } });
  expect(outcomeOf(interview, { on: '2026-12-24' })).toMatchObject({ problem: { type: 'day-in-future' } });
  expect(outcomeOf(interview, { passedOn: [{ personId: 'nobody' }] })).toMatchObject({
    problem: { type: 'person-missing' },
  });
  const off = record('interview', 'i1', { ...interview.fields, calledOff: { on: '2026-11-19' } });
  expect(outcomeOf(off)).toMatchObject({ problem: { type: 'interview-called-off' } });
});

test('[I2] "now I apply" is a later step of its own, which leaves the talk as it was', () => {
  const talk = held(written());
  expect(startApplying({ interview }, {}, context())).toMatchObject({ problem: { type: 'talk-not-held' } });
  const sameDay = { ...context(), now: '2026-11-20T19:30:00.000Z' };
  expect(startApplying({ interview: talk }, {}, sameDay)).toMatchObject({
    problem: { type: 'apply-another-day', on: '2026-11-20' },
  });
  const started = startApplying({ interview: talk }, { text: 'functie van griffier' }, context());
  expect(started).toEqual({
    ok: true,
    value: [
      {
        kind: 'interview',
        id: 'i1',
        fields: { applying: { on: '2026-11-21', text: 'functie van griffier' } },
      },
    ],
  });
});

test('[I2] as long as it is for information the talk says so, and how far it is does not change by applying', () => {
  const talk = held(written());
  const applying = record('interview', 'i1', { ...talk.fields, applying: { on: '2026-11-22' } });
  expect([isForInformation(talk), isForInformation(applying)]).toEqual([true, false]);
  const state = (of: RecordOf<'interview'>) =>
    interviewProgress({ interview: of, promises: promisesOf(written()) }, '2026-11-23').state;
  expect(state(applying)).toBe(state(talk));
  expect(stopApplying({ interview: applying })).toMatchObject({ value: [{ fields: { applying: null } }] });
});

test('[I5] a tip that comes later can point back at the talk, with the day and the person', () => {
  const favour = record('favour', 'f1', {
    by: 'them',
    what: 'information',
    person: 'ida',
    text: 'een plek kwam vrij',
    on: '2027-03-01',
    grewFrom: 'i1',
  });
  expect(chainThing(favour)).toMatchObject({ from: 'i1', harvest: true });
  expect(chainThing(held(written()))).toMatchObject({
    id: 'i1',
    kind: 'interview',
    on: '2026-11-20',
    people: ['ida'],
  });
});

test('[I4] deleting a talk takes its promises along; that you spoke and whom they named stays', () => {
  const patches = written();
  const other = record('promise', 'p9', { by: 'me', person: 'ida', text: 'x', madeOn: '2026-11-01' });
  const deleted = deleteInterview({ interview: held(patches), promises: [...promisesOf(patches), other] });
  expect(deleted.ok && deleted.value.map(({ kind }) => kind)).toEqual(['interview', 'promise', 'promise']);
  const off = callOffInterview({ interview }, { calledOff: true }, context());
  expect(off).toMatchObject({ value: [{ fields: { calledOff: { on: '2026-11-21' } } }] });
  expect(callOffInterview({ interview: held(patches) }, { calledOff: true }, context())).toMatchObject({
    problem: { type: 'interview-held' },
  });
});
