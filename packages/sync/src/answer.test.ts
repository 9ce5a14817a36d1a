import { expect, test } from 'vitest';
import { composeAnswer, judgeChange, newestTaken, readingStart, revsToKnow } from './answer.ts';
import { printStamp } from './clock.ts';
import { journalMark, printCursor } from './cursor.ts';
import { mergeChange } from './merge.ts';

const now = Date.UTC(2026, 10, 21);
const newest = newestTaken(now, 0);
const stamp = printStamp(now, 0, 'anneke');
const change = { id: 'c1', kind: 'person', recordId: 'p1', fields: { role: 'bakker' }, stamps: stamp };
const position = { epoch: 'e1', rev: 5, mark: 'c5.1' };
const cursor = (rev: number, mark: string | null, epoch = 'e1') => printCursor({ epoch, rev, mark });
const start = (sent: string | null, head: string | null = null) =>
  readingStart(
    { cursor: sent, head },
    position,
    new Map([
      [3, 'c3.1'],
      [5, 'c5.1'],
    ]),
  );

test('[S13] a known change is accepted again, even with a stamp that is ahead now', () => {
  const ahead = { ...change, stamps: printStamp(now + 3_600_000, 0, 'anneke') };
  expect(judgeChange(ahead, { known: true, record: null }, { newest })).toBe('known');
});

test('[S9] what is malformed is refused by its id, with the record that the server holds', () => {
  const record = { ...mergeChange(null, change).state, rev: 3 };
  const bad = { ...change, kind: 'X' };
  expect(judgeChange(bad, { known: true, record }, { newest })).toEqual({
    id: 'c1',
    reason: 'malformed',
    record,
  });
  expect(judgeChange(7, { known: false, record: null }, { newest })).toMatchObject({ id: '' });
});

test('[S11] a server whose clock is behind what it holds takes what follows that', () => {
  const held = now + 3_600_000;
  const following = { ...change, stamps: printStamp(held, 1, 'anneke') };
  const verdict = (limit: number) =>
    judgeChange(following, { known: false, record: null }, { newest: limit });
  expect(verdict(newest)).toMatchObject({ reason: 'stamp-ahead' });
  expect(verdict(newestTaken(now, held))).toBe('take');
});

test('[S12] only another erasure is taken into an erased record', () => {
  const erase = { ...change, id: 'e1', fields: {}, stamps: { '~erased': stamp } };
  const record = { ...mergeChange(null, erase).state, rev: 4 };
  const verdict = (each: unknown) => judgeChange(each, { known: false, record }, { newest });
  expect(verdict(change)).toEqual({ id: 'c1', reason: 'erased', record });
  expect(verdict({ ...erase, id: 'e2' })).toBe('take');
});

test('[S14] a cursor of this journal reads on from there', () => {
  expect(start(null)).toEqual({ from: 0, restart: false });
  expect(start(cursor(0, null))).toEqual({ from: 0, restart: false });
  expect(start(cursor(3, 'c3.1'))).toEqual({ from: 3, restart: false });
});

test.each([
  ['another epoch', cursor(3, 'c3.1', 'e0')],
  ['a rev that is not reached', cursor(6, 'c6.1')],
  ['a rev that something else took', cursor(3, 'c9.1')],
  ['a rev without a mark', cursor(3, null)],
  ['no cursor at all', 'somewhere'],
])('[S14] a cursor of %s starts again', (_, sent) => {
  expect(start(sent)).toEqual({ from: 0, restart: true });
});

test('[S14] the same change at the same rev at another time is another journal', () => {
  const [then, later] = ['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z'];
  expect(journalMark('c3', then)).not.toBe(journalMark('c3', later));
});

test('[S15] a known cursor with an unknown head starts again', () => {
  expect(start(cursor(3, 'c3.1'), cursor(6, 'c6.1'))).toEqual({ from: 0, restart: true });
  expect(start(null, cursor(5, 'c5.1'))).toEqual({ from: 0, restart: false });
  expect(revsToKnow({ cursor: cursor(3, 'c3.1'), head: cursor(6, 'c6.1') })).toEqual([3, 6]);
});

test('[S16] the cursor is the last record where there are more, else the end of the journal', () => {
  const page = [{ ...mergeChange(null, change).state, rev: 3 }];
  const parts = { outcome: { accepted: [], refused: [] }, restart: false, end: position, page, now, newest };
  const pageEnd = { epoch: 'e1', rev: 3, mark: 'c3.1' };
  expect(composeAnswer({ ...parts, more: true, pageEnd }).cursor).toBe(cursor(3, 'c3.1'));
  expect(composeAnswer({ ...parts, more: false, pageEnd }).cursor).toBe(cursor(5, 'c5.1'));
  const later = { epoch: 'e1', rev: 7, mark: 'c7.1' };
  expect(composeAnswer({ ...parts, more: false, pageEnd: later }).cursor).toBe(cursor(7, 'c7.1'));
});
