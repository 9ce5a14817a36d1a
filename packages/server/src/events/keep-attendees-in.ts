import {
  type AttendanceIntent,
  type AttendanceProblem,
  type Context,
  isOfKind,
  keepAttendees,
  type Problem,
  type Result,
} from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';

/** Keeps a list of who comes with event `id` (P3). */
export function keepAttendeesIn(
  book: Book,
  id: string,
  intent: AttendanceIntent,
  context: Context,
  origin: Origin,
): Promise<Result<readonly unknown[], AttendanceProblem | Problem>> {
  return book.edit<AttendanceProblem>(origin, async (reading) => {
    const record = await reading.record(id);
    const event = record && isOfKind(record, 'event') && record.deletedAt === null ? record : null;
    const attendances = event ? await reading.linked('attendance', id, { limit: 10 }) : [];
    return keepAttendees({ event, attendances }, intent, context);
  });
}
