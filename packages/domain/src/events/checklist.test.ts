import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { checklistOf, tickChecklist } from './checklist.ts';
import type { EventKind } from './event.ts';

const base = { name: 'Haringpartij', kind: 'reception', on: '2026-11-26' } as const;
const keys = (kind: EventKind) =>
  checklistOf({ ...base, kind }, { targets: 0, card: false }).map(({ key }) => key);

test('[P6] the checklist fits the kind of event', () => {
  expect(keys('reception')).toEqual(['goal', 'targets', 'names', 'pitch', 'ask', 'card', 'travel']);
  expect(keys('congress')).toEqual(expect.arrayContaining(['read-up', 'question']));
  expect(keys('jubilee')).toEqual(expect.arrayContaining(['words', 'present']));
});

test('[P6] what was chosen elsewhere is done, and the rest can be ticked', () => {
  const event = { ...base, pitch: 'p', 'checklist/travel': { doneAt: '2026-11-21T19:30:00.000Z' } };
  const done = checklistOf(event, { targets: 2, card: true }).filter((item) => item.done);
  expect(done).toEqual([
    { key: 'targets', done: true, by: 'chosen' },
    { key: 'pitch', done: true, by: 'chosen' },
    { key: 'card', done: true, by: 'chosen' },
    { key: 'travel', done: true, by: 'ticked' },
  ]);
});

test('[P6] a tick says when, and can be taken away', () => {
  const event = record('event', 'e', base);
  const ticked = record('event', 'e', {
    ...base,
    'checklist/travel': { doneAt: '2026-11-21T19:30:00.000Z' },
  });
  expect(tickChecklist({ event }, { key: 'travel', done: true }, context())).toEqual({
    ok: true,
    value: [
      { kind: 'event', id: 'e', fields: { 'checklist/travel': { doneAt: '2026-11-21T19:30:00.000Z' } } },
    ],
  });
  expect(tickChecklist({ event: ticked }, { key: 'travel', done: true }, context())).toEqual({
    ok: true,
    value: [],
  });
  expect(tickChecklist({ event: ticked }, { key: 'travel', done: false }, context())).toMatchObject({
    value: [{ fields: { 'checklist/travel': null } }],
  });
});

test('[P8] at a funeral and a farewell there is no pitch, ask, card or person to find to get ready', () => {
  for (const kind of ['funeral', 'farewell'] as const)
    for (const key of ['pitch', 'ask', 'card', 'targets', 'goal'] as const)
      expect(keys(kind)).not.toContain(key);
});
