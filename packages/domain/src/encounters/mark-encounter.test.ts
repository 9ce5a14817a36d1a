import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { markAsked, markClick, markKnown } from './mark-encounter.ts';

const at = '2026-11-21T19:30:00.000Z';
const encounter = record('encounter', 'e', { on: '2026-11-21', channel: 'meeting', 'told/who': { at } });

test('[C2] one of the six is marked and unmarked, for one person where it was only them', () => {
  const mark = (intent: Parameters<typeof markKnown>[1]) => markKnown({ encounter }, intent, context());
  expect(mark({ side: 'heard', known: 'does', person: 's', filled: true })).toEqual({
    ok: true,
    value: [{ kind: 'encounter', id: 'e', fields: { 'heard/does:s': { at } } }],
  });
  expect(mark({ side: 'told', known: 'who', filled: true })).toEqual({ ok: true, value: [] });
  expect(mark({ side: 'told', known: 'who', filled: false })).toMatchObject({
    value: [{ fields: { 'told/who': null } }],
  });
});

test('[C4] a question is marked as asked, and that can be taken back', () => {
  expect(markAsked({ encounter }, { question: 'work-day', asked: true }, context())).toMatchObject({
    value: [{ fields: { 'asked/work-day': { at } } }],
  });
  expect(markAsked({ encounter }, { question: 'work-day', asked: false }, context())).toEqual({
    ok: true,
    value: [],
  });
});

test('[C9] that it did not click is one neutral field, and can be taken back', () => {
  expect(markClick({ encounter }, { click: 'no' })).toEqual({
    ok: true,
    value: [{ kind: 'encounter', id: 'e', fields: { click: 'no' } }],
  });
  expect(markClick({ encounter: null }, { click: 'no' })).toEqual({
    ok: false,
    problem: { type: 'encounter-missing' },
  });
});
