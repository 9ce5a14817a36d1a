import { type Channel, editInterview, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
import { interviewMessages } from './messages.ts';

const channels = ['meeting', 'call', 'video'] as const satisfies readonly Channel[];

/** When and where, once that was agreed. */
export function AppointmentSheet({
  interview,
  onClose,
}: {
  readonly interview: RecordOf<'interview'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(interviewMessages);
  const { fields } = interview;
  const [on, setOn] = useState(fields.on ?? '');
  const [startsAt, setStartsAt] = useState(fields.startsAt ?? '');
  const [place, setPlace] = useState(fields.place ?? '');
  const [channel, setChannel] = useState<Channel>(fields.channel ?? 'meeting');
  const { save, problem } = useSave(onClose);
  const change = () => {
    const intent = { on: on || null, startsAt, place, channel };
    return save((_, context) => editInterview({ interview }, intent, context));
  };
  return (
    <Sheet
      title={say('appointment')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void change()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <DayField label={say('day')} value={on} onChange={setOn} />
        <TextField type="time" label={say('time')} value={startsAt} onChange={setStartsAt} />
        <Segmented
          required
          label={say('channel')}
          value={channel}
          options={channels.map((value) => ({ value, icon: value, text: say(`channel-${value}`) }))}
          onChange={(next) => next && setChannel(next)}
        />
        {channel === 'meeting' && <TextField label={say('place')} value={place} onChange={setPlace} />}
        {problem && <NoticeLine>{problem}</NoticeLine>}
      </div>
    </Sheet>
  );
}
