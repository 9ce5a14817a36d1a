import { expect, test } from 'vitest';
import { eventPhase } from './event-phase.ts';

const zone = 'Europe/Amsterdam';
const borrel = { on: '2026-11-21', startsAt: '17:00', endsAt: '19:00' };

test.each([
  ['2026-11-20T22:59:00Z', 'coming'],
  ['2026-11-20T23:00:00Z', 'today'],
  ['2026-11-21T15:59:00Z', 'today'],
  ['2026-11-21T16:00:00Z', 'now'],
  ['2026-11-21T17:59:00Z', 'now'],
  ['2026-11-21T18:00:00Z', 'just-past'],
  ['2026-12-05T12:00:00Z', 'just-past'],
  ['2026-12-06T12:00:00Z', 'past'],
])('at %s an event from 17 to 19 in Amsterdam is %s', (now, phase) => {
  expect(eventPhase(borrel, now, zone)).toBe(phase);
});

test('an end before the start is on the next day', () => {
  const party = { on: '2026-11-21', startsAt: '21:00', endsAt: '02:00' };
  expect(eventPhase(party, '2026-11-22T00:30:00Z', zone)).toBe('now');
  expect(eventPhase(party, '2026-11-22T01:00:00Z', zone)).toBe('just-past');
});

test('without times it is now all day, and without an end for at least five hours', () => {
  expect(eventPhase({ on: '2026-11-21' }, '2026-11-21T07:00:00Z', zone)).toBe('now');
  expect(eventPhase({ on: '2026-11-21' }, '2026-11-21T23:00:00Z', zone)).toBe('just-past');
  const late = { on: '2026-11-21', startsAt: '22:00' };
  expect(eventPhase(late, '2026-11-22T01:59:00Z', zone)).toBe('now');
  expect(eventPhase(late, '2026-11-22T02:00:00Z', zone)).toBe('just-past');
});

test('the same instant is another phase elsewhere', () => {
  expect(eventPhase(borrel, '2026-11-21T16:30:00Z', 'America/Paramaribo')).toBe('today');
});
