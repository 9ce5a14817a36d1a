import { expect, test } from 'vitest';
import type { RecordOf } from '../records/kinds.ts';
import { askAgain, stillSo } from './ask-again.ts';

const today = '2026-11-22';
const record = (kind: 'ask' | 'offer', id: string, on: string, more = {}) =>
  ({ kind, id, deletedAt: null, fields: { owner: 'me', text: id, on, ...more } }) as RecordOf<
    'ask' | 'offer'
  >;

test('[Q4] an open ask of three months ago and an offer of half a year ago are asked again, oldest first', () => {
  const found = askAgain(
    [
      record('ask', 'vers', '2026-08-25'),
      record('ask', 'oud', '2026-08-24'),
      record('offer', 'jong', '2026-06-01'),
      record('offer', 'ouder', '2026-05-20'),
      record('ask', 'klaar', '2025-01-01', { ending: { how: 'answered', on: '2025-02-01' } }),
      record('ask', 'vreemd', 'ooit'),
    ],
    today,
  );
  expect(found.map(({ id }) => id)).toEqual(['ouder', 'oud']);
});

test('[Q4] what still holds is of today again, and that can be taken back', () => {
  const context = { now: '2026-11-22T09:00:00Z', zone: 'Europe/Amsterdam' };
  const old = record('ask', 'oud', '2026-01-05');
  expect(stillSo({ record: old }, {}, context)).toMatchObject({
    value: [{ id: 'oud', fields: { on: today } }],
  });
  expect(stillSo({ record: old }, { on: '2026-01-05' }, context)).toMatchObject({
    value: [{ fields: { on: '2026-01-05' } }],
  });
  expect(stillSo({ record: null }, {}, context)).toMatchObject({ problem: { type: 'record-missing' } });
});
