import {
  addTarget,
  deleteRecords,
  editTarget,
  endTarget,
  type RecordOf,
  type TargetIntent,
} from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { eventMessages } from './messages.ts';

/** What can be done with the list of people to find. Each gives whether it was done; what went wrong is told. */
export function useTargetActs() {
  const say = useMessages(eventMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const end = async (target: RecordOf<'target'>, how: 'spoken' | 'dropped' | null) => {
    const done = await edit(async (reading, context) =>
      endTarget({ target: (await reading.record(target.id)) as RecordOf<'target'> | null }, { how }, context),
    );
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
  return {
    end,
    async add(event: string, name: string, intent: TargetIntent): Promise<boolean> {
      let before: readonly RecordOf<'target'>[] = [];
      const done = await edit(async (reading, context) => {
        before = await reading.linked('target', event, { limit: 300 });
        const to = (await reading.record(event)) as RecordOf<'event'> | null;
        return addTarget({ event: to, targets: before }, intent, context);
      });
      if (!done.ok) {
        tell({ text: problemText(done.problem) });
        return false;
      }
      const takeBack = () => {
        const [again] = before.filter(({ id }) => done.value.some((each) => each.id === id));
        return again ? end(again, 'dropped') : edit(() => deleteRecords({ records: done.value }));
      };
      tell({
        text: say('added', { name }),
        act: { text: say('undo'), onPress: () => void takeBack() },
      });
      return true;
    },
    async change(target: RecordOf<'target'>, intent: TargetIntent): Promise<boolean> {
      const done = await edit(() => editTarget({ target }, intent));
      if (!done.ok) tell({ text: problemText(done.problem) });
      return done.ok;
    },
    async drop(target: RecordOf<'target'>, name: string): Promise<void> {
      if (!(await end(target, 'dropped'))) return;
      tell({
        text: say('dropped', { name }),
        act: { text: say('undo'), onPress: () => void end(target, null) },
      });
    },
  };
}
