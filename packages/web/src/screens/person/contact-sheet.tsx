import type { Channel, RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { ToggleChip } from '../../design/chip.tsx';
import { DayField } from '../../design/day-field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { personMessages } from './messages.ts';

const channels = ['meeting', 'call', 'message', 'mail', 'video', 'letter', 'card', 'other'] as const;

/** What can be said of one contact. */
export interface WrittenContact {
  readonly channel: Channel;
  readonly on: string;
  readonly from?: 'me' | 'them' | undefined;
  readonly text?: string | undefined;
}

/** One contact in full: how, when, from whom, about what. With `encounter` it changes one. */
export function ContactSheet({
  person,
  encounter,
  onSave,
  onRemove,
  onClose,
}: {
  readonly person: RecordOf<'person'>;
  readonly encounter?: RecordOf<'encounter'>;
  readonly onSave: (written: WrittenContact) => Promise<boolean>;
  readonly onRemove?: () => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const { today } = useFormats();
  const [channel, setChannel] = useState<Channel>(encounter?.fields.channel ?? 'meeting');
  const [on, setOn] = useState(encounter?.fields.on ?? today());
  const [from, setFrom] = useState<'me' | 'them' | null>(encounter?.fields.from ?? null);
  const [text, setText] = useState(encounter?.fields.text ?? '');
  const name = person.fields.name.given ?? person.fields.name.full;
  const save = async () => {
    if (await onSave({ channel, on, from: from ?? undefined, text })) onClose();
  };
  return (
    <Sheet
      title={say(encounter ? 'contact.edit' : 'contact.title', { name })}
      close={say('close')}
      stay={text !== (encounter?.fields.text ?? '')}
      onClose={onClose}
      foot={
        <>
          {onRemove && (
            <Button kind="quiet" icon="trash" onPress={onRemove}>
              {say('remove')}
            </Button>
          )}
          <Button kind="main" onPress={() => void save()}>
            {say('save')}
          </Button>
        </>
      }
    >
      <div className="form">
        <div className="chips">
          {channels.map((each) => (
            <ToggleChip key={each} isOn={each === channel} onChange={() => setChannel(each)}>
              {say(`contact.${each}`)}
            </ToggleChip>
          ))}
        </div>
        <DayField label={say('contact.on')} value={on} onChange={setOn} />
        <TextField lines label={say('contact.text')} value={text} onChange={setText} />
        <Segmented
          label={say('contact.from')}
          value={from}
          options={[
            { value: 'me', text: say('contact.from.me') },
            { value: 'them', text: say('contact.from.them', { name }) },
          ]}
          onChange={setFrom}
        />
      </div>
    </Sheet>
  );
}
