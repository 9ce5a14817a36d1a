import { type RecordOf, type ReflectionIntent, type ReflectionQuestion, reflect } from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useEdit } from '../../offline/book.tsx';

/** Gives the way to keep one answer; false where it could not be kept, which is told. */
export function useAnswering(
  event: string,
): (question: ReflectionQuestion, value: string | number | null) => Promise<boolean> {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (question, value) => {
    const done = await edit(async (reading, context) => {
      const [there, reflections] = await Promise.all([
        reading.record(event),
        reading.linked('reflection', event, { limit: 1 }),
      ]);
      const records = { event: there as RecordOf<'event'> | null, reflection: reflections[0] ?? null };
      return reflect(records, { [question]: value } as ReflectionIntent, context);
    });
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
}
