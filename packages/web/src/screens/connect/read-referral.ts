import { type Day, type ReferralCheck, referralCheck } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { followAlias } from '../person/read-person.ts';

const mostPromises = 200;

/** How well you know person `id` on `today`, before you refer them (T2); null where there is none. */
export async function readReferral(
  reading: BookReading,
  id: string,
  today: Day,
): Promise<ReferralCheck | null> {
  const row = await reading.person(await followAlias(reading, id));
  if (!row) return null;
  const promises = await reading.linked('promise', row.person.id, { limit: mostPromises });
  return referralCheck({ tie: row.tie, promises }, today);
}
