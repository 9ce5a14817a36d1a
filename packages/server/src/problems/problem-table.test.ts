import { expect, test } from 'vitest';
import { rowOf } from './problem-table.ts';

test.each([
  ['storage-full', 507],
  ['storage-busy', 503],
  ['storage-read-only', 503],
])('%s is a state of the server, not a fault of the request', (type, status) => {
  expect(rowOf({ type }).status).toBe(status);
});

test('what a rule of the method refuses is about the content', () => {
  expect(rowOf({ type: 'day-missing-year' }).status).toBe(422);
  expect(rowOf({ type: 'person-missing' }).status).toBe(404);
});
