import { editIntroduction, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
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
  const [about, setAbout] = useState(introduction.fields.about ?? '');
  const [reason, setReason] = useState(introduction.fields.reason ?? '');
  const { save, problem } = useSave(onClose);
  const change = () => {
    const words = { about: about.trim() || null, reason: reason.trim() || null };
    return save(() => editIntroduction({ introduction }, words));
  };
  return (
    <Sheet
      title={say('more.words')}
      close={say('close')}
      stay
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void change()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <TextField
          autoFocus
          label={say('new.about')}
          hint={say('new.about.hint')}
          error={problem}
          value={about}
          onChange={setAbout}
        />
        <TextField lines label={say('new.reason')} value={reason} onChange={setReason} />
      </div>
    </Sheet>
  );
}
