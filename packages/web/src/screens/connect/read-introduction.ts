import type { Day, RecordOf, ReferralCheck } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { followAlias } from '../person/read-person.ts';
import { readReferral } from './read-referral.ts';

/** An introduction with its two people, and how well you know who may help (T2). */
export interface IntroductionDetails {
  readonly introduction: RecordOf<'introduction'>;
  readonly a: RecordOf<'person'> | null;
  readonly b: RecordOf<'person'> | null;
  /** The promise it came from. */
  readonly promise: RecordOf<'promise'> | null;
  readonly referral: ReferralCheck | null;
}

/** Reads introduction `id` on `today`; null where there is none. */
export async function readIntroduction(
  reading: BookReading,
  id: string,
  today: Day,
): Promise<IntroductionDetails | null> {
  const introduction = (await reading.record(id)) as RecordOf<'introduction'> | null;
  if (introduction?.kind !== 'introduction') return null;
  const { a, b, promise } = introduction.fields;
  const [seeker, helper] = await Promise.all([personAt(reading, a), personAt(reading, b)]);
  return {
    introduction,
    a: seeker?.person ?? null,
    b: helper?.person ?? null,
    promise: promise ? ((await reading.record(promise)) as RecordOf<'promise'> | null) : null,
    referral: await readReferral(reading, b, today),
  };
}

async function personAt(reading: BookReading, id: string) {
  return reading.person(await followAlias(reading, id));
}
