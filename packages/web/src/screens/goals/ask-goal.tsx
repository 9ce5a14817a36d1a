import { type Problem, pointAtGoal, type RecordOf } from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useEdit } from '../../offline/book.tsx';
import { GoalChooser } from './goal-chooser.tsx';

/** Which long-term goal your own ask helps with (D1); kept as soon as it is chosen. */
export function AskGoal({ ask }: { readonly ask: RecordOf<'ask'> }) {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const point = async (id: string | null) => {
    const done = await edit<Problem>(async (reading) => {
      const goal = id === null ? null : await reading.record(id);
      return pointAtGoal({
        record: ask,
        goal: goal?.kind === 'goal' ? (goal as unknown as RecordOf<'goal'>) : null,
      });
    });
    if (!done.ok) tell({ text: problemText(done.problem) });
  };
  return <GoalChooser value={ask.fields.goal ?? null} onChange={(goal) => void point(goal)} />;
}
