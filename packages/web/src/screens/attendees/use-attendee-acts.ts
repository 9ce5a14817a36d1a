import {
  type AttendanceIntent,
  type Attendee,
  decideAttendee,
  deleteRecords,
  type EventAttendee,
  isOfKind,
  keepAttendees,
  type Problem,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { useRestore } from '../people/use-restore.ts';
import { attendeesMessages } from './messages.ts';

/** What can be done with the list of an event. Each gives whether it was done; what went wrong is told. */
export function useAttendeeActs(event: string) {
  const say = useMessages(attendeesMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const problemText = useProblemText();
  const told = (done: { readonly ok: true } | { readonly ok: false; readonly problem: Problem }) => {
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
  return {
    async keep(
      attendees: readonly Attendee[],
      more: Pick<AttendanceIntent, 'how' | 'file'>,
    ): Promise<boolean> {
      const done = await edit(async (reading, context) =>
        keepAttendees(
          { event: await readOne(reading, event, 'event'), attendances: await listsOf(reading, event) },
          { attendees, ...more },
          context,
        ),
      );
      return told(done);
    },
    async decide({ list, key }: EventAttendee, person: string | null): Promise<boolean> {
      const done = await edit(async (reading, context) =>
        decideAttendee({ attendance: await readOne(reading, list, 'attendance') }, { key, person }, context),
      );
      return told(done);
    },
    async remove(): Promise<boolean> {
      const done = await edit(async (reading) => deleteRecords({ records: await listsOf(reading, event) }));
      if (!told(done) || !done.ok) return false;
      const ids = done.value.map(({ id }) => id);
      tell({ text: say('removed'), act: { text: say('undo'), onPress: () => void restore(ids) } });
      return true;
    },
  };
}

async function listsOf(reading: BookReading, event: string): Promise<readonly RecordOf<'attendance'>[]> {
  const lists = await reading.linked('attendance', event, { limit: 10 });
  return lists.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function readOne<K extends 'event' | 'attendance'>(
  reading: BookReading,
  id: string,
  kind: K,
): Promise<RecordOf<K> | null> {
  const record = await reading.record(id);
  return record && isOfKind(record, kind) && record.deletedAt === null ? record : null;
}
