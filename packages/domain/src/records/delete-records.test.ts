import { expect, test } from 'vitest';
import { deleteRecords, restoreRecords } from './delete-records.ts';
import { person } from './records.harness.ts';

const live = person('a');
const gone = { ...person('b'), deletedAt: '2026-11-20T10:00:00.000Z' };

test('deleteRecords deletes what is live, restoreRecords brings back what is gone', () => {
  const records = [live, gone];
  expect(deleteRecords({ records })).toEqual({
    ok: true,
    value: [{ kind: 'person', id: 'a', fields: {}, deleted: true }],
  });
  expect(restoreRecords({ records })).toEqual({
    ok: true,
    value: [{ kind: 'person', id: 'b', fields: {}, deleted: false }],
  });
});

test('deleting or restoring nothing is refused', () => {
  expect(deleteRecords({ records: [] })).toMatchObject({ problem: { type: 'nothing-chosen' } });
  expect(restoreRecords({ records: [] })).toMatchObject({ problem: { type: 'nothing-chosen' } });
});
