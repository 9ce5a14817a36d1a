import { deleteRecords, editMemory, editNote, type Problem, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { useRestore } from '../people/use-restore.ts';
import { personMessages } from './messages.ts';

/** The words of a memory or a note, to change or remove. */
export function MemorySheet({
  memory,
  onClose,
}: {
  readonly memory: RecordOf<'memory'> | RecordOf<'note'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const problemText = useProblemText();
  const [text, setText] = useState(memory.fields.text);
  const [error, setError] = useState<string>();
  const save = async () => {
    const done = await edit<Problem>(() =>
      memory.kind === 'memory' ? editMemory({ memory }, { text }) : editNote({ note: memory }, { text }),
    );
    if (done.ok) onClose();
    else setError(problemText(done.problem));
  };
  const remove = async () => {
    await edit(() => deleteRecords({ records: [memory] }));
    onClose();
    tell({
      text: say('history.deleted'),
      act: { text: say('undo'), onPress: () => void restore([memory.id]) },
    });
  };
  return (
    <Sheet
      title={say(`kind.${memory.kind}`)}
      close={say('close')}
      stay={text !== memory.fields.text}
      onClose={onClose}
      foot={
        <>
          <Button kind="quiet" icon="trash" onPress={() => void remove()}>
            {say('remove')}
          </Button>
          <Button kind="main" onPress={() => void save()}>
            {say('save')}
          </Button>
        </>
      }
    >
      <TextField
        lines
        bare
        label={say(`kind.${memory.kind}`)}
        error={error}
        value={text}
        onChange={setText}
      />
    </Sheet>
  );
}
