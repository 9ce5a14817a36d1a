import { type Day, lookBackPeriods, type Period } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** What there is to look back on: periods since the first talk or event. */
export async function readPeriods(reading: BookReading, today: Day): Promise<readonly Period[]> {
  const first = { order: 'asc', limit: 1 } as const;
  const [talks, events] = await Promise.all([
    reading.days('encounter', first),
    reading.days('event', { ...first, to: today }),
  ]);
  const days = [...talks, ...events].map(({ fields }) => fields.on).toSorted();
  return lookBackPeriods(days[0] ?? null, today);
}
