import { expect, test } from 'vitest';
import type { RecordOf } from '../records/kinds.ts';
import { ownPace } from './own-pace.ts';
import { askPitchUsed, noPitch, notePitchUsed } from './pitch-used.ts';
import { pitchVersions } from './pitch-versions.ts';
import { timeOfPitch, timePitch } from './time-pitch.ts';

const context = { now: '2026-11-22T09:00:00Z', zone: 'Europe/Amsterdam' };
const text = 'Ik ben Els. Ik bouw scholen van hout. Ik zoek een schoolhoofd in Assen.';
const pitch = (id: string, fields: Partial<RecordOf<'pitch'>['fields']> = {}): RecordOf<'pitch'> => ({
  kind: 'pitch',
  id,
  deletedAt: null,
  fields: { label: id, text, ...fields },
});
const event = (id: string, on: string, fields = {}): RecordOf<'event'> => ({
  kind: 'event',
  id,
  deletedAt: null,
  fields: { name: id, kind: 'reception', on, ...fields },
});
const timed = (share: number) => ({ timed: { seconds: 10 * share, calm: 10, on: '2026-11-01' } });

test('[Q1] what was said aloud is kept with the estimate of that moment, until the words take another time', () => {
  const done = timePitch({ pitch: pitch('a') }, { seconds: 8.6 }, context);
  if (!done.ok) throw new Error('refused');
  const { timed: kept } = done.value[0]?.fields ?? {};
  expect(kept).toMatchObject({ seconds: 9, on: '2026-11-22' });
  if (!kept) throw new Error('nothing kept');
  expect(timeOfPitch(pitch('a', { timed: kept }))).toEqual(kept);
  expect(timeOfPitch(pitch('a', { timed: kept, text: text.repeat(3) }))).toBeNull();
  expect(timePitch({ pitch: pitch('a') }, { seconds: Number.NaN }, context).ok).toBe(false);
  expect(timePitch({ pitch: pitch('a') }, { seconds: 0.2 }, context)).toMatchObject({
    problem: { type: 'number-out-of-range' },
  });
});

test('[Q1] your own pace is the middle one of your times; what cannot be a whole run does not count', () => {
  expect(ownPace([], 'nl')).toBe(1);
  expect(ownPace([pitch('a', timed(1.2)), pitch('b', timed(0.9)), pitch('c', timed(1.3))], 'nl')).toBe(1.2);
  expect(ownPace([pitch('a', timed(1.2)), pitch('b', timed(1))], 'nl')).toBeCloseTo(1.1);
  expect(ownPace([pitch('a', timed(0.1)), pitch('b', timed(9))], 'nl')).toBe(1);
  expect(ownPace([pitch('a', { ...timed(1.5), language: 'en' })], 'nl')).toBe(1);
  const odd = { timed: { seconds: 'x', calm: 0 } } as unknown as ReturnType<typeof timed>;
  expect(ownPace([pitch('a', odd)], 'nl')).toBe(1);
});

test('[Q1] the estimate of every version is at your own pace', () => {
  const known = (fields = {}) =>
    pitchVersions({ pitches: [pitch('a'), pitch('b', fields)], events: [] }, '2026-11-22')[0]?.speaking
      .seconds ?? 0;
  expect(known(timed(2))).toBeGreaterThan(known() * 1.8);
});

test('[Q1] after an event the version that was used counts, not the one that was chosen', () => {
  const events = [event('borrel', '2026-11-01', { pitch: 'a', pitchUsed: 'b' })];
  const versions = pitchVersions({ pitches: [pitch('a'), pitch('b')], events }, '2026-11-22');
  expect(versions.map(({ pitch: { id }, usedAt }) => [id, usedAt.length])).toEqual([
    ['b', 1],
    ['a', 0],
  ]);
  const none = [event('borrel', '2026-11-01', { pitch: 'a', pitchUsed: noPitch })];
  expect(pitchVersions({ pitches: [pitch('a')], events: none }, '2026-11-22')[0]?.usedAt).toEqual([]);
});

test('[Q1] the latest event is asked about, while it is remembered and where a pitch belongs', () => {
  const asked = (...events: RecordOf<'event'>[]) => askPitchUsed(events, '2026-11-22')?.id;
  expect(
    asked(event('oud', '2026-11-10'), event('laatst', '2026-11-19'), event('straks', '2026-11-25')),
  ).toBe('laatst');
  expect(asked(event('vandaag', '2026-11-22'), event('te oud', '2026-10-01'))).toBeUndefined();
  expect(asked(event('bekend', '2026-11-19', { pitchUsed: 'a' }))).toBeUndefined();
  expect(notePitchUsed({ event: event('e', '2026-11-19') }, { pitch: null })).toMatchObject({
    value: [{ kind: 'event', id: 'e', fields: { pitchUsed: null } }],
  });
});

test('[P8] nobody is asked for the pitch of a funeral', () => {
  expect(askPitchUsed([event('x', '2026-11-19', { kind: 'funeral' })], '2026-11-22')).toBeNull();
});
