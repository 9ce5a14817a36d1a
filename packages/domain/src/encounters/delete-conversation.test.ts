import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { deleteConversation, restoreConversation } from './delete-conversation.ts';

const encounter = record('encounter', 'c', {
  on: '2026-11-21',
  channel: 'meeting',
  event: 'e',
  'people/s': { known: true },
});
const from = [
  record('promise', 'p', { by: 'me', person: 's', text: 'x', madeOn: '2026-11-21', encounter: 'c' }),
  record('ask', 'a', { owner: 's', text: 'y', on: '2026-11-21', encounter: 'another' }),
];
const targets = [
  record('target', 't', { event: 'e', person: 's', ending: { how: 'spoken', on: '2026-11-21' } }),
  record('target', 'u', { event: 'e', person: 'x', ending: { how: 'spoken', on: '2026-11-21' } }),
];

test('deleting a talk deletes what came from it, and who was found there is to be found again', () => {
  expect(deleteConversation({ encounter, from, targets })).toEqual({
    ok: true,
    value: [
      { kind: 'encounter', id: 'c', fields: {}, deleted: true },
      { kind: 'promise', id: 'p', fields: {}, deleted: true },
      { kind: 'target', id: 't', fields: { ending: null } },
    ],
  });
});

test('a deleted talk comes back with what came from it', () => {
  expect(restoreConversation({ encounter, from, targets })).toMatchObject({
    value: [
      { id: 'c', deleted: false },
      { id: 'p', deleted: false },
      { kind: 'target', id: 't', fields: { ending: { how: 'spoken', on: '2026-11-21' } } },
    ],
  });
  expect(restoreConversation({ encounter: null, from })).toMatchObject({
    problem: { type: 'encounter-missing' },
  });
});
