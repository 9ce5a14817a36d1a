import { ownScale, ownScaleNeeds, ownScalePeople } from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** Learns your own scale of K2 from the latest encounters, by lookups of bounded lists; it holds for the week of `today`. */
export async function readOwnScale(
  reading: Pick<BookReading, 'days' | 'ties'>,
  today: string,
  horizonDays?: number,
): Promise<number> {
  const needs = ownScaleNeeds(today, horizonDays);
  const encounters = await reading.days('encounter', needs.encounters);
  return ownScale(needs, encounters, await reading.ties(ownScalePeople(encounters)));
}
