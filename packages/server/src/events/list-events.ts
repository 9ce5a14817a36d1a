import { addDays, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** Events from `today` on, the first first; or those before it, the latest first. */
export function listEvents(
  reading: Pick<BookReading, 'days'>,
  which: 'coming' | 'past',
  today: string,
  limit: number,
): Promise<readonly RecordOf<'event'>[]> {
  return which === 'coming'
    ? reading.days('event', { from: today, order: 'asc', limit })
    : reading.days('event', { to: addDays(today, -1), order: 'desc', limit });
}
