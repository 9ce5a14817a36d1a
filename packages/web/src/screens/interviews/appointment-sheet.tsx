import { type Channel, editInterview, type Problem, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
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
  const edit = useEdit();
  const problemText = useProblemText();
  const { fields } = interview;
  const [on, setOn] = useState(fields.on ?? '');
  const [startsAt, setStartsAt] = useState(fields.startsAt ?? '');
  const [place, setPlace] = useState(fields.place ?? '');
  const [channel, setChannel] = useState<Channel>(fields.channel ?? 'meeting');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const intent = { on: on || null, startsAt, place, channel };
    const done = await edit<Problem>((_, context) => editInterview({ interview }, intent, context));
    if (done.ok) onClose();
    else setProblem(problemText(done.problem));
  };
  return (
    <Sheet
      title={say('appointment')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void save()}>
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
