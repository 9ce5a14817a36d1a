import {
  markAsked,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  recordConversation,
} from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useEdit } from '../../offline/book.tsx';
import type { Partner } from './read-partners.ts';

/** Gives the way to remember that a question was asked of somebody here (C4); with no talk yet, that is the talk. False where it could not be kept. */
export function useAsking(event: string): (partner: Partner, question: string) => Promise<boolean> {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async ({ id, talk }, question) => {
    const done = await edit<Problem>(async (reading, context): Promise<Result<readonly Patch[]>> => {
      if (talk) {
        const marked = markAsked({ encounter: talk }, { question, asked: true }, context);
        return marked as Result<readonly Patch[]>;
      }
      const [person, there, targets] = await Promise.all([
        reading.person(id),
        reading.record(event),
        reading.linked('target', event, { limit: 300 }),
      ]);
      const records = {
        people: person ? [person.person] : [],
        event: there as RecordOf<'event'> | null,
        targets,
      };
      const intent = { people: [{ personId: id }], eventId: event, asked: [question] };
      return recordConversation(records, intent, context);
    });
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
}
