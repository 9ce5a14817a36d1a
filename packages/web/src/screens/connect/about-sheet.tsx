import { editIntroduction, type Problem, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { connectMessages } from './messages.ts';

/** What the introduction is about, and why these two. */
export function AboutSheet({
  introduction,
  onClose,
}: {
  readonly introduction: RecordOf<'introduction'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(connectMessages);
  const edit = useEdit();
  const problemText = useProblemText();
  const [about, setAbout] = useState(introduction.fields.about ?? '');
  const [reason, setReason] = useState(introduction.fields.reason ?? '');
  const [error, setError] = useState<string>();
  const save = async () => {
    const words = { about: about.trim() || null, reason: reason.trim() || null };
    const done = await edit<Problem>(() => editIntroduction({ introduction }, words));
    if (done.ok) onClose();
    else setError(problemText(done.problem));
  };
  return (
    <Sheet
      title={say('more.words')}
      close={say('close')}
      stay
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void save()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <TextField
          autoFocus
          label={say('new.about')}
          hint={say('new.about.hint')}
          error={error}
          value={about}
          onChange={setAbout}
        />
        <TextField lines label={say('new.reason')} value={reason} onChange={setReason} />
      </div>
    </Sheet>
  );
}
