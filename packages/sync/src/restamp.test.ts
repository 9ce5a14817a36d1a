import { expect, test } from 'vitest';
import { patchToChange } from './change.ts';
import { printStamp, stampMilliseconds } from './clock.ts';
import { mergeChange } from './merge.ts';
import type { OutboxEntry } from './progress.ts';
import { latestStamp } from './record-state.ts';
import { entriesToRestamp, restampChange, restamping, restampState } from './restamp.ts';

const now = Date.UTC(2026, 10, 21);
const tenYears = 3650 * 86_400_000;
const newest = now + 60_000;
const seen = printStamp(now - 5, 0, 'bertus');
const change = (number: number, time = now + tenYears) =>
  patchToChange(
    { kind: 'person', id: 'p1', fields: { role: `${number}` } },
    `c${number}`,
    printStamp(time, number, 'anneke'),
  );
const entry = (number: number, sent: boolean): OutboxEntry => ({ change: change(number), sent, at: now });
const given = (...changes: readonly ReturnType<typeof change>[]) =>
  restamping(changes, { device: 'anneke', seen }, { now, newest });

test('[S21] without that refusal nothing gets a new stamp', () => {
  expect(entriesToRestamp([entry(1, true), entry(2, false)], new Set())).toEqual([]);
});

test('[S21] what was refused and what was never sent gets new stamps', () => {
  const outbox = [entry(1, true), entry(2, false)];
  expect(entriesToRestamp(outbox, new Set(['c1']))).toEqual(outbox);
});

test('[S21] it stops before a change that was sent without an answer', () => {
  const outbox = [entry(1, true), entry(2, true), entry(3, false)];
  expect(entriesToRestamp(outbox, new Set(['c1'])).map((each) => each.change.id)).toEqual(['c1']);
});

test('[S21] new stamps are of now, in the same order, after everything seen', () => {
  const changes = [change(1), change(2), change(3)];
  const stamps = changes.map((each) => latestStamp(restampChange(each, given(...changes), 'new')));
  expect(stamps.map(stampMilliseconds)).toEqual([now, now, now]);
  expect([...stamps].sort()).toEqual(stamps);
  expect((stamps[0] ?? '') > seen).toBe(true);
});

test('[S21] they are after what is nearly ahead too', () => {
  const nearly = change(1, now + 59_000);
  const stamps = [nearly, change(2)].map((each) =>
    latestStamp(restampChange(each, given(nearly, change(2)), 'new')),
  );
  expect(stamps[0]).toBe(latestStamp(nearly));
  expect((stamps[1] ?? '') > (stamps[0] ?? '')).toBe(true);
});

test('[S21] the record gets the same new stamps and keeps its values', () => {
  const [first, second] = [
    change(1),
    patchToChange(
      { kind: 'person', id: 'p1', fields: { place: 'x' }, deleted: true },
      'c2',
      printStamp(now + tenYears, 2, 'anneke'),
    ),
  ];
  const state = [first, second].reduce<Parameters<typeof mergeChange>[0]>(
    (held, each) => mergeChange(held, each).state,
    null,
  );
  const stamps = given(first, second);
  const restamped = [first, second].reduce<Parameters<typeof mergeChange>[0]>(
    (held, each) => mergeChange(held, restampChange(each, stamps, 'new')).state,
    null,
  );
  expect(state && restampState(state, stamps)).toEqual(restamped);
});

test('[S21] a server that went back behind what it held gets stamps that it takes', () => {
  const future = printStamp(now + tenYears, 0, 'bertus');
  const stamps = restamping([change(1)], { device: 'anneke', seen: future }, { now, newest });
  for (const stamp of stamps.values()) expect(stampMilliseconds(stamp)).toBeLessThanOrEqual(newest);
});
