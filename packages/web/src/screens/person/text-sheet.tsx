import {
  type Context,
  deleteRecords,
  editAsk,
  editMemory,
  editNote,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
} from '@kennis/domain';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { useRestore } from '../people/use-restore.ts';
import { personMessages } from './messages.ts';

/** A record that is a text, about somebody or of yourself. */
export type TextRecord = RecordOf<'memory'> | RecordOf<'note'> | RecordOf<'ask'> | RecordOf<'offer'>;

/** The words of a memory, a note, an ask or an offer, to change or remove. */
export function TextSheet({
  record,
  title,
  children,
  onClose,
}: {
  readonly record: TextRecord;
  readonly title: string;
  /** Below the words. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const problemText = useProblemText();
  const [text, setText] = useState(record.fields.text);
  const [error, setError] = useState<string>();
  const save = async () => {
    const done = await edit<Problem>((_, context) => editText(record, text, context));
    if (done.ok) onClose();
    else setError(problemText(done.problem));
  };
  const remove = async () => {
    const done = await edit(() => deleteRecords({ records: [record] }));
    if (!done.ok) return setError(problemText(done.problem));
    onClose();
    tell({
      text: say('history.deleted'),
      act: { text: say('undo'), onPress: () => void restore([record.id]) },
    });
  };
  return (
    <Sheet
      title={title}
      close={say('close')}
      stay={text !== record.fields.text}
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
      <TextField lines bare label={title} error={error} value={text} onChange={setText} />
      {children}
    </Sheet>
  );
}

function editText(record: TextRecord, text: string, context: Context): Result<readonly Patch[], Problem> {
  if (record.kind === 'memory') return editMemory({ memory: record }, { text });
  if (record.kind === 'note') return editNote({ note: record }, { text });
  return editAsk<'ask' | 'offer'>({ record }, { text }, context);
}
