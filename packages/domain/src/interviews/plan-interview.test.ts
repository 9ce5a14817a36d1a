import { expect, test } from 'vitest';
import { indexRecord } from '../records/index-record.ts';
import type { RecordOf } from '../records/kinds.ts';
import { context, person, record } from '../records/records.harness.ts';
import { editInterview, interviewQuestions, interviewReadiness, planInterview } from './plan-interview.ts';

const ida = person('ida', { role: 'rechter', organisation: 'Rechtbank Oost' });

function planned(intent: Parameters<typeof planInterview>[1]): RecordOf<'interview'> {
  const made = planInterview({ person: ida }, intent, context());
  if (!made.ok) throw new Error(made.problem.type);
  const [patch] = made.value;
  return record('interview', patch?.id ?? '', patch?.fields as RecordOf<'interview'>['fields']);
}

test('[I1] a talk is planned with why, focus, what to know at the end, and questions in order', () => {
  const interview = planned({
    why: { because: 'role', text: 'rechtspreekt al jaren in familiezaken' },
    focus: 'overstappen naar de rechterlijke macht',
    wantToKnow: 'Past het bij me, en wat is de eerste stap?',
    questions: [
      { id: 'talk-work-week', text: 'Hoe zag jouw afgelopen week eruit?' },
      { text: ' Hoe kijk je naar zij-instromers? ' },
      { text: '  ' },
    ],
    on: '2026-12-03',
    startsAt: '10:30',
    place: 'Zwolle',
    channel: 'meeting',
    goal: 'g1',
  });
  expect(interview.fields).toMatchObject({
    person: 'ida',
    madeOn: '2026-11-21',
    why: { because: 'role' },
    startsAt: '10:30',
  });
  expect(interviewQuestions(interview).map(({ text }) => text)).toEqual([
    'Hoe zag jouw afgelopen week eruit?',
    'Hoe kijk je naar zij-instromers?',
  ]);
  expect(interviewReadiness(interview).every(({ done }) => done)).toBe(true);
});

test('[I1] only the person is needed, and what the plan still lacks is told', () => {
  const open = interviewReadiness(planned({ focus: 'de zorg' })).filter(({ done }) => !done);
  expect(open.map(({ key }) => key)).toEqual(['why', 'wantToKnow', 'questions', 'on']);
});

test('[I1] what does not fit is refused', () => {
  const refusal = (intent: Parameters<typeof planInterview>[1]) =>
    planInterview({ person: ida }, intent, context());
  expect(planInterview({ person: null }, {}, context())).toMatchObject({
    problem: { type: 'person-missing' },
  });
  expect(refusal({ on: '2026-02-31' })).toMatchObject({ problem: { type: 'day-does-not-exist' } });
  expect(refusal({ startsAt: '25:00' })).toMatchObject({ problem: { type: 'time-does-not-exist' } });
  expect(refusal({ channel: 'smoke' as never })).toMatchObject({ problem: { type: 'not-a-choice' } });
  expect(refusal({ why: { because: 'money' as never } })).toMatchObject({
    problem: { type: 'not-a-choice' },
  });
});

test('[I1] a plan is changed where it differs, and its questions are replaced', () => {
  const interview = planned({
    focus: 'de zorg',
    questions: [
      { id: 'a', text: 'A?' },
      { id: 'b', text: 'B?' },
    ],
  });
  expect(editInterview({ interview }, { focus: 'de zorg' }, context())).toEqual({ ok: true, value: [] });
  expect(
    editInterview({ interview }, { focus: '', questions: [{ id: 'b', text: 'B?' }] }, context()),
  ).toMatchObject({
    value: [{ fields: { focus: null, 'questions/a': null, 'questions/b': { text: 'B?', place: 0 } } }],
  });
  expect(editInterview({ interview: null }, {}, context())).toMatchObject({
    problem: { type: 'interview-missing' },
  });
});

test('[I1] a planned talk is found by its person and its goal, and asks for attention on its day', () => {
  const interview = planned({ on: '2026-12-03', goal: 'g1' });
  const index = indexRecord(interview);
  expect(index.links.map(({ role, to }) => [role, to])).toEqual([
    ['person', 'ida'],
    ['goal', 'g1'],
  ]);
  expect([index.onDay, index.dueOn]).toEqual(['2026-12-03', '2026-12-03']);
  const held = { ...interview.fields, held: { on: '2026-12-03', encounter: 'e1' } };
  expect(indexRecord({ kind: 'interview', fields: held }).dueOn).toBeNull();
});

test('[I1] a question that was asked stays marked when its words change', () => {
  const question = { text: 'Hoe zag je week eruit?', place: 0, asked: true } as const;
  const interview = record('interview', 'i', {
    person: 'ida',
    madeOn: '2026-11-01',
    'questions/q': question,
  });
  const edited = editInterview(
    { interview },
    { questions: [{ id: 'q', text: 'Hoe ging je week?' }] },
    context(),
  );
  expect(edited).toMatchObject({
    ok: true,
    value: [{ fields: { 'questions/q': { text: 'Hoe ging je week?', asked: true } } }],
  });
});
