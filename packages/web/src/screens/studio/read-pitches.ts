import {
  addDays,
  askPitchUsed,
  isPresenceOnly,
  noPitch,
  type PitchVersion,
  pitchVersions,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** Your versions, and the events that ask for one. */
export interface Pitches {
  readonly versions: readonly PitchVersion[];
  /** Has been, and it is not known which version was used. */
  readonly asked: RecordOf<'event'> | null;
  /** Will be, soonest first. */
  readonly coming: readonly RecordOf<'event'>[];
}

const daysBack = 30;
const mostComing = 8;

/** Reads your versions with where they were used, on `today`. */
export async function readPitches(reading: BookReading, today: string): Promise<Pitches> {
  const pitches = await reading.all('pitch', { limit: 200 });
  const [linked, recent, coming] = await Promise.all([
    Promise.all(pitches.map(({ id }) => reading.linked('event', id, { limit: 60 }))),
    reading.days('event', { from: addDays(today, -daysBack), to: today, order: 'desc', limit: 20 }),
    reading.days('event', { from: today, order: 'asc', limit: 30 }),
  ]);
  const events = [...new Map(linked.flat().map((event) => [event.id, event])).values()];
  return {
    versions: pitchVersions({ pitches, events }, today),
    asked: pitches.length === 0 ? null : askPitchUsed(recent, today),
    coming: coming.filter(({ fields }) => !isPresenceOnly(fields.kind)).slice(0, mostComing),
  };
}

/** The coming events to which a version goes along. */
export function meantFor(id: string, coming: readonly RecordOf<'event'>[]): readonly RecordOf<'event'>[] {
  return coming.filter(({ fields }) => fields.pitch === id && fields.pitchUsed !== noPitch);
}
