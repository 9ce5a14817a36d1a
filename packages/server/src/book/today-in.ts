import { dayOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { contextOf, type Means } from './context-of.ts';

/** The present day in the zone of the book's owner, ISO. */
export async function todayIn(reading: Pick<BookReading, 'record'>, means: Means): Promise<string> {
  const { now, zone } = await contextOf(reading, means);
  return dayOf(now, zone);
}
