import type { Day, RecordOf, ReferralCheck } from '@kennis/domain';
import { type BookReading, readIntroduction } from '@kennis/store';
import { followAlias } from '../person/read-person.ts';
import { readReferral } from './read-referral.ts';

/** An introduction with its two people, and how well you know who may help (T2). */
export interface IntroductionDetails {
  readonly introduction: RecordOf<'introduction'>;
  readonly a: RecordOf<'person'> | null;
  readonly b: RecordOf<'person'> | null;
  readonly referral: ReferralCheck | null;
}

/** Reads introduction `id` on `today`; null where there is none, or no longer. */
export async function readIntroductionDetails(
  reading: BookReading,
  id: string,
  today: Day,
): Promise<IntroductionDetails | null> {
  const { introduction } = await readIntroduction(reading, id);
  if (!introduction) return null;
  const { a, b } = introduction.fields;
  const [seeker, helper] = await Promise.all([personAt(reading, a), personAt(reading, b)]);
  return {
    introduction,
    a: seeker?.person ?? null,
    b: helper?.person ?? null,
    referral: await readReferral(reading, b, today),
  };
}

async function personAt(reading: BookReading, id: string) {
  return reading.person(await followAlias(reading, id));
}
