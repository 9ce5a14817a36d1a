import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { channels, logContact } from './log-contact.ts';

test('"I called" logs a contact now, in one intent', () => {
  expect(logContact({}, { people: ['p1', 'p1'], channel: 'call', from: 'me' }, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'encounter',
        id: 'id1',
        fields: {
          on: '2026-11-21',
          at: '2026-11-21T19:30:00.000Z',
          channel: 'call',
          from: 'me',
          'people/p1': { known: true },
        },
      },
    ],
  });
});

test('[K8] any channel counts as contact', () => {
  expect(channels.every((channel) => logContact({}, { people: ['p1'], channel }, context()).ok)).toBe(true);
});

test('a contact of an earlier day has no instant', () => {
  const logged = logContact({}, { people: ['p1'], channel: 'mail', on: '2026-11-01' }, context());
  expect(logged.ok && logged.value[0]?.fields).not.toHaveProperty('at');
});

test('a contact is not logged before it happened', () => {
  const ahead = (on: string): unknown => logContact({}, { people: ['p1'], channel: 'mail', on }, context());
  expect(ahead('2026-11-24')).toMatchObject({ problem: { type: 'day-in-future', value: '2026-11-24' } });
  expect(ahead('2026-02-30')).toMatchObject({ problem: { type: 'day-does-not-exist' } });
  expect(ahead('2026-11-22')).toMatchObject({ ok: true });
});

test('[K6] being in contact ends "later", and a suggestion done counts for its week', () => {
  const snoozes = [
    record('snooze', 's1', { person: 'p1', how: 'later', on: '2026-11-10', until: '2026-12-01' }),
    record('snooze', 's2', { person: 'p2', how: 'later', on: '2026-11-10', until: '2026-12-01' }),
    record('snooze', 's3', { person: 'p1', how: 'declined', on: '2026-11-10' }),
  ];
  const logged = logContact({ snoozes }, { people: ['p1'], channel: 'call', suggested: true }, context());
  expect(logged.ok && logged.value).toMatchObject([
    { kind: 'encounter', fields: { suggestedOn: '2026-11-21' } },
    { kind: 'snooze', id: 's1', fields: { endedOn: '2026-11-21' } },
  ]);
});

test('a contact with nobody, or by a channel that is none, is refused', () => {
  expect(logContact({}, { people: [], channel: 'call' }, context())).toMatchObject({
    problem: { type: 'nobody-chosen' },
  });
  expect(logContact({}, { people: ['p1'], channel: 'fax' as 'call' }, context())).toMatchObject({
    problem: { type: 'not-a-choice', field: 'channel', value: 'fax' },
  });
});
