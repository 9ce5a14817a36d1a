import { deleteRecords, detectLanguage, type RecordOf, speakingTime, writePitch } from '@kennis/domain';
import { useState } from 'react';
import { useOnce } from '../../app/use-once.ts';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';

/** One version of the pitch, to write. */
export function PitchSheet({
  pitch,
  onWritten,
  onClose,
}: {
  readonly pitch: RecordOf<'pitch'> | null;
  /** Hears the id of a new version. */
  readonly onWritten?: (id: string) => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(meMessages);
  const edit = useEdit();
  const once = useOnce();
  const tell = useNotice();
  const problemText = useProblemText();
  const [label, setLabel] = useState(pitch?.fields.label ?? '');
  const [text, setText] = useState(pitch?.fields.text ?? '');
  const [error, setError] = useState<string>();
  const save = async () => {
    const done = await edit((_, context) => writePitch({ pitch }, { label, text }, context));
    if (!done.ok) return setError(problemText(done.problem));
    onClose();
    const [written] = done.value;
    if (written) onWritten?.(written.id);
  };
  const remove = async (record: RecordOf<'pitch'>) => {
    await edit(() => deleteRecords({ records: [record] }));
    onClose();
    tell({ text: say('pitch.removed') });
  };
  return (
    <Sheet
      tall
      stay={label !== (pitch?.fields.label ?? '') || text !== (pitch?.fields.text ?? '')}
      title={say(pitch ? 'pitch.edit' : 'pitch.new')}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          {pitch && (
            <Button kind="quiet" icon="trash" onPress={() => void remove(pitch)}>
              {say('remove')}
            </Button>
          )}
          <Button kind="main" onPress={() => void once(save)}>
            {say('save')}
          </Button>
        </>
      }
    >
      <div className="form">
        <TextField
          label={say('pitch.label')}
          placeholder={say('pitch.label.example')}
          value={label}
          onChange={setLabel}
          autoFocus
        />
        <TextField
          lines
          label={say('pitch.text')}
          hint={
            text
              ? say('pitch.seconds', { seconds: speakingTime(text, detectLanguage(text)).seconds })
              : say('pitches.empty')
          }
          error={error}
          value={text}
          onChange={setText}
        />
      </div>
    </Sheet>
  );
}
