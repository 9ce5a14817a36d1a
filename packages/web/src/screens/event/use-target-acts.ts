import { addTarget, editTarget, endTarget, type RecordOf, type TargetIntent } from '@kennis/domain';
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
      const done = await edit(async (reading, context) =>
        addTarget(
          {
            event: (await reading.record(event)) as RecordOf<'event'> | null,
            targets: await reading.linked('target', event, { limit: 300 }),
          },
          intent,
          context,
        ),
      );
      tell({ text: done.ok ? say('added', { name }) : problemText(done.problem) });
      return done.ok;
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
