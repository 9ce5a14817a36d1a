import { deleteRecords } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { peopleMessages } from './messages.ts';
import { useRestore } from './use-restore.ts';

/** Asks once, deletes, and offers to bring back. */
export function DeleteSheet({
  ids,
  onClose,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const say = useMessages(peopleMessages);
  const problemText = useProblemText();
  const tell = useNotice();
  const edit = useEdit();
  const restore = useRestore();
  const remove = async () => {
    const done = await edit(async (reading) => deleteRecords({ records: await reading.records(ids) }));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    const act = { text: say('undo'), onPress: () => void restore(ids) };
    tell({ text: say('deleted', { count: ids.length }), act });
    onDone();
  };
  return (
    <Sheet
      title={say('delete-title', { count: ids.length })}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="danger" icon="trash" onPress={remove}>
            {say('delete')}
          </Button>
        </>
      }
    >
      <p>{say('delete-text')}</p>
    </Sheet>
  );
}
