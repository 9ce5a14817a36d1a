import { expect, test } from 'vitest';
import { context, person, record } from '../records/records.harness.ts';
import { decline, snooze, wake } from './snooze-operations.ts';

test('[K6] "later" is one tap: two weeks, or until a day', () => {
  expect(snooze({ person: person('a') }, {}, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'snooze',
        id: 'id1',
        fields: { person: 'a', how: 'later', on: '2026-11-21', until: '2026-12-05' },
      },
    ],
  });
  expect(snooze({ person: person('a') }, { until: '2027-01-01' }, context())).toMatchObject({
    value: [{ fields: { until: '2027-01-01' } }],
  });
  expect(snooze({ person: person('a') }, { until: '2026-11-21' }, context())).toMatchObject({
    problem: { type: 'snooze-over' },
  });
});

test('[K6] "not this person" is one tap, and can be taken back', () => {
  expect(decline({ person: person('a') }, context())).toMatchObject({
    value: [{ fields: { person: 'a', how: 'declined', on: '2026-11-21' } }],
  });
  const snoozes = [
    record('snooze', 's', { person: 'a', how: 'declined', on: '2026-11-01' }),
    record('snooze', 't', { person: 'a', how: 'later', on: '2026-11-01', endedOn: '2026-11-02' }),
  ];
  expect(wake({ snoozes }, context())).toEqual({
    ok: true,
    value: [{ kind: 'snooze', id: 's', fields: { endedOn: '2026-11-21' } }],
  });
  expect(decline({ person: null }, context())).toMatchObject({ problem: { type: 'person-missing' } });
});
