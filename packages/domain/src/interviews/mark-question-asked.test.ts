import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { markInterviewQuestion } from './mark-question-asked.ts';

const interview = record('interview', 'i', {
  person: 'p',
  madeOn: '2026-11-01',
  'questions/q': { text: 'Hoe begon dat?', place: 0 },
});

test('[C4] a question is ticked while you talk, and the tick can be taken back', () => {
  const ticked = markInterviewQuestion({ interview }, { question: 'q', asked: true });
  const asked = { text: 'Hoe begon dat?', place: 0, asked: true as const };
  expect(ticked).toEqual({
    ok: true,
    value: [{ kind: 'interview', id: 'i', fields: { 'questions/q': asked } }],
  });
  const held = record('interview', 'i', { ...interview.fields, 'questions/q': asked });
  const back = markInterviewQuestion({ interview: held }, { question: 'q', asked: false });
  expect(back.ok && back.value[0]?.fields).toEqual({ 'questions/q': { text: 'Hoe begon dat?', place: 0 } });
});

test('a question that is not in the plan, or stands so already, changes nothing', () => {
  expect(markInterviewQuestion({ interview }, { question: 'x', asked: true })).toEqual({
    ok: true,
    value: [],
  });
  expect(markInterviewQuestion({ interview }, { question: 'q', asked: false })).toEqual({
    ok: true,
    value: [],
  });
  expect(markInterviewQuestion({ interview: null }, { question: 'q', asked: true }).ok).toBe(false);
});
