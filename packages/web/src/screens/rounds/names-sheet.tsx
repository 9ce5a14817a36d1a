import { type Participant, readAttendees } from '@kennis/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { roundsMessages } from './messages.ts';
import { attendeeParticipant } from './participants.ts';

/** Names to paste, read as a list of attendees is. */
export function NamesSheet({
  onAdd,
  onClose,
}: {
  readonly onAdd: (people: readonly Participant[]) => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(roundsMessages);
  const { number } = useFormats();
  const [text, setText] = useState('');
  const deferred = useDeferredValue(text);
  const read = useMemo(
    () => (deferred.trim() === '' ? [] : readAttendees(deferred).attendees.map(attendeeParticipant)),
    [deferred],
  );
  return (
    <Sheet
      tall
      stay={text !== ''}
      title={say('add-names')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" wide isDisabled={read.length === 0} onPress={() => onAdd(read)}>
          {say('names-add', { count: read.length, shown: number(read.length) })}
        </Button>
      }
    >
      <TextField
        lines
        autoFocus
        label={say('names')}
        hint={say('names-hint')}
        value={text}
        onChange={setText}
      />
    </Sheet>
  );
}
