import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { sinceLastSpoke } from './since-last-spoke.ts';

const records = [
  record('encounter', 'old', { on: '2025-01-01', channel: 'mail' }),
  record('encounter', 'talk', { on: '2026-06-01', channel: 'call' }),
  record('note', 'note', { about: 'p', text: 'verhuisd', on: '2026-08-01' }),
  record('promise', 'kept', {
    by: 'me',
    person: 'p',
    text: 'artikel',
    madeOn: '2026-06-01',
    ending: { how: 'kept', on: '2026-06-05' },
  }),
  {
    ...record('note', 'gone', { about: 'p', text: '', on: '2026-09-01' }),
    deletedAt: '2026-09-02T00:00:00.000Z',
  },
];

test('sinceLastSpoke divides the timeline at the last contact, latest first', () => {
  const timeline = sinceLastSpoke(records);
  const names = (entries: typeof timeline.since): string[] =>
    entries.map(({ record: { id }, ended }) => (ended ? `${id} ended` : id));
  expect(timeline.lastContactOn).toBe('2026-06-01');
  expect(names(timeline.since)).toEqual(['note', 'kept ended']);
  expect(names(timeline.before)).toEqual(['talk', 'kept', 'old']);
});

test('with nobody spoken everything is since', () => {
  const timeline = sinceLastSpoke(records.slice(2));
  expect(timeline.lastContactOn).toBeNull();
  expect(timeline.since).toHaveLength(3);
});
