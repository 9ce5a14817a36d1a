import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { addTarget, editTarget, endTarget } from './target-operations.ts';

const event = record('event', 'e', { name: 'Haringpartij', kind: 'reception', on: '2026-11-26' });
const target = record('target', 't', { event: 'e', person: 's', reason: 'deegrust' });
const dropped = record('target', 'd', {
  event: 'e',
  person: 's',
  ending: { how: 'dropped', on: '2026-11-20' },
});

test('[P3] one of your own people or a name is put on the list with a reason and a first sentence', () => {
  const intent = {
    person: 's',
    reason: 'weet van warmtenetten',
    sentence: 'Hoe staat het met het warmtenet?',
  };
  expect(addTarget({ event, targets: [] }, intent, context())).toEqual({
    ok: true,
    value: [{ kind: 'target', id: 'id1', fields: { event: 'e', ...intent } }],
  });
  expect(addTarget({ event, targets: [target] }, { name: 'Mo' }, context())).toMatchObject({
    value: [{ fields: { event: 'e', name: 'Mo' } }],
  });
});

test('[P3] nobody stands on the list twice; who was dropped comes back on it', () => {
  expect(addTarget({ event, targets: [target] }, { person: 's' }, context())).toEqual({
    ok: false,
    problem: { type: 'already-target', target: 't' },
  });
  expect(addTarget({ event, targets: [dropped] }, { person: 's', reason: 'toch' }, context())).toEqual({
    ok: true,
    value: [{ kind: 'target', id: 'd', fields: { reason: 'toch', ending: null } }],
  });
  const named = record('target', 'n', { event: 'e', name: 'Mo El Amrani' });
  expect(addTarget({ event, targets: [named] }, { name: 'mo el amrani' }, context())).toMatchObject({
    problem: { type: 'already-target' },
  });
});

test('[P3] without a person or a name, or without its event, nothing is put on the list', () => {
  expect(addTarget({ event, targets: [] }, { name: ' ' }, context())).toMatchObject({
    problem: { type: 'target-needs-person-or-name' },
  });
  expect(addTarget({ event: null, targets: [] }, { name: 'Mo' }, context())).toMatchObject({
    problem: { type: 'event-missing' },
  });
});

test('[P3] somebody is dropped, spoken or put back', () => {
  expect(endTarget({ target }, { how: 'dropped' }, context())).toMatchObject({
    value: [{ id: 't', fields: { ending: { how: 'dropped', on: '2026-11-21' } } }],
  });
  expect(endTarget({ target: dropped }, { how: null }, context())).toMatchObject({
    value: [{ fields: { ending: null } }],
  });
  expect(endTarget({ target }, { how: null }, context())).toEqual({ ok: true, value: [] });
});

test('[P3] reason and first sentence can be changed, but not until nobody is left', () => {
  expect(editTarget({ target }, { reason: null, sentence: 'Dag Sanne' })).toMatchObject({
    value: [{ fields: { reason: null, sentence: 'Dag Sanne' } }],
  });
  expect(editTarget({ target }, { person: null })).toMatchObject({
    problem: { type: 'target-needs-person-or-name' },
  });
});

test('[P8] at a funeral nobody is put on a list', () => {
  const funeral = record('event', 'f', { ...event.fields, kind: 'funeral' });
  expect(addTarget({ event: funeral, targets: [] }, { name: 'Mo' }, context())).toEqual({
    ok: false,
    problem: { type: 'presence-only' },
  });
});
