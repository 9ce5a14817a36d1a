import {
  deleteRecords,
  endPromise,
  type FollowUp,
  logContact,
  ok,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  reopenPromise,
} from '@kennis/domain';
import type { StoredRecord } from '@kennis/store';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { lookBackMessages } from './messages.ts';

/** Gives the way to say that what was promised is kept; with how it was sent, that counts as contact too. */
export function useKeeping({
  person,
  promises,
}: FollowUp): (sentBy: 'mail' | 'message' | null) => Promise<boolean> {
  const say = useMessages(lookBackMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const takeBack = (written: readonly StoredRecord[]) =>
    edit(() => {
      const kept = written.filter(({ kind }) => kind === 'promise') as unknown as RecordOf<'promise'>[];
      const reopened = kept.map((promise) => reopenPromise({ promise }));
      const patches: Patch[] = reopened.flatMap((each) => (each.ok ? (each.value as readonly Patch[]) : []));
      const encounters = written.filter(({ kind }) => kind === 'encounter');
      const gone = encounters.length > 0 ? deleteRecords({ records: encounters }) : ok([]);
      return ok([...patches, ...(gone.ok ? gone.value : [])]);
    });
  return async (sentBy) => {
    const done = await edit<Problem>(async (reading, context): Promise<Result<readonly Patch[]>> => {
      const patches: Patch[] = [];
      for (const promise of promises) {
        const ended = endPromise({ promise }, { how: 'kept' }, context);
        if (!ended.ok) return ended;
        patches.push(...(ended.value as readonly Patch[]));
      }
      if (!sentBy) return ok(patches);
      const snoozes = await reading.linked('snooze', person.id, { limit: 20 });
      const logged = logContact({ snoozes }, { people: [person.id], channel: sentBy, from: 'me' }, context);
      return logged.ok ? ok([...patches, ...logged.value]) : logged;
    });
    if (!done.ok) {
      tell({ text: problemText(done.problem) });
      return false;
    }
    tell({
      text: say('kept-told', { name: person.fields.name.full }),
      act: { text: say('undo'), onPress: () => void takeBack(done.value) },
    });
    return true;
  };
}
