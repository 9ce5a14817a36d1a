import { adviseChannel, type Channel, type Day, questionsAsked, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { type PersonDetails, readPerson } from '../person/read-person.ts';

/** In which you hear each other: a talk for two is spoken (K7). */
export const spoken = ['meeting', 'call', 'video'] as const satisfies readonly Channel[];
export type Spoken = (typeof spoken)[number];

/** A talk for two that was planned, and everything of the other. */
export interface OneToOneDetails {
  readonly promise: RecordOf<'promise'>;
  readonly details: PersonDetails;
  /** The best first (K8). */
  readonly channels: readonly Spoken[];
  /** Questions that this person was asked before (C4). */
  readonly asked: ReadonlySet<string>;
}

/** Reads the talk that promise `id` plans; null where there is none, or nobody to talk with. */
export async function readOneToOne(
  reading: BookReading,
  id: string,
  today: Day,
): Promise<OneToOneDetails | null> {
  const promise = (await reading.record(id)) as RecordOf<'promise'> | null;
  if (promise?.kind !== 'promise' || promise.deletedAt !== null) return null;
  if (promise.fields.purpose !== 'one-to-one') return null;
  const details = await readPerson(reading, promise.fields.person, today);
  if (!details || details.person.deletedAt !== null) return null;
  const { channel, others } = adviseChannel(details, today);
  const open = [channel, ...others].filter((each): each is Spoken => spoken.some((live) => live === each));
  return { promise, details, channels: open, asked: questionsAsked(details.encounters) };
}
