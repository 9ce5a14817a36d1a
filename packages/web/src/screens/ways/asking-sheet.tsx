import { deleteRecords, draftAskingForIntroduction, logContact, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { DraftFields } from '../drafting/draft-fields.tsx';
import { NudgeLine } from '../drafting/nudge-line.tsx';
import { preferredEmail } from '../drafting/preferred-email.ts';
import { SendActs } from '../drafting/send-acts.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { useWay } from '../drafting/use-way.ts';
import { waysMessages } from './messages.ts';

type Person = RecordOf<'person'>;

/** The question to somebody whether they will introduce you (T3), to finish and send oneself (A2). */
export function AskingSheet({
  to,
  other,
  via,
  onClose,
}: {
  readonly to: Person;
  readonly other: Person;
  readonly via: Person | undefined;
  readonly onClose: () => void;
}) {
  const say = useMessages(waysMessages);
  const [about, setAbout] = useState('');
  const [way, setWay] = useWay(to);
  const draft = useDraft(to.fields, (choice) =>
    draftAskingForIntroduction({ to, other, via, about }, choice),
  );
  const note = useNoting(to, other);
  const name = to.fields.name.given ?? to.fields.name.full;
  const sent = async () => {
    if (await note(way)) onClose();
  };
  return (
    <Sheet
      tall
      stay={about !== ''}
      title={say('sheet.title', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        <SendActs
          outgoing={{ name, way, email: preferredEmail(to.fields), text: draft.text }}
          sent={say('sent')}
          onSent={() => void sent()}
        />
      }
    >
      <div className="form">
        <NudgeLine person={to} />
        <TextField
          autoFocus
          label={say('about')}
          hint={say('about.hint', { name })}
          value={about}
          onChange={setAbout}
        />
        <Doubt at="introduction" />
        <DraftFields as="introduction" draft={draft} way={way} onWay={setWay} />
      </div>
    </Sheet>
  );
}

/** Gives the way to keep that it was asked: a contact with them, which can be taken back. */
function useNoting(to: Person, other: Person) {
  const say = useMessages(waysMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (channel: 'mail' | 'message'): Promise<boolean> => {
    const done = await edit(async (reading, context) => {
      const snoozes = await reading.linked('snooze', to.id, { limit: 20 });
      const text = say('logged', { name: other.fields.name.full });
      return logContact({ snoozes }, { people: [to.id], channel, from: 'me', text }, context);
    });
    if (!done.ok) {
      tell({ text: problemText(done.problem) });
      return false;
    }
    const made = done.value.filter(({ kind }) => kind === 'encounter');
    tell({
      text: say('noted', { name: to.fields.name.given ?? to.fields.name.full }),
      act: { text: say('undo'), onPress: () => void edit(() => deleteRecords({ records: made })) },
    });
    return true;
  };
}
