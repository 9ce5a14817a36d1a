import {
  deleteRecords,
  endPromise,
  type InterviewLetter,
  logContact,
  ok,
  type Patch,
  type Problem,
  type RecordOf,
  reopenPromise,
} from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import type { Way } from '../drafting/way.ts';
import { interviewMessages } from './messages.ts';
import type { InterviewDetails } from './read-interview.ts';

/** Gives the way to keep that a letter went out: a contact (K8), and the promise kept where there was one (F2). */
export function useLetterSent(
  { person, progress }: InterviewDetails,
  letter: InterviewLetter,
): (way: Way) => Promise<void> {
  const say = useMessages(interviewMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const owed =
    letter === 'thank-you' ? progress.thankYou : letter === 'report-back' ? progress.reportBack : null;
  const takeBack = (encounters: readonly RecordOf<'encounter'>[]) =>
    edit<Problem>(async (reading) => {
      const deleted = deleteRecords({ records: encounters });
      if (!owed || !deleted.ok) return deleted;
      const promise = (await reading.record(owed.id)) as RecordOf<'promise'> | null;
      const open = reopenPromise({ promise });
      return open.ok ? ok<readonly Patch[]>([...deleted.value, ...open.value]) : open;
    });
  return async (way) => {
    const done = await edit<Problem>(async (reading, context) => {
      const snoozes = await reading.linked('snooze', person.id, { limit: 20 });
      const contact = { people: [person.id], channel: way, from: 'me' as const };
      const logged = logContact({ snoozes }, contact, context);
      if (!logged.ok || !owed) return logged;
      const kept = endPromise({ promise: owed }, { how: 'kept' }, context);
      return kept.ok ? ok<readonly Patch[]>([...logged.value, ...kept.value]) : kept;
    });
    if (!done.ok) return tell({ text: problemText(done.problem) });
    const made = done.value.filter(({ kind }) => kind === 'encounter') as unknown as RecordOf<'encounter'>[];
    const text = say(letter === 'request' ? 'request-sent' : 'noted');
    tell({ text, act: { text: say('undo'), onPress: () => void takeBack(made) } });
  };
}
