import {
  deleteRecords,
  ok,
  type Patch,
  type Problem,
  type RecordOf,
  recordOneToOne,
  reopenPromise,
} from '@kennis/domain';
import type { StoredRecord } from '@kennis/store';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { oneToOneMessages } from './messages.ts';
import { useTicked } from './questions-part.tsx';
import type { OneToOneDetails } from './read-one-to-one.ts';
import type { Written } from './written.ts';

/** Gives the way to keep what came from a talk for two, and opens the page of the other; it can be taken back. */
export function useRecording({ promise, details: { person } }: OneToOneDetails) {
  const say = useMessages(oneToOneMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [ticked, setTicked] = useTicked(promise.id);
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = (made: readonly StoredRecord[]) =>
    edit<Problem>(async (reading) => {
      const deleted = deleteRecords({ records: made.filter(({ id }) => id !== promise.id) });
      const kept = (await reading.record(promise.id)) as RecordOf<'promise'> | null;
      const open = reopenPromise({ promise: kept });
      if (!deleted.ok) return deleted;
      return open.ok ? ok<readonly Patch[]>([...deleted.value, ...open.value]) : open;
    });
  const record = async ({ gave, what, promise: text, dueOn, ...talk }: Written) => {
    const done = await edit<Problem>(async (reading, context) => {
      const outcome = {
        ...talk,
        asked: ticked,
        gave: { what, text: gave },
        promise: { text, dueOn: dueOn || undefined },
      };
      const [latest, snoozes] = await Promise.all([
        reading.record(promise.id) as Promise<RecordOf<'promise'> | null>,
        reading.linked('snooze', person.id, { limit: 20 }),
      ]);
      return recordOneToOne({ promise: latest, snoozes }, outcome, context);
    });
    if (!done.ok) return setProblem(problemText(done.problem));
    setTicked([]);
    const made = done.value.filter(({ kind }) => kind !== 'snooze');
    tell({ text: say('recorded'), act: { text: say('undo'), onPress: () => void takeBack(made) } });
    navigate(`/people/${person.id}`, { replace: true });
  };
  return { record, problem };
}
