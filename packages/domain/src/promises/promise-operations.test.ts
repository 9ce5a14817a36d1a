import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { editPromise, endPromise, makePromise, reopenPromise } from './promise-operations.ts';

const promise = record('promise', 'p', {
  by: 'me',
  person: 'a',
  text: 'artikel over deegrust',
  madeOn: '2026-11-19',
  dueOn: '2026-11-27',
});
const ended = record('promise', 'q', { ...promise.fields, ending: { how: 'kept', on: '2026-11-20' } });

test('[F1] a promise has a direction, a text, a due day and the conversation it came from', () => {
  const intent = { by: 'them', person: 'a', text: 'een naam', dueOn: '2026-11-27', encounter: 'e' } as const;
  expect(makePromise(intent, context())).toEqual({
    ok: true,
    value: [{ kind: 'promise', id: 'id1', fields: { ...intent, madeOn: '2026-11-21' } }],
  });
});

test.each([
  [{ text: '' }, { type: 'text-missing', field: 'text' }],
  [{ dueOn: '2026-02-31' }, { type: 'day-does-not-exist', field: 'dueOn', value: '2026-02-31' }],
  [{ dueOn: '2026-11-20' }, { type: 'due-before-made', dueOn: '2026-11-20', madeOn: '2026-11-21' }],
])('[F1] a promise with %j is refused', (wrong, problem) => {
  expect(makePromise({ by: 'me', person: 'a', text: 'x', ...wrong }, context())).toEqual({
    ok: false,
    problem,
  });
});

test.each(['kept', 'released', 'overtaken'] as const)('[F2] a promise ends as %s, with when', (how) => {
  expect(endPromise({ promise }, { how }, context())).toMatchObject({
    value: [{ id: 'p', fields: { ending: { how, on: '2026-11-21' } } }],
  });
});

test('[F2] an ended promise can be opened again, and is not ended twice', () => {
  expect(endPromise({ promise: ended }, { how: 'kept' }, context())).toMatchObject({
    problem: { type: 'promise-ended', how: 'kept', on: '2026-11-20' },
  });
  expect(reopenPromise({ promise: ended })).toMatchObject({ value: [{ fields: { ending: null } }] });
  expect(reopenPromise({ promise })).toEqual({ ok: true, value: [] });
});

test('[F1] the due day can be moved or taken away', () => {
  expect(editPromise({ promise }, { dueOn: '2026-12-04' })).toMatchObject({
    value: [{ fields: { dueOn: '2026-12-04' } }],
  });
  expect(editPromise({ promise }, { dueOn: null })).toMatchObject({ value: [{ fields: { dueOn: null } }] });
  expect(editPromise({ promise }, { dueOn: '2026-11-27' })).toEqual({ ok: true, value: [] });
  expect(editPromise({ promise: null }, {})).toMatchObject({ problem: { type: 'promise-missing' } });
});
