import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { addAsk, editAsk, endAsk } from './ask-operations.ts';

const ask = record('ask', 'a', { owner: 'p1', text: 'stagiairs', on: '2026-01-01' });

test('addAsk is of today unless a day is given', () => {
  expect(addAsk('ask', { owner: 'p1', text: ' stagiairs ' }, context())).toEqual({
    ok: true,
    value: [{ kind: 'ask', id: 'id1', fields: { owner: 'p1', text: 'stagiairs', on: '2026-11-21' } }],
  });
  expect(addAsk('offer', { owner: 'me', text: 'ruimte', on: '2026-11-01' }, context())).toMatchObject({
    value: [{ kind: 'offer', fields: { on: '2026-11-01' } }],
  });
  expect(addAsk('ask', { owner: 'me', text: '' }, context())).toMatchObject({
    problem: { type: 'text-missing', field: 'text' },
  });
});

test('editAsk makes it of today; the same words change nothing', () => {
  expect(editAsk({ record: ask }, { text: 'een bakker' }, context())).toMatchObject({
    value: [{ fields: { text: 'een bakker', on: '2026-11-21' } }],
  });
  expect(editAsk({ record: ask }, { text: 'stagiairs' }, context())).toEqual({ ok: true, value: [] });
});

test('endAsk ends and opens again', () => {
  expect(endAsk({ record: ask }, { how: 'answered' }, context())).toMatchObject({
    value: [{ fields: { ending: { how: 'answered', on: '2026-11-21' } } }],
  });
  expect(endAsk({ record: ask }, { how: null }, context())).toMatchObject({
    value: [{ fields: { ending: null } }],
  });
  expect(endAsk({ record: null }, { how: null }, context())).toMatchObject({
    problem: { type: 'record-missing' },
  });
});
