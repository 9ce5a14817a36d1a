import { expect, test } from 'vitest';
import { patchToChange } from './change.ts';
import { printStamp } from './clock.ts';
import type { SyncRequest, SyncResponse } from './exchange.ts';
import { mergeChange } from './merge.ts';
import { newProgress, type Progress } from './progress.ts';
import { takeResponse } from './take-response.ts';

const now = Date.UTC(2026, 10, 21);
const change = (id: string) =>
  patchToChange({ kind: 'note', id: 'n1', fields: { text: id } }, id, printStamp(now, 0, 'anneke'));
const request: SyncRequest = {
  protocol: 1,
  id: 'r1',
  cursor: null,
  head: null,
  changes: [change('c1'), change('c2')],
};
const progress: Progress = {
  ...newProgress,
  cursor: 'e.1.c',
  flight: { id: 'r1', sentAt: now, resend: null },
};
const response: SyncResponse = {
  protocol: 1,
  accepted: [],
  refused: [],
  changes: [],
  cursor: 'e.2.c',
  head: 'e.3.c',
  more: false,
  now: now + 50,
  newest: now + 60_050,
  restart: false,
};
const take = (answer: Partial<SyncResponse>, from = progress, receivedAt = now + 100) =>
  takeResponse(from, request, { ...response, ...answer }, { now: receivedAt, token: 'token' });
const refusal = (id: string, reason: 'stamp-ahead' | 'too-large' | 'protocol') => ({
  id,
  reason,
  record: null,
});

test('[S18] what was acknowledged leaves the outbox, what has no answer stays', () => {
  expect(take({ accepted: ['c1', 'somebody-elses'] })).toMatchObject({
    acknowledged: ['c1'],
    refused: [],
    ahead: [],
  });
});

test('[S19] an answer to another request than the last changes nothing', () => {
  const taking = take({ accepted: ['c1'] }, { ...progress, flight: { id: 'r2', sentAt: now, resend: null } });
  expect(taking).toMatchObject({ taken: false, acknowledged: [], states: [] });
  expect(taking.progress.cursor).toBe('e.1.c');
});

test('[S19] the same answer once more changes nothing', () => {
  const { progress: after } = take({ accepted: ['c1'] });
  expect(take({ accepted: ['c1'] }, after)).toMatchObject({ taken: false, progress: after });
});

test('[S20] after restart everything held is sent', () => {
  expect(take({ restart: true }).progress).toMatchObject({
    cursor: 'e.2.c',
    head: 'e.3.c',
    resend: { token: 'token', after: '' },
  });
});

test('[S20] sending everything goes on after what the server took, until the last', () => {
  const sending = (ends: boolean): Progress => ({
    ...progress,
    resend: { token: 't', after: 'a' },
    flight: { id: 'r1', sentAt: now, resend: { to: 'k', ends } },
  });
  expect(take({}, sending(false)).progress.resend).toEqual({ token: 't', after: 'k' });
  expect(take({}, sending(true)).progress.resend).toBeNull();
});

test('[S21] a stamp that is ahead is told apart from a refusal for good', () => {
  const taking = take({ refused: [refusal('c1', 'stamp-ahead'), refusal('c2', 'too-large')] });
  expect(taking.ahead).toEqual(['c1']);
  expect(taking.refused.map(({ id }) => id)).toEqual(['c2']);
});

test('[S21] held records that were refused for their stamp are sent once more', () => {
  const held = { ...change('t.n1') };
  const sending = {
    ...progress,
    resend: { token: 't', after: '' },
    flight: { id: 'r1', sentAt: now, resend: { to: 'n1', ends: true } },
  };
  const answer = { ...response, refused: [refusal('t.n1', 'stamp-ahead')] };
  const taking = takeResponse(sending, { ...request, changes: [held] }, answer, { now, token: 'token' });
  expect(taking.progress.resend).toEqual({ token: 't', after: '' });
});

test('[S22] a clock within the time of sending and receiving is right', () => {
  expect(take({ now: now + 20 }).progress.offset).toBe(0);
});

test('[S22] an hour, a day, ten years off is learnt from one answer', () => {
  for (const off of [3_600_000, 86_400_000, 3650 * 86_400_000]) {
    expect(take({ now: now + off }).progress.offset).toBe(off - 100);
    expect(take({ now: now - off }).progress.offset).toBe(-off);
  }
});

test('[S17] the latest stamp that the server holds is remembered', () => {
  const late = printStamp(now + 5000, 0, 'bertus');
  const state = mergeChange(
    null,
    patchToChange({ kind: 'note', id: 'n2', fields: { text: 'x' } }, 'c9', late),
  ).state;
  expect(take({ changes: [{ ...state, rev: 2 }] }).progress.seen).toBe(late);
  expect(take({ accepted: ['c1'] }).progress.seen).toBe(printStamp(now, 0, 'anneke'));
});

test('[S25] another protocol version takes nothing and loses nothing', () => {
  const expected = { taken: true, outdated: true, acknowledged: [], refused: [], states: [] };
  expect(take({ protocol: 2, accepted: ['c1'] })).toMatchObject(expected);
  const taking = take({ refused: [refusal('c1', 'protocol'), refusal('c2', 'protocol')] });
  expect(taking).toMatchObject(expected);
  expect(taking.progress).toEqual({ ...progress, flight: null });
});
