import {
  deleteGoal,
  endGoal,
  type Patch,
  type Problem,
  pointAtGoal,
  type RecordOf,
  restoreRecords,
} from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { goalsMessages } from './messages.ts';
import { readPointing } from './read-pointing.ts';

/** Ending a goal and taking it up again, and deleting it, which can be undone with all that pointed at it. */
export function useGoalActs(goal: RecordOf<'goal'>) {
  const say = useMessages(goalsMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const end = async (how: 'reached' | 'let-go' | null) => {
    const done = await edit<Problem>((_, context) => endGoal({ goal }, { how }, context));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    if (how) tell({ text: say(how), act: { text: say('undo'), onPress: () => void end(null) } });
  };
  const restore = (ids: readonly string[]) =>
    edit<Problem>(async (reading) => {
      const back = restoreRecords({ records: await reading.records([goal.id]) });
      if (!back.ok) return back;
      const patches: Patch[] = [...back.value];
      for (const record of await reading.records(ids)) {
        const pointed = pointAtGoal({ record, goal });
        if (pointed.ok) patches.push(...pointed.value);
      }
      return { ok: true, value: patches };
    });
  const remove = async () => {
    const done = await edit<Problem>(async (reading) =>
      deleteGoal({ goal, pointing: await readPointing(reading, goal) }),
    );
    if (!done.ok) return tell({ text: problemText(done.problem) });
    const ids = done.value.map(({ id }) => id).filter((id) => id !== goal.id);
    tell({ text: say('deleted'), act: { text: say('undo'), onPress: () => void restore(ids) } });
  };
  return { end, remove };
}
