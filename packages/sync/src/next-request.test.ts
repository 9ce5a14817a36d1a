import { expect, test } from 'vitest';
import { patchToChange } from './change.ts';
import { checkChange } from './check-change.ts';
import { printStamp } from './clock.ts';
import { mergeChange } from './merge.ts';
import { nextRequest } from './next-request.ts';
import { newProgress, type OutboxEntry, startOver } from './progress.ts';
import type { RecordState } from './record-state.ts';

const now = Date.UTC(2026, 10, 21);
const limits = { changes: 3, characters: 100_000, mostOfChange: 1000 };
const options = { id: 'r1', now, limits };
const entry = (number: number, text = 'x'): OutboxEntry => ({
  at: now,
  sent: false,
  change: patchToChange(
    { kind: 'note', id: `n${number}`, fields: { text } },
    `c${number}`,
    printStamp(now, number, 'anneke'),
  ),
});
const record = (id: string, fields: { [path: string]: unknown } = { text: 'x' }): RecordState =>
  mergeChange(null, patchToChange({ kind: 'note', id, fields }, 'c', printStamp(now, 0, 'anneke'))).state;

test('[S18] changes go out oldest first, no more than fit', () => {
  const { request, frozen, progress } = nextRequest(
    newProgress,
    [1, 2, 3, 4].map((each) => entry(each)),
    [],
    options,
  );
  expect(request).toMatchObject({ id: 'r1', cursor: null, head: null });
  expect(request.changes.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  expect(frozen).toEqual(['c1', 'c2', 'c3']);
  expect(progress.flight).toEqual({ id: 'r1', sentAt: now, resend: null });
});

test('[S18] a change larger than a request goes alone', () => {
  const outbox = [entry(1, 'x'.repeat(5000)), entry(2)];
  const small = { ...options, limits: { ...limits, characters: 1000 } };
  expect(nextRequest(newProgress, outbox, [], small).frozen).toEqual(['c1']);
});

test('[S20] everything held follows what is unsent, in order of id', () => {
  const progress = startOver({ ...newProgress, cursor: 'e.1.c', head: 'e.2.c' }, 'token');
  const held = ['a', 'b', 'c'].map((id) => record(id));
  const next = nextRequest(progress, [entry(1)], held, options);
  expect(next.request.changes.map(({ id }) => id)).toEqual(['c1', 'token.a', 'token.b']);
  expect(next.request.cursor).toBeNull();
  expect(next.progress.flight?.resend).toEqual({ to: 'b', ends: false });
  const last = nextRequest(
    { ...progress, resend: { token: 'token', after: 'b' } },
    [],
    held.slice(2),
    options,
  );
  expect(last.progress.flight?.resend).toEqual({ to: 'c', ends: true });
});

test('[S20] nothing held is sent while not all that is unsent fits', () => {
  const progress = startOver(newProgress, 'token');
  const next = nextRequest(
    progress,
    [1, 2, 3, 4].map((each) => entry(each)),
    [record('a')],
    options,
  );
  expect([next.request.changes.length, next.progress.flight?.resend]).toEqual([3, null]);
});

test('[S20] a record larger than a change goes in parts that come to the same', () => {
  const fields = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`tags/${index}`, 'y'.repeat(200)]),
  );
  const deleted = patchToChange(
    { kind: 'note', id: 'a', fields: { text: null }, deleted: true },
    'd',
    printStamp(now, 1, 'anneke'),
  );
  const state = mergeChange(record('a', { ...fields, text: 'x' }), deleted).state;
  const { changes } = nextRequest(startOver(newProgress, 'token'), [], [state], options).request;
  expect(changes.length).toBeGreaterThan(1);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  const bounds = { now, limits: { characters: 1000, paths: 50 } };
  expect(changes.map((change) => checkChange(change, bounds))).toEqual(changes.map(() => null));
  const joined = changes.reduce<RecordState | null>((held, change) => mergeChange(held, change).state, null);
  expect(joined).toEqual(state);
});
