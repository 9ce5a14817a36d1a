import type { Channel, RecordOf } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { todayMessages } from './messages.ts';

const ways = ['meeting', 'call', 'message', 'mail', 'video', 'letter', 'card'] as const;

/** Asks in one tap how you were in touch (K8). */
export function DoneSheet({
  person,
  first,
  onPick,
  onClose,
}: {
  readonly person: RecordOf<'person'>;
  /** What was advised: it comes first. */
  readonly first: Channel;
  readonly onPick: (channel: Channel) => Promise<void>;
  readonly onClose: () => void;
}) {
  const say = useMessages(todayMessages);
  const { given, full } = person.fields.name;
  const pick = async (channel: Channel) => {
    onClose();
    await onPick(channel);
  };
  return (
    <Sheet title={say('done.how', { name: given ?? full })} close={say('close')} onClose={onClose}>
      <div className="today-ways" data-many>
        {ways
          .toSorted((a, b) => Number(b === first) - Number(a === first))
          .map((channel) => (
            <Button key={channel} wide icon={channel} onPress={() => void pick(channel)}>
              {say(`done.${channel}`)}
            </Button>
          ))}
      </div>
    </Sheet>
  );
}
